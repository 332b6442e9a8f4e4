import pytest

from tests.support.resolved import event, figure, file, person, place, problems_in, resolved, settings


def test_an_unknown_slug_is_told_with_the_nearest_right_spelling() -> None:
    assert problems_in(place("old-town"), event("arrival", "places: [old-tonw]")) == (
        "content/events/arrival.md:7:10: Unknown place 'old-tonw'.\n  hint: Did you mean 'old-town'?"
    )


def test_a_name_in_place_of_a_slug_leads_to_the_slug() -> None:
    assert problems_in(
        file("people/pliny", "name: Gaius Plinius Secundus"),
        event("arrival", "people: [secundus-plinius-gaius]"),
    ) == ("content/events/arrival.md:7:10: Unknown person 'secundus-plinius-gaius'.\n  hint: Did you mean 'pliny'?")


def test_a_slug_of_another_kind_is_told_as_such() -> None:
    assert problems_in(place("old-town"), event("arrival", "people: [old-town]")) == (
        "content/events/arrival.md:7:10: Unknown person 'old-town'.\n  hint: 'old-town' is a place; name a person here."
    )


def test_a_slug_like_no_other_is_told_with_the_file_to_write() -> None:
    assert problems_in(event("arrival", "documents: [letter]")) == (
        "content/events/arrival.md:7:13: Unknown document 'letter'.\n"
        "  hint: Write content/documents/letter.md, or name a document that is there."
    )


@pytest.mark.parametrize(
    ("text", "place_and_message"),
    [
        (event("arrival", "people: [{person: x}]"), "content/events/arrival.md:7:19: Unknown person 'x'."),
        (event("arrival", "places: [{place: x}]"), "content/events/arrival.md:7:18: Unknown place 'x'."),
        (event("arrival", "figures: [x]"), "content/events/arrival.md:7:11: Unknown figure 'x'."),
        (event("arrival", "media: [x]"), "content/events/arrival.md:7:9: Unknown picture 'x'."),
        (event("arrival", "after: [x]"), "content/events/arrival.md:7:9: Unknown event 'x'."),
        (event("arrival", "before: [x]"), "content/events/arrival.md:7:10: Unknown event 'x'."),
        (
            event("arrival", "relations: [{event: x, kind: answer-to}]"),
            "content/events/arrival.md:7:21: Unknown event 'x'.",
        ),
        (
            event(
                "arrival", "figures: [{label: Dead, sources: [tacitus], breakdown: [{label: a, value: 1, place: x}]}]"
            ),
            "content/events/arrival.md:7:85: Unknown place 'x'.",
        ),
        (
            event("arrival", "moments: [{date: 0079, text: Noon., sources: [y]}]"),
            "content/events/arrival.md:7:47: Unknown source 'y'.",
        ),
        (person("pliny", "born: {date: 0023, place: x}"), "content/people/pliny.md:3:27: Unknown place 'x'."),
        (person("pliny", "portrait: x"), "content/people/pliny.md:3:11: Unknown picture 'x'."),
        (place("old-town", "part_of: x"), "content/places/old-town.md:3:10: Unknown place 'x'."),
        (
            figure("dead", "place: x", "breakdown: [{label: a, value: 1}]"),
            "content/figures/dead.md:4:8: Unknown place 'x'.",
        ),
        (
            file("documents/letter", "title: A letter", "author: x", "rights: Public domain"),
            "content/documents/letter.md:3:9: Unknown person 'x'.",
        ),
        (
            file("documents/letter", "title: A letter", "recipient: x", "rights: Public domain"),
            "content/documents/letter.md:3:12: Unknown person 'x'.",
        ),
        (settings("home: {key_events: [x]}"), "site.yaml:8:21: Unknown event 'x'."),
        (settings("home: {key_figures: [x]}"), "site.yaml:8:22: Unknown figure 'x'."),
        (settings('home: {lead: "See [[x]]."}'), "site.yaml:8:19: Unknown record 'x'."),
        (settings('navigation: ["[[pages/x]]"]'), "site.yaml:8:15: Unknown page 'x'."),
        (
            settings('home: {paths: [{title: One, minutes: 5, steps: ["[[events/x]]"]}]}'),
            "site.yaml:8:50: Unknown event 'x'.",
        ),
    ],
)
def test_every_field_that_names_a_record_is_looked_up(text: str, place_and_message: str) -> None:
    assert problems_in(text).splitlines()[0] == place_and_message


def test_figures_are_told_by_their_place_beside_figures_of_the_events_own() -> None:
    own = "  - {label: Ships, sources: [tacitus], breakdown: [{label: a, value: 1}]}"
    assert problems_in(event("arrival", "figures:", own, "  - dead")) == (
        "content/events/arrival.md:9:5: Unknown figure 'dead'.\n"
        "  hint: Write content/figures/dead.md, or name a figure that is there."
    )


def test_an_unknown_source_is_told_in_lists_and_in_texts() -> None:
    assert problems_in(
        file("pages/about", "title: About", "sources: [tacitis]", body="As [@suetonius, p. 3] says.")
    ) == (
        "content/pages/about.md:3:11: Unknown source 'tacitis'.\n"
        "  hint: Did you mean 'tacitus'?\n"
        "content/pages/about.md:5:5: Unknown source 'suetonius'.\n"
        "  hint: Add it to a bibliography, a file content/sources*.yaml, or cite one that is there."
    )


def test_unknown_threads_and_sides_are_told_with_those_of_the_settings() -> None:
    assert problems_in(
        file("events/x", "title: X", "summary: X.", "date: 0079", "threads: [towm, sea]", "sources: [tacitus]"),
        person("pliny", "side: senate"),
    ) == (
        "content/events/x.md:5:11: Unknown thread 'towm'.\n"
        "  hint: Did you mean 'town'?\n"
        "content/events/x.md:5:17: Unknown thread 'sea'.\n"
        "  hint: site.yaml has 'town' or 'world'.\n"
        "content/people/pliny.md:3:7: Unknown side 'senate'.\n"
        "  hint: site.yaml has 'citizens'."
    )


def test_a_side_is_unknown_where_there_is_none() -> None:
    alone = settings().replace("[{id: citizens, label: Citizens}]", "[]")
    assert problems_in(alone, person("pliny", "side: senate")) == (
        "content/people/pliny.md:3:7: Unknown side 'senate'.\n  hint: site.yaml has no sides."
    )


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("[[plini]]", "Unknown record 'plini'.\n  hint: Did you mean 'people/pliny'?"),
        ("[[people/plini]]", "Unknown person 'plini'.\n  hint: Did you mean 'people/pliny'?"),
        ("[[places/pliny]]", "Unknown place 'pliny'.\n  hint: Did you mean 'people/pliny'?"),
        ("[[peple/pliny]]", "Unknown folder 'peple' in a link.\n  hint: Did you mean 'people/pliny'?"),
        ("[[sources/tacitus]]", "'sources/tacitus' is no page of its own.\n  hint: Cite the source: [@tacitus]."),
        ("[[vesuvius]]", "Unknown record 'vesuvius'.\n  hint: Name a record that is there, or write its file."),
        (
            "[[crater]]",
            "'crater' stands in more than one folder.\n  hint: Write [[places/crater]] or [[terms/crater]].",
        ),
        ("![[pages/about]]", "A page cannot be embedded, and 'about' is one.\n  hint: Link to it: [[pages/about]]."),
        ("[[people/pliny#youth]]", "'people/pliny' has no heading 'youth'.\n  hint: It has 'death' or 'early-life'."),
        ("[[people/pliny#deaht]]", "'people/pliny' has no heading 'deaht'.\n  hint: Did you mean 'death'?"),
        (
            "[[places/crater#rim]]",
            "'places/crater' has no heading 'rim'.\n"
            "  hint: It has none with an id. Link to the whole: [[places/crater]].",
        ),
        ("[[figures/dead#livy]]", "'figures/dead' has no estimate 'livy'.\n  hint: It has 'tacitus-annals'."),
    ],
)
def test_a_link_in_a_text_that_leads_nowhere_is_told(link: str, message: str) -> None:
    world = (
        file("people/pliny", "name: Pliny", body="## Early life\n\n## Death\n"),
        place("crater"),
        file("terms/crater", "term: Crater"),
        figure("dead", "estimates: [{id: tacitus-annals, value: 3}]"),
        file("pages/about", "title: About", body=f"See {link}."),
    )
    assert problems_in(*world) == f"content/pages/about.md:4:5: {message}"


def test_links_to_what_is_there_are_no_problem() -> None:
    body = "[[pliny]], [[people/pliny|he]], [[pliny#death]], [[pliny#Early life]], ![[figures/dead]], [[dead#a]]"
    resolved(
        file("people/pliny", "name: Pliny", body="## Early life\n\n## Death\n"),
        figure("dead", "estimates: [{id: a, value: 3}]"),
        file("pages/about", "title: About", body=body),
    )


def test_a_name_of_a_broken_record_is_no_second_problem() -> None:
    broken = file("people/pliny", "nam: Pliny")
    text = file("pages/about", "title: About", body="[[pliny]] and [[people/pliny#death]]")
    assert problems_in(broken, text, event("arrival", "people: [pliny]")) == ""


def test_a_published_record_may_not_name_a_draft() -> None:
    draft = event("landing", "status: draft")
    text = event("arrival", "after: [landing]", body="After [[events/landing]].")
    hint = "  hint: Publish the draft, or take its name out here."
    told = "'landing' is a draft (content/events/landing.md:7:9), and what names it is published."
    assert problems_in(draft, text, settings('navigation: ["[[landing]]"]')) == (
        f"content/events/arrival.md:7:9: {told}\n{hint}\n"
        f"content/events/arrival.md:9:7: {told}\n{hint}\n"
        f"site.yaml:8:15: {told}\n{hint}"
    )


def test_a_draft_may_name_what_it_likes_until_it_is_shown() -> None:
    draft = event("landing", "status: draft", "people: [nobody]")
    assert problems_in(draft) == ""
    assert problems_in(draft, drafts=True).startswith("content/events/landing.md:8:10: Unknown person 'nobody'.")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            "A word.[^a]",
            "4:8: There is no note 'a' in this text.\n  hint: Write it in a paragraph of its own: [^a]: ...",
        ),
        (
            "A word.\n\n[^a]: A note.",
            "6:1: The note 'a' is used nowhere in this text.\n  hint: Set its mark [^a] in the text, or take it out.",
        ),
        (
            "A word.[^a]\n\n[^a]: A note.\n\n[^a]: Another.",
            "8:1: The note 'a' is written twice, first at content/pages/about.md:6:1.\n"
            "  hint: Give one of them another name.",
        ),
    ],
)
def test_notes_and_their_marks_belong_together(body: str, message: str) -> None:
    assert problems_in(file("pages/about", "title: About", body=body)) == f"content/pages/about.md:{message}"


def test_the_notes_of_an_original_belong_together_too() -> None:
    letter = file("documents/letter", "title: A letter", "rights: Public domain", body="So.")
    assert problems_in(letter, "-- content/documents/letter.original.md --\nSic.[^1]\n") == (
        "content/documents/letter.original.md:1:5: There is no note '1' in this text.\n"
        "  hint: Write it in a paragraph of its own: [^1]: ..."
    )
