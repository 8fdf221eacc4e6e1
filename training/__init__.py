"""Training of the encoder: run by people who make a model, never imported by the package."""
