"""Across reports: what many records say together. Pure: records in, findings out."""
