"""The faults of files, under the name that those who read files know them by."""

from acucoach.storage.faults import ExchangeError, Fault

__all__ = ["ExchangeError", "Fault"]
