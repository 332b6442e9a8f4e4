"""Pictures as figures: the files to choose from, what stands below them, on what terms they are shown."""

from collections.abc import Mapping

from markupsafe import Markup

from kronika.markup.desk import Desk
from kronika.markup.texts import write_stated
from kronika.records.focus import focus_class
from kronika.records.model import Media
from kronika.records.rendered import Picture
from kronika.records.rights import known_rights

SIZES = {
    "column": "(min-width: 45rem) 42rem, 92vw",
    "portrait": "(min-width: 45rem) 20rem, 92vw",
    "plate": "12rem",
    "credits": "12rem",
}
"""How wide a picture stands in each of its uses, as the attribute `sizes` says it."""


def picture_figures(desk: Desk, pictures: Mapping[str, Picture]) -> Mapping[tuple[str, str], Markup]:
    """Return a figure for each picture in each of its uses, by slug and use."""
    return {
        (media.slug, use): _figure(desk, media, pictures[media.slug], use)
        for media in desk.site.media
        if media.slug in pictures
        for use in SIZES
    }


def _figure(desk: Desk, media: Media, picture: Picture, use: str) -> Markup:
    language = desk.language_attributes(media.ref, "alt") if media.alt else Markup("")
    image = _folded(desk, media, _image(media, picture, use, language))
    # The page of credits, and that of a person, say what stands here in the caption.
    caption = Markup("") if use in ("credits", "plate") else _caption(desk, media)
    return Markup('<figure class="picture picture--{}">{}{}</figure>').format(use, image, caption)


def _image(media: Media, picture: Picture, use: str, language: Markup) -> Markup:
    sources = Markup("").join(
        Markup('<source type="{}" srcset="{}" sizes="{}">').format(
            kind, ", ".join(f"{file.url} {file.width_px}w" for file in files), SIZES[use]
        )
        for kind, files in picture.sources.items()
    )
    tall = " picture__image--tall" if picture.height_px > picture.width_px else ""
    focus = f" {focus_class(media.focus)}" if media.focus is not None else ""
    image = Markup(
        '<img class="picture__image{}{}" src="{}" width="{}" height="{}" alt="{}"{} loading="lazy" decoding="async">'
    ).format(tall, focus, picture.url, picture.width_px, picture.height_px, media.alt, language)
    return Markup("<picture>{}{}</picture>").format(sources, image) if sources else image


def _folded(desk: Desk, media: Media, image: Markup) -> Markup:
    """Return a picture that stays folded until it is asked for, if a reader should know something before."""
    if not media.content_note:
        return image
    return Markup(
        '<details class="picture__fold"><summary class="picture__note">{} '
        '<span class="picture__show">{}</span></summary>{}</details>'
    ).format(desk.words_of(media.content_note, media.ref, "content_note"), desk.word("media.show"), image)


def _caption(desk: Desk, media: Media) -> Markup:
    said = Markup('<span class="picture__words">{}</span> ').format(
        write_stated(desk, media.caption, media.ref, "caption")
    )
    terms = Markup('<span class="picture__credit">{} {}. {}</span>').format(
        desk.word("media.credit"),
        _without_stop(write_stated(desk, media.credit, media.ref, "credit")),
        rights_html(desk, media),
    )
    description = Markup('<details class="picture__description"><summary>{}</summary><p>{}</p></details>').format(
        desk.word("media.description"), write_stated(desk, media.long_description, media.ref, "long_description")
    )
    return Markup('<figcaption class="picture__caption">{}{}{}</figcaption>').format(
        said if media.caption else "", terms, description if media.long_description else ""
    )


def rights_html(desk: Desk, media: Media) -> Markup:
    """Return the terms of a picture: their name with a link where they are known, else in the editor's words."""
    rights = known_rights(media.rights)
    if rights is None:
        return desk.words_of(media.rights, media.ref, "rights")
    words = rights.label or desk.word(rights.key)
    return Markup('<a class="picture__rights" href="{}" rel="license">{}</a>').format(rights.url, words)


def _without_stop(words: Markup) -> Markup:
    return Markup(words.removesuffix("."))
