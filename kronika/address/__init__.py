"""Where every page and file will live."""

from kronika.address.addresses import address_site

__all__ = ["address_site"]
