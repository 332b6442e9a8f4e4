"""One documentary's settings: `site.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kronika.records.edtf import Edtf
from kronika.records.positions import Positions
from kronika.records.references import Prose, Reference


@dataclass(frozen=True)
class Label:
    """A thread or a side."""

    id: str
    label: str


@dataclass(frozen=True, kw_only=True)
class Period:
    """A section of the timeline; `start` and `end` are `from` and `to` in YAML, both inclusive.

    `zoom` is its share of the strip's width, against the other periods' shares.
    """

    id: str
    title: str
    start: Edtf
    end: Edtf
    zoom: float = 1.0


@dataclass(frozen=True)
class Link:
    """A link in navigation or a path: to a record (`reference`), or to an address with its label."""

    reference: Reference | None = None
    url: str = ""
    label: str = ""


@dataclass(frozen=True)
class ReadingPath:
    """A way through the documentary for a reader who has so many minutes."""

    title: str
    minutes: int
    steps: tuple[Link, ...]


@dataclass(frozen=True, kw_only=True)
class Home:
    """What the home page opens with; `key_events` and `key_figures` are slugs."""

    lead: Prose = Prose("")
    key_events: tuple[str, ...] = ()
    key_figures: tuple[str, ...] = ()
    paths: tuple[ReadingPath, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Region:
    """A map: its extent is west, south, east, north in degrees; `base` names a layer in `content/maps/`."""

    id: str
    title: str
    extent: tuple[float, float, float, float]
    base: str = ""


@dataclass(frozen=True)
class Clock:
    """A clock of the hour view; `timezone` is an IANA name."""

    label: str
    timezone: str


@dataclass(frozen=True, kw_only=True)
class Theme:
    """The look: `motif` names a sign (`records/motifs.py`), colours as CSS hex by token name, font families by role."""

    motif: str = "ring"
    colours: Mapping[str, str] = field(default_factory=dict)
    fonts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class CheckOff:
    """A rule that is turned off, and why."""

    rule: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Settings:
    """`site.yaml` as stated."""

    positions: Positions = field(compare=False, repr=False)
    title: str
    description: str
    url: str
    languages: tuple[str, ...]
    timezone: str
    threads: tuple[Label, ...]
    sides: tuple[Label, ...]
    periods: tuple[Period, ...]
    subtitle: str = ""
    license: str = ""
    repository: str = ""
    editors: tuple[str, ...] = ()
    navigation: tuple[Link, ...] = ()
    home: Home = Home()
    regions: tuple[Region, ...] = ()
    clocks: tuple[Clock, ...] = ()
    theme: Theme = Theme()
    checks: tuple[CheckOff, ...] = ()
    publish: Mapping[str, str] = field(default_factory=dict)
