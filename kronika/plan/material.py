"""All that pages are planned from, in one value, with what is looked up on every page."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar, cast

from kronika.plan.cards import page_card
from kronika.plan.checked import stated_states
from kronika.plan.frame import Shell, make_frame, make_shell
from kronika.plan.here import Here, here_of
from kronika.plan.meanwhile import Days, days_of
from kronika.plan.neighbours import Neighbours, neighbours_of
from kronika.plan.structured import structured_data
from kronika.plan.words import event_when, said, word
from kronika.records.model import AnyRecord, Event, Ref
from kronika.records.rendered import Addresses, Assets, Bodies, Drawings
from kronika.records.site import SETTINGS, Site
from kronika.records.views.frame import Frame
from kronika.records.views.parts import Hyperlink, ThreadMark, When
from kronika.records.views.said import Said

Part = TypeVar("Part")


@dataclass(frozen=True, kw_only=True)
class Material:
    """The results of the steps before, and what is found in them once for all pages.

    `threads` are the threads' marks by id, `neighbours` the events around each event by slug, `children` the slugs
    of the places of a larger one; `states` is the weakest state of each source's citations, by citekey.
    """

    site: Site
    addresses: Addresses
    drawings: Drawings
    bodies: Bodies
    assets: Assets
    shell: Shell = field(repr=False)
    threads: Mapping[str, ThreadMark] = field(repr=False)
    neighbours: Mapping[str, Neighbours] = field(repr=False)
    days: Days = field(repr=False)
    children: Mapping[str, tuple[str, ...]] = field(repr=False)
    states: Mapping[str, str] = field(repr=False)
    made: dict[tuple[object, ...], Any] = field(default_factory=dict, compare=False, repr=False)
    """Parts that are the same on every page, by what tells them apart; the material of each page shares it."""

    def once(self, key: tuple[object, ...], make: Callable[[], Part]) -> Part:
        """Return what `make` makes, which depends on `key` and on nothing that differs from page to page.

        `bodies` differs in the texts that stand on their own pages alone, and `states`.
        """
        if key not in self.made:
            self.made[key] = make()
        return cast(Part, self.made[key])

    def link(self, ref: Ref, note: Said = "") -> Hyperlink:
        """Return a link with the record's own name; of a source, its title."""
        link = self.once(("link", ref), lambda: self._link(ref))
        return replace(link, note=note) if note else link

    def _link(self, ref: Ref) -> Hyperlink:
        record = self.site.records.get(ref)
        name = self.name(record) if record is not None else self.site.source_by_key[ref.slug].name
        return Hyperlink(self.addresses.of(ref), name)

    def event_when(self, event: Event) -> When:
        """Return the whole date of an event, for a narrow column."""
        return self.once(("when", event.slug), lambda: event_when(self.site, event))

    def pointing(self, ref: Ref, *kinds: str) -> Iterator[Ref]:
        """Yield the records that point at a record in one of these ways, in time order, each once."""
        found = (mention.by for mention in self.site.mentions.get(ref, ()) if mention.how in kinds)
        # What points from outside the records (the settings) has no page of its own.
        return iter(dict.fromkeys(by for by in found if by in self.addresses.records))

    def word(self, key: str, **values: Said) -> Said:
        """Return an interface string."""
        return word(self.site, key, **values)

    def said(self, words: str, ref: Ref, *path: str | int) -> Said:
        """Return words that a record states at `path`, with their language where that is not the site's."""
        return said(self.site, words, ref, *path)

    def name(self, record: AnyRecord) -> Said:
        """Return what a record is called."""
        return said(self.site, record.name, record.ref, "name")

    def frame(self, here: Here) -> Frame:
        """Return the frame of a page."""
        frame = make_frame(self.site, self.addresses, self.assets, self.shell, here)
        card = page_card(self.site, self.addresses, self.assets.letters, here)
        return replace(frame, card=card, data=structured_data(self.site, self.addresses, here, frame))

    def record_frame(self, record: AnyRecord) -> Frame:
        """Return the frame of a record's page."""
        return self.frame(here_of(record, self.addresses))


def gather(site: Site, addresses: Addresses, drawings: Drawings, bodies: Bodies, assets: Assets) -> Material:
    """Return the material for a site's pages."""
    children: dict[str, list[str]] = {}
    for place in site.places:
        children.setdefault(place.part_of, []).append(place.slug)
    return Material(
        site=site,
        addresses=addresses,
        drawings=drawings,
        bodies=bodies,
        assets=assets,
        shell=make_shell(site, addresses),
        threads={
            thread.id: ThreadMark(place + 1, said(site, thread.label, SETTINGS, "threads", place, "label"))
            for place, thread in enumerate(site.settings.threads)
        },
        neighbours=neighbours_of(site.events),
        days=days_of(site),
        children={whole: tuple(parts) for whole, parts in children.items()},
        states=stated_states(bodies),
    )
