"""Sources become Documents: YAML with places, settings, record kinds, bibliography. The sole user of yaml."""

from kronika.parse.parse import parse_documents

__all__ = ["parse_documents"]
