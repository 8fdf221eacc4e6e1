"""Languages as values: word tables, one folder per language."""
