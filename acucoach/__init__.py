"""AcuCoach: acupressure self-massage with a guide, a paced timer and an honest symptom diary."""

__version__ = "0.1.0"
