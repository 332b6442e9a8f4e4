"""Embeds: charts, excerpts and cards in the place of a paragraph."""

from markupsafe import Markup

from kronika.records.model import Ref
from kronika.records.rendered import Drawing, Drawings, MapDrawing
from tests.support.texts import bodies, html, page


def test_a_figure_is_its_chart_with_a_caption() -> None:
    chart = Drawing(Markup("<svg></svg>"), "Houses burnt", "Two estimates.")
    written = bodies(page("So:\n\n![[houses]]"), Drawings(ranges={"houses": chart})).bodies[Ref("page", "text")]
    assert written.html == (
        '<p>So:</p>\n<figure class="embed embed--figure"><div class="chart"><svg></svg></div>'
        '<figcaption class="embed__caption"><span class="embed__title">Houses burnt</span>, houses '
        '<a class="embed__more" href="/figures/houses/">Estimates and sources</a></figcaption></figure>'
    )


def test_a_figure_without_a_chart_is_its_number() -> None:
    assert '<p class="embed__number">900 to 25,000 houses</p>' in html("![[houses]]")


def test_a_document_is_its_beginning_with_where_it_comes_from() -> None:
    long = " ".join(["word"] * 70)
    letter = f"""
    -- content/documents/letter.md --
    ---
    title: A letter
    date: 0079-08-24
    kind: letter
    rights: public domain
    ---
    ## One

    First [@plutarch] of [[agora]].

    ## Two

    {long}

    The end.
"""
    written = bodies(letter + page("![[letter]]\n\n![[letter#two]]")).bodies[Ref("page", "text")]
    first, second = written.html.split("</figure>")[:2]
    assert first == (
        '<figure class="embed embed--document"><blockquote class="embed__text"><p>First of '
        '<a class="ref ref--term" data-ref="terms/agora" href="/glossary/#agora">agora</a>.</p></blockquote>'
        '<figcaption class="embed__caption"><cite><a class="ref ref--document" data-ref="documents/letter" '
        'href="/documents/letter/">A letter</a></cite>, letter, <time datetime="0079-08-24">24 August 79 AD</time> '
        '<a class="embed__more" href="/documents/letter/">Read the whole document</a></figcaption>'
    )
    assert f"<p>{long}</p></blockquote>" in second
    assert not written.notes


def test_another_record_is_a_card() -> None:
    assert html("![[agora]]") == (
        '<div class="embed embed--term card"><p class="card__title">'
        '<a class="ref ref--term" data-ref="terms/agora" href="/glossary/#agora">agora</a></p>'
        '<div class="card__text">The market place of a town.</div></div>'
    )


def test_a_card_tells_when_an_event_was() -> None:
    card = bodies("""
    -- content/events/fire.md --
    ---
    title: The fire
    summary: It burns.
    date: 1666-09-02
    threads: [town]
    sources: [plutarch]
    ---
    -- content/pages/text.md --
    ---
    title: A text
    ---
    ![[fire]]
    """).bodies[Ref("page", "text")]
    assert '<p class="card__line"><time datetime="1666-09-02">2 September 1666</time></p>' in card.html


def test_a_place_is_its_small_map() -> None:
    town = """
    -- content/places/old-town.md --
    ---
    name: Old town
    name_then: Palaiopolis
    coordinates: [40.75, 14.49]
    ---
"""
    drawing = MapDrawing(Markup("<svg></svg>"), "Old town on the map", "So.")
    drawn = Drawings(locators={Ref("place", "old-town"): drawing})
    written = bodies(town + page("![[places/old-town]]"), drawn).bodies[Ref("page", "text")]
    assert written.html == (
        '<figure class="embed embed--place map"><svg></svg><figcaption class="embed__caption">'
        '<a class="ref ref--place" data-ref="places/old-town" href="/places/old-town/">Old town</a>, Palaiopolis'
        "</figcaption></figure>"
    )


def test_a_figure_that_has_only_parts_is_their_chart() -> None:
    parts = """
    -- content/figures/houses.md --
    ---
    label: Houses burnt
    period: 0064
    sources: [plutarch]
    breakdown: [{label: Wood, value: 3}, {label: Stone, value: 1}]
    ---
"""
    chart = Drawing(Markup("<svg></svg>"), "Houses burnt", "Two parts.")
    written = bodies(parts + page("![[houses|By what they were built of]]"), Drawings(bars={"houses": chart}))
    assert written.bodies[Ref("page", "text")].html == (
        '<figure class="embed embed--figure"><div class="chart"><svg></svg></div><figcaption class="embed__caption">'
        '<span class="embed__title">By what they were built of</span>, <time datetime="0064">64 AD</time> '
        '<a class="embed__more" href="/figures/houses/">Estimates and sources</a></figcaption></figure>'
    )


def test_a_person_is_a_card_with_their_life_and_what_they_were() -> None:
    person = """
    -- content/people/ada-byron.md --
    ---
    name: Ada Byron
    born: 1815-12-10
    died: {date: 1852-11-27, place: old-town}
    summary: She wrote of engines.
    ---
"""
    assert bodies(person + page("![[people/ada-byron]]")).bodies[Ref("page", "text")].html == (
        '<div class="embed embed--person card"><p class="card__title"><a class="ref ref--person" '
        'data-ref="people/ada-byron" href="/people/ada-byron/">Ada Byron</a></p><p class="card__line">'
        '<time datetime="1815-12-10">10 December 1815</time> – <time datetime="1852-11-27">27 November 1852</time></p>'
        '<div class="card__text">She wrote of engines.</div></div>'
    )


def test_a_term_without_a_summary_is_the_beginning_of_its_definition() -> None:
    term = """
    -- content/terms/agora.md --
    ---
    term: agora
    ---
    A market [@plutarch], and more.
"""
    assert '<div class="card__text"><p>A market, and more.</p></div>' in (
        bodies(term + page("![[terms/agora]]")).bodies[Ref("page", "text")].html
    )


def test_a_place_on_no_map_is_a_card_with_its_names() -> None:
    place = """
    -- content/places/old-town.md --
    ---
    name: Old town
    name_then: Palaiopolis
    name_now: Old town
    ---
"""
    assert bodies(place + page("![[places/old-town]]")).bodies[Ref("page", "text")].html == (
        '<div class="embed embed--place card"><p class="card__title"><a class="ref ref--place" '
        'data-ref="places/old-town" href="/places/old-town/">Old town</a></p>'
        '<p class="card__line">Palaiopolis</p></div>'
    )


def test_an_embed_within_a_sentence_is_a_link() -> None:
    assert html("See ![[agora]].") == (
        '<p>See <a class="ref ref--term" data-ref="terms/agora" href="/glossary/#agora">agora</a>.</p>'
    )


def test_embeds_in_neighbouring_lines_follow_each_other() -> None:
    assert html("![[agora]]\n![[ada-byron]]").count('class="embed embed--') == 2
