"""The ground of a map: land, waters, borders and roads as paths."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from markupsafe import Markup

from kronika.draw.maps.canvas import Canvas, Size, canvas_of
from kronika.draw.maps.graticule import graticule
from kronika.draw.maps.paths import path_data
from kronika.draw.svg import Attribute, element, group
from kronika.records.geography import BaseMap, Feature
from kronika.records.settings import Region
from kronika.records.work import Each

FILLS = {"land": 0.1, "area": 0.12, "lake": 0.0, "water": 0.0}
"""How dark areas are without a style sheet; water is the ground."""

WIDTHS = {"river": 1.25, "border": 1.0, "road": 1.0, "boulevard": 2.0, "bridge": 2.5}


def grounds(
    regions: Iterable[Region], sizes: Sequence[Size], maps: Mapping[str, BaseMap], each: Each
) -> Mapping[tuple[str, str], Markup]:
    """Return the ground of each region in each size, by the region's id and the size's name."""
    drawn: dict[tuple[str, str], Markup] = {}
    by_base: dict[str, list[tuple[Region, Size]]] = {}
    for region in regions:
        # A ground bears no words, and so is remembered for all languages.
        bare = replace(region, title="")
        by_base.setdefault(region.base, []).extend((bare, size) for size in sizes)
    for base, wanted in by_base.items():
        found = each(_ground, wanted, maps.get(base))
        drawn |= {(region.id, size.name): paths for (region, size), paths in zip(wanted, found, strict=True)}
    return drawn


def _ground(base: BaseMap | None, wanted: tuple[Region, Size]) -> Markup:
    return ground(canvas_of(*wanted), base)


def ground(canvas: Canvas, base: BaseMap | None) -> Markup:
    """Return what lies below the places: the base layer's features, or a net of degrees where there is none."""
    features = base.features if base is not None else ()
    is_sea = any(feature.kind == "land" and feature.form == "area" for feature in features)
    under = element(
        "path",
        d=path_data([canvas.outline], closed=True),
        class_=f"map__ground map__ground--{'sea' if is_sea else 'land'}",
        fill="currentColor",
        fill_opacity=0.03,
    )
    net = graticule(canvas) if base is None else Markup("")
    return under + group(_paths(canvas, features), class_="map__base") + net


def frame(canvas: Canvas) -> Markup:
    """Return the line around a map."""
    return element(
        "path", d=path_data([canvas.outline], closed=True), class_="map__frame", fill="none", stroke="currentColor"
    )


def _paths(canvas: Canvas, features: Sequence[Feature]) -> Iterator[Markup]:
    for feature in features:
        if feature.form == "area":
            data = path_data(canvas.rings(feature.lines), closed=True)
            paint: dict[str, Attribute] = {
                "fill": "currentColor",
                "fill_opacity": FILLS[feature.kind],
                "fill_rule": "evenodd",
            }
        else:
            data = path_data(canvas.courses(feature.lines))
            paint = {"fill": "none", "stroke": "currentColor", "stroke_width": WIDTHS.get(feature.kind, 1.0)}
        if data:
            yield element("path", d=data, class_=f"map__{feature.kind}", **paint)
