"""One page of every kind, by its address below the root."""

KINDS = {
    "home": "",
    "timeline": "timeline/",
    "event": "events/presidium-reversal/",
    "event with moments": "events/operation-whirlwind/",
    "event with disputes": "events/kossuth-square-massacre/",
    "people": "people/",
    "person": "people/imre-nagy/",
    "places": "places/",
    "place": "places/kossuth-ter/",
    "figures": "figures/",
    "figure": "figures/hungarian-dead/",
    "figure with breakdown": "figures/refugees-by-country/",
    "documents": "documents/",
    "document": "documents/sixteen-points/",
    "essay": "why-it-matters/",
    "page": "about/",
    "sources": "sources/",
    "glossary": "glossary/",
    "credits": "credits/",
    "open questions": "open-questions/",
    "search": "search/",
}

VISITED = {**KINDS, "not found": "404.html", "whole": "print/"}
"""What a visitor meets besides: the page that stands in for one that is missing, and the whole on one page."""
