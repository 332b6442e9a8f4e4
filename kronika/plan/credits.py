"""The page of credits: every picture, whose it is, and on what terms it is shown."""

from collections.abc import Iterator

from markupsafe import Markup

from kronika.plan.listing import list_pages
from kronika.plan.material import Material
from kronika.plan.parts import source_notes, text_of
from kronika.plan.words import when
from kronika.records.model import Media, Ref
from kronika.records.rendered import PageView
from kronika.records.views.credits import CreditLine, CreditsView
from kronika.records.views.parts import Fact, FactLine


def credits_pages(material: Material) -> Iterator[PageView]:
    """Yield the page of credits, if there is a picture."""
    for page in list_pages(material, "credits", material.word("credits.lead")):
        here = page.here
        view = CreditsView(
            page=material.frame(here),
            title=here.title,
            lead=here.description,
            pictures=tuple(_credit_line(material, media) for media in material.site.media if page.has(media.ref)),
            parts=page.parts,
            ways=page.ways,
        )
        yield PageView(here.path, "pages/credits.html", view)


# A draft may be shown before it has its file.


def event_pictures(material: Material, slugs: tuple[str, ...]) -> tuple[Markup, ...]:
    """Return the pictures of an event as figures."""
    pictures = material.bodies.pictures
    return tuple(pictures[slug, "column"] for slug in slugs if (slug, "column") in pictures)


def portrait(material: Material, slug: str) -> Markup:
    """Return a portrait as a figure; empty if none is stated."""
    return material.bodies.pictures.get((slug, "portrait"), Markup())


def plate_picture(material: Material, slug: str) -> Markup | None:
    """Return a portrait for a wall of names; None if none is stated, or if it stays folded until asked for."""
    media = material.site.records.get(Ref("media", slug))
    if not isinstance(media, Media) or media.content_note:
        return None
    return material.bodies.pictures.get((slug, "plate"))


def _credit_line(material: Material, media: Media) -> CreditLine:
    bodies = material.bodies
    return CreditLine(
        id=media.slug,
        picture=bodies.pictures.get((media.slug, "credits"), Markup()),
        summary=material.said(media.summary, media.ref, "summary"),
        caption=bodies.text(media.ref, "caption"),
        description=bodies.text(media.ref, "long_description"),
        facts=tuple(_facts(material, media)),
        text=text_of(material, media.ref),
        sources=source_notes(material, media.ref, "sources"),
    )


def _facts(material: Material, media: Media) -> Iterator[Fact]:
    for field in ("credit", "rights"):
        yield Fact(material.word(f"credits.{field}"), (FactLine(html=material.bodies.text(media.ref, field)),))
    if media.date is not None:
        yield Fact(material.word("credits.date"), (FactLine(when=when(material.site, media.date)),))
    if media.place:
        place = material.link(Ref("place", media.place))
        yield Fact(material.word("credits.place"), (FactLine(text=place.text, url=place.url),))
    shown = [material.link(ref) for ref in material.pointing(media.ref, "media", "text")]
    if shown:
        lines = tuple(FactLine(text=link.text, url=link.url) for link in shown)
        yield Fact(material.word("credits.shown-on"), lines)
