"""One template and one ready view for each page."""

from kronika.plan.cards import page_cards
from kronika.plan.patterns import with_patterns
from kronika.plan.plan import plan_pages

__all__ = ["page_cards", "plan_pages", "with_patterns"]
