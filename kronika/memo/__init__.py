"""Results of costly pure functions, kept between builds. No step knows of it."""

from kronika.memo.memory import Count, Memo, remembering

__all__ = ["Count", "Memo", "remembering"]
