"""A Language is a value: the word tables that the rules of the reader consult. One folder per language fills it in."""
