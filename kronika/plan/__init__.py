"""One template and one ready view for each page."""

from kronika.plan.plan import plan_pages

__all__ = ["plan_pages"]
