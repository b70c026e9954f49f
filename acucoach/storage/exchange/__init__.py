"""Out of the program and back in: JSON, CSV and FHIR files. See docs/exchange-format.md."""
