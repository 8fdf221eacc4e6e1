"""Sections: the text tiled by purpose. `lines` finds what the eye sees as one unit, `rules` names its kind, `cuts` parts
datelines and credits from their lines, `split` puts it together."""

from asreported.reader.sections.split import split_sections

__all__ = ["split_sections"]
