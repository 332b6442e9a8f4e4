"""Results of costly pure functions, kept between builds. No step knows of it."""

from kronika.memo.memory import Count, Memo, fingerprint, remembering
from kronika.memo.workers import Workers, processors

__all__ = ["Count", "Memo", "Workers", "fingerprint", "processors", "remembering"]
