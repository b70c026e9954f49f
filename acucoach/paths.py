"""Where resources and the records of the user live."""
