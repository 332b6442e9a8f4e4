import pytest

from tests.support.resolved import event, file, place, problems_in, resolved, settings


def test_unknown_time_zones_are_told_wherever_they_stand() -> None:
    assert problems_in(
        settings("clocks: [{label: Rome, timezone: Rome}, {label: Mars, timezone: Mars/Olympus}]"),
        place("old-town", "timezone: Europe/Rom"),
    ) == (
        "content/places/old-town.md:3:11: Unknown time zone 'Europe/Rom'.\n"
        "  hint: Did you mean 'Europe/Rome'?\n"
        "site.yaml:8:34: Unknown time zone 'Rome'.\n"
        "  hint: Did you mean 'Europe/Rome'?\n"
        "site.yaml:8:65: Unknown time zone 'Mars/Olympus'.\n"
        "  hint: Write an IANA name, as in 'Europe/Rome'."
    )


def test_an_unknown_zone_of_the_site_hides_no_other_problem() -> None:
    text = settings().replace("Europe/Rome", "Europe/Rom")
    assert problems_in(text, event("arrival", "places: [x]", date="0079-08-24T12:00")) == (
        "content/events/arrival.md:7:10: Unknown place 'x'.\n"
        "  hint: Write content/places/x.md, or name a place that is there.\n"
        "site.yaml:5:11: Unknown time zone 'Europe/Rom'.\n"
        "  hint: Did you mean 'Europe/Rome'?"
    )


def test_unknown_and_doubled_languages_are_told() -> None:
    letter = file("documents/letter", "title: A letter", "rights: Public domain", "original_language: qqx")
    assert problems_in(settings().replace("[en]", "[en, la, en]"), letter) == (
        "content/documents/letter.md:4:20: Unknown language 'qqx'.\n"
        "  hint: Write a BCP 47 code, as in 'en', 'hu' or 'pt-BR'.\n"
        "site.yaml:4:21: The language 'en' is listed twice; the other is at site.yaml:4:13.\n"
        "  hint: Take one of them out."
    )


@pytest.mark.parametrize(
    ("name", "item"),
    [("threads", "label: X"), ("sides", "label: X"), ("periods", "title: X, from: {}, to: {}")],
)
def test_ids_stand_once_in_each_list(name: str, item: str) -> None:
    items = ", ".join(f"{{id: a, {item.format(year, year)}}}" for year in ("0079", "0080"))
    lines = [line for line in settings(f"{name}: [{items}]").splitlines() if not line.startswith(name)]
    text = "\n".join(line for line in lines if not line.startswith(f"{name}:")) + f"\n{name}: [{items}]\n"
    number = len(text.splitlines()) - 1
    second = text.splitlines()[-1].rindex("id: a") + 5
    first = text.splitlines()[-1].index("id: a") + 5
    assert problems_in(text) == (
        f"site.yaml:{number}:{second}: The id 'a' stands twice in {name}; the other is at site.yaml:{number}:{first}.\n"
        "  hint: Give one of them another id."
    )


def test_a_period_may_not_end_before_it_begins() -> None:
    assert problems_in(settings("periods: [{id: a, title: A, from: 0080, to: 0079}]")) == (
        "site.yaml:8:45: The period 'a' ends (0079) before it begins (0080).\n  hint: Correct one of the dates."
    )


def test_periods_may_not_overlap_in_whatever_order_they_stand() -> None:
    text = settings(
        "periods:",
        "  - {id: late, title: Late, from: 0079-08-24, to: 0080}",
        "  - {id: early, title: Early, from: 0078, to: 0079-08-24}",
        "  - {id: last, title: Last, from: 0081, to: 0082}",
    )
    assert problems_in(text) == (
        "site.yaml:9:35: The period 'late' begins (0079-08-24) before 'early' has ended"
        " (0079-08-24, site.yaml:10:47).\n"
        "  hint: Both ends belong to a period: begin the next one a day, or a second, later."
    )


def test_a_place_with_coordinates_lies_on_one_of_the_maps() -> None:
    text = settings(
        "map:",
        "  regions:",
        "    - {id: bay, title: The bay, extent: [13.5, 40.2, 15.2, 41.2]}",
        "    - {id: ocean, title: The ocean, extent: [170, -30, -170, 0]}",
    )
    assert problems_in(
        text,
        place("old-town", "coordinates: [40.75, 14.49]"),
        place("suva", "coordinates: [-18.14, 178.44]"),
        place("rome", "coordinates: [41.89, 12.48]"),
        place("athens", "coordinates: [37.98, 23.73]", "map: false"),
    ) == (
        "content/places/rome.md:3:14: This place lies on none of the site's maps"
        " ('bay' at site.yaml:10:7, 'ocean' at site.yaml:11:7).\n"
        "  hint: Correct the coordinates ([latitude, longitude]), widen a map, or write map: false."
    )


def test_a_rule_can_be_turned_off() -> None:
    figure = file("figures/dead", "label: Dead", "estimates: [{value: 2000}]")
    assert "has no source" in problems_in(figure)
    resolved(settings("checks: [{rule: number-without-source, off: true, reason: In preparation.}]"), figure)


def test_only_rules_of_plausibility_can_be_turned_off() -> None:
    text = settings(
        "checks:",
        "  - {rule: before-brith, off: true, reason: Why not.}",
        "  - {rule: unknown-record, off: true, reason: Why not.}",
    )
    told = problems_in(text).splitlines()
    assert told[0] == "site.yaml:9:12: There is no rule 'before-brith' that can be turned off."
    assert told[1] == "  hint: Did you mean 'before-birth'?"
    assert told[2] == "site.yaml:10:12: There is no rule 'unknown-record' that can be turned off."
    assert told[3].startswith("  hint: These can be turned off: after-death, before-birth, before-cause, ")
