"""Style sheets and scripts bundled and fingerprinted, the theme as CSS; pictures in their sizes."""

from kronika.assets.bundle import bundle_assets
from kronika.assets.media import picture_assets

__all__ = ["bundle_assets", "picture_assets"]
