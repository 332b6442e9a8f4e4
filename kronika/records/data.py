"""The files in which other programs read the documentary."""

DATA_FILES = (
    "events.json", "timeline.json", "events.ics", "places.geojson", "figures.csv", "sources.json", "sources.ris",
)  # fmt: skip
"""Their paths at the site's root; they are in its first language."""
