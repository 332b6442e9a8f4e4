"""Sources become Documents: YAML with places, settings, record kinds, bibliography. The sole user of yaml."""

from kronika.parse.parse import parse_documents
from kronika.parse.schemas import schema_files
from kronika.parse.starters import STARTED_KINDS, start_record, start_source

__all__ = ["STARTED_KINDS", "parse_documents", "schema_files", "start_record", "start_source"]
