"""Word documents with what is easily lost in silence: name → bytes."""

ALL = {}
