"""AcuCoach: acupressure self-massage with a guide, a paced timer and an honest symptom diary."""

__version__ = "0.1.0"

APPLICATION_ID = "org.acucoach.AcuCoach"
"""By this name desktops find icon and title; also the name of the installed desktop file."""
