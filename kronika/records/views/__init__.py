"""Ready views: one frozen dataclass for each kind of page, with nothing left to sort, look up or put into words.

The template of a page sees the fields of its view by name. Addresses are root-absolute, in folder form.
"""
