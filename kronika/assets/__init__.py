"""Style sheets and scripts bundled and fingerprinted, the theme as CSS; pictures in their sizes, and for sharing."""

from kronika.assets.bundle import bundle_assets
from kronika.assets.cards import paint_cards
from kronika.assets.media import picture_assets

__all__ = ["bundle_assets", "paint_cards", "picture_assets"]
