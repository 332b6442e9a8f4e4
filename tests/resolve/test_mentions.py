from kronika.records.model import Ref
from kronika.records.site import Mention
from tests.support.resolved import event, figure, file, person, place, resolved

ARRIVAL, LANDING = Ref("event", "arrival"), Ref("event", "landing")


def test_whoever_names_a_record_is_listed_with_it_in_time_order() -> None:
    site = resolved(
        event("landing", "people: [pliny]", "relations: [{event: arrival, kind: caused-by}]", date="0080"),
        event("arrival", "people: [{person: pliny}]", date="0079", body="[[pliny]] came; [[people/pliny|he]] left."),
        person("pliny", "fate: He came back at [[landing]].", "born: {date: 0023, place: old-town}"),
        place("old-town"),
        figure("dead", "place: old-town", "breakdown: [{label: a, value: 1, place: old-town}]"),
        file("pages/about", "title: About", body="![[people/pliny]]"),
    )
    assert site.mentions[Ref("person", "pliny")] == (
        Mention(ARRIVAL, "person"),
        Mention(ARRIVAL, "text"),
        Mention(LANDING, "person"),
        Mention(Ref("page", "about"), "text"),
    )
    assert site.mentions[Ref("place", "old-town")] == (
        Mention(Ref("person", "pliny"), "place"),
        Mention(Ref("figure", "dead"), "place"),
    )
    assert site.mentions[ARRIVAL] == (Mention(LANDING, "caused-by"),)
    assert site.mentions[LANDING] == (Mention(Ref("person", "pliny"), "text"),)


def test_a_source_lists_whoever_cites_it_once() -> None:
    site = resolved(
        event("arrival", body="So [@tacitus, p. 1; @tacitus, p. 2]."),
        file("pages/about", "title: About", body="@tacitus says so."),
    )
    assert site.mentions[Ref("source", "tacitus")] == (
        Mention(ARRIVAL, "cites"),
        Mention(Ref("page", "about"), "cites"),
    )
