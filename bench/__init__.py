"""How fast it is, measured beside spaCy in the same run, so that the machine matters less."""
