"""Pictures as figures: in texts, and for the pages that show them."""

from kronika.address import address_site
from kronika.parse import parse_documents
from kronika.records.model import Ref
from kronika.records.rendered import Bodies, Drawings, Picture, PictureFile, Pictures
from kronika.resolve import resolve_site
from tests.support.gallery import gallery
from tests.support.sites import SETTINGS
from tests.support.steps import render_bodies

WALLS = Picture(
    "/assets/walls-720.b.png",
    800,
    500,
    {
        "image/avif": (PictureFile("/assets/walls-360.c.avif", 360), PictureFile("/assets/walls-800.d.avif", 800)),
        "image/webp": (PictureFile("/assets/walls-800.e.webp", 800),),
    },
)
PICTURES = Pictures(
    {
        "walls": WALLS,
        "flames": Picture("/assets/flames.jpg", 400, 300),
        "bust": Picture("/assets/bust.webp", 300, 300),
        "plan": Picture("/assets/plan.svg", 400, 120),
    }
)


def bodies(language: str = "en", pictures: Pictures = PICTURES) -> Bodies:
    documents, unparsed = parse_documents(gallery(SETTINGS.replace("[en]", f"[{language}]")))
    assert documents is not None
    found, unresolved = resolve_site(documents)
    assert (unparsed, unresolved) == ((), ())
    addresses, _ = address_site(found, "https://example.org")
    return render_bodies(found, addresses, Drawings(), pictures)


def test_a_picture_in_a_text_is_a_figure_with_its_files_words_and_terms() -> None:
    html = bodies().bodies[Ref("event", "fire")].html
    sizes = "(min-width: 45rem) 42rem, 92vw"
    expected = (
        '<figure class="picture picture--column"><picture>'
        '<source type="image/avif" srcset="/assets/walls-360.c.avif 360w, /assets/walls-800.d.avif 800w" '
        f'sizes="{sizes}">'
        f'<source type="image/webp" srcset="/assets/walls-800.e.webp 800w" sizes="{sizes}">'
        '<img class="picture__image" src="/assets/walls-720.b.png" width="800" height="500" '
        'alt="A wall of grey stones with two gates." loading="lazy" decoding="async"></picture>'
        '<figcaption class="picture__caption"><span class="picture__words">The walls of the '
        '<a class="ref ref--place" data-ref="places/old-town" href="/places/old-town/">Old town</a>, '
        "from the <em>north</em></span> "
        '<span class="picture__credit">Picture: The <a href="https://example.org/museum">town museum</a>. '
        '<a class="picture__rights" href="http://rightsstatements.org/vocab/InC/1.0/" rel="license">In copyright</a>'
        "</span>"
        '<details class="picture__description"><summary>Description of the picture</summary>'
        "<p>Eleven towers stand there; two are broken.</p></details></figcaption></figure>"
    )
    assert expected in html


def test_a_link_to_a_picture_leads_to_its_credits() -> None:
    assert 'href="/credits/#flames">the flames</a>' in bodies().bodies[Ref("event", "fire")].html


def test_a_picture_with_a_content_note_is_folded_in_every_use() -> None:
    pictures = bodies().pictures
    for use in ("column", "portrait", "credits", "plate"):
        figure = pictures["flames", use]
        fold, _, rest = figure.partition("</details>")
        assert fold.startswith(
            f'<figure class="picture picture--{use}"><details class="picture__fold"><summary class="picture__note">'
            'It shows people who die. <span class="picture__show">Show the picture</span></summary><img '
        )
        assert "<img" not in rest


def test_a_picture_that_decorates_has_an_empty_alternative() -> None:
    assert 'src="/assets/plan.svg" width="400" height="120" alt=""' in bodies().pictures["plan", "column"]


def test_the_point_that_matters_is_a_class() -> None:
    figure = bodies().pictures["bust", "plate"]
    assert '<img class="picture__image focus-90-10"' in figure
    assert "style=" not in figure
    assert "figcaption" not in figure


def test_terms_in_words_and_credits_are_escaped_and_typeset() -> None:
    written = bodies()
    assert "Picture: Ada’s “own” drawing." in written.pictures["flames", "column"]
    assert written.text(Ref("media", "bust"), "rights") == "Shown with the museum’s leave"
    assert written.text(Ref("media", "flames"), "rights") == (
        '<a class="picture__rights" href="https://creativecommons.org/licenses/by-sa/4.0/" rel="license">'
        "CC BY-SA 4.0</a>"
    )


def test_the_words_around_a_picture_are_those_of_the_language() -> None:
    figure = bodies("hu").pictures["walls", "column"]
    assert ">Kép: The <a" in figure
    assert ">A kép leírása<" in figure
    assert ">Szerzői jogi védelem alatt áll<" in figure


def test_the_notes_of_a_pictures_text_have_ids_of_their_own() -> None:
    (note,) = bodies().bodies[Ref("media", "walls")].notes
    assert note.id == "walls-note-1"


def test_a_picture_that_has_no_file_yet_is_a_card() -> None:
    html = bodies(pictures=Pictures()).bodies[Ref("event", "fire")].html
    assert '<div class="embed embed--media card">' in html
