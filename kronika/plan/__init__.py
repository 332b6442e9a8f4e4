"""One template and one ready view for each page."""

from kronika.plan.cards import page_cards
from kronika.plan.checked import body_states, weakest_states
from kronika.plan.material import Material, gather
from kronika.plan.plan import Leaf, leaves, plan_all, plan_leaf

__all__ = [
    "Leaf",
    "Material",
    "body_states",
    "gather",
    "leaves",
    "page_cards",
    "plan_all",
    "plan_leaf",
    "weakest_states",
]
