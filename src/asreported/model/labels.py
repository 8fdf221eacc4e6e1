"""The labels of the model's heads, and the protocol number that a model file must carry.

A change here, or in how pieces are cut and described (`pieces.py`), makes old model files unreadable: raise `PROTOCOL`.
"""

from __future__ import annotations

PROTOCOL = 2

# Whether a word of the parse begins at a piece, and whether a sentence begins with it.
WORDS = ("inside", "word", "sentence")
# Penn Treebank tags, Universal POS, ClearNLP dependencies and OntoNotes names.
TAGS = tuple(
    "$ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR "
    "RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB XX ``".split()
)
POS = tuple("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split())
DEPS = tuple(
    "ROOT acl acomp advcl advmod agent amod appos attr aux auxpass case cc ccomp compound conj csubj csubjpass dative dep "
    "det dobj expl intj mark meta neg nmod npadvmod nsubj nsubjpass nummod oprd parataxis pcomp pobj poss preconj predet "
    "prep prt punct quantmod relcl xcomp".split()
)
NAMES = tuple(
    "CARDINAL DATE EVENT FAC GPE LANGUAGE LAW LOC MONEY NORP ORDINAL ORG PERCENT PERSON PRODUCT QUANTITY TIME "
    "WORK_OF_ART".split()
)
# Names in running text: none, then begin and in of each label.
NAME_TAGS = ("", *(f"{place}-{label}" for label in NAMES for place in "BI"))
# What a piece is to a cue.
ROLES = ("other", "source", "cue", "content")
# What a proper name names, and names in running text as the upper layers mark them.
NAME_KINDS = ("person", "organization", "place", "group", "other")
KIND_TAGS = ("", *(f"{place}-{kind}" for kind in NAME_KINDS for place in "BI"))
# PLOVER's types, none first; what became of an event.
EVENT_TYPES = (
    "",
    *"ACCUSE AGREE AID ASSAULT COERCE CONCEDE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST RETREAT SANCTION".split(),
    *"SUPPORT THREATEN".split(),
)
STATUSES = (
    "happened", "ongoing", "planned", "called_for", "hypothetical", "denied", "did_not_happen", "discussed",
)  # fmt: skip
