"""A compiler for municipal plans: YAML in, checked documents out."""

__version__ = "0.1.0"
