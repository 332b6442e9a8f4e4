"""The fields of people and places."""

from kronika.parse.atoms import boolean, choice, own_id, prose, slug_of, text, timezone, verbatim
from kronika.parse.common_fields import OTHER_NAMES, PRONUNCIATION, SAME_AS, checked, common, life_date, point
from kronika.parse.number_list import NumberList
from kronika.parse.shapes import Field, Fields, ListOf
from kronika.records.parts import Role

role = Fields(
    "a mapping with 'role'",
    (
        Field("role", text, "What they were.", required=True),
        Field("from", point, "Since when.", attribute="start"),
        Field("to", point, "Until when.", attribute="end"),
    ),
    Role,
)

PERSON_FIELDS = (
    Field("name", text, "The name as readers see it.", required=True),
    Field("native_name", verbatim, "The name in its own language and order."),
    Field("sort_name", text, "The name as an index has it."),
    OTHER_NAMES,
    PRONUNCIATION,
    Field("born", life_date, "When and where they were born."),
    Field("died", life_date, "When and where they died."),
    Field("side", own_id("citizens"), "Of the site's sides."),
    Field("roles", ListOf(role), "What they were, and how long."),
    Field("fate", prose, "What became of them."),
    Field("portrait", slug_of("media"), "Their picture."),
    SAME_AS,
    *common(),
)

coordinates = NumberList("latitude and longitude in degrees, [lat, lon]", ((-90, 90), (-180, 180)), "[40.75, 14.49]")

PLACE_FIELDS = (
    Field("name", text, "The name as readers see it.", required=True),
    Field("name_then", text, "The name at the time."),
    Field("name_now", text, "Today's name."),
    PRONUNCIATION,
    Field("coordinates", coordinates, "Latitude and longitude in WGS 84 degrees."),
    Field("precision", choice("exact", "street", "town", "region"), "How exactly they are meant."),
    Field("part_of", slug_of("place"), "The place it lies in."),
    Field("timezone", timezone, "The IANA time zone of its clocks, if not the site's."),
    Field("map", boolean, "False if it is to stand on no map.", attribute="on_map"),
    Field("checked", checked, "'no' until the coordinates have been checked on a map."),
    SAME_AS,
    *common(),
)
