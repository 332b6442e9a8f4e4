"""Settings of Pelican for the comparison: the same pages at the same addresses, and nothing else."""

import json
from pathlib import Path
from typing import Any

SITENAME = "Synthetic documentary"
SITEURL = "https://example.org/synthetic"
TIMEZONE = "Europe/London"
DEFAULT_LANG = "en"
PATH = "content"
THEME = "theme"
ARTICLE_PATHS = ["events"]
PAGE_PATHS = ["pages"]
ARTICLE_URL = ARTICLE_SAVE_AS = "events/{slug}/index.html"
AUTHOR_URL = AUTHOR_SAVE_AS = "people/{slug}/index.html"
PAGE_URL = PAGE_SAVE_AS = "{slug}/index.html"
CATEGORY_SAVE_AS = TAG_SAVE_AS = ""
DIRECT_TEMPLATES = ["index", "timeline", "sitemap"]
TIMELINE_SAVE_AS = "timeline/index.html"
SITEMAP_SAVE_AS = "sitemap.xml"
FEED_ALL_ATOM = "feed.xml"
FEED_MAX_ITEMS = 50
CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
DEFAULT_PAGINATION = False
RELATIVE_URLS = False
FORMATTED_FIELDS: list[str] = []
MARKDOWN = {
    "extension_configs": {name: {} for name in ("footnotes", "tables", "attr_list", "toc", "smarty", "meta")},
    "output_format": "html5",
}
PEOPLE = json.loads(Path(__file__).with_name("people.json").read_text("utf-8"))
_places: dict[str, int] = {}


def beside(article: Any, articles: list[Any], steps: int) -> Any:
    """Return the article so many steps after this one, or None."""
    if not _places:
        _places.update((one.slug, place) for place, one in enumerate(articles))
    place = _places[article.slug] - steps  # the newest stand first
    return articles[place] if 0 <= place < len(articles) else None


JINJA_FILTERS = {"beside": beside}
