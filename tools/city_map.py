"""Make `content/maps/budapest.geojson`: a schematic of the city in 1956, placed by hand.

    python tools/city_map.py

The banks, streets and bridges below are our own, from general knowledge of how the city lies, set around the
coordinates of our places: right in order and shape, not to survey accuracy. Points are longitude, latitude.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parent.parent / "content" / "maps" / "budapest.geojson"

HEAD = {
    "type": "FeatureCollection",
    "provenance": (
        "Own work for this documentary, placed by hand from general knowledge of the city; tools/city_map.py. "
        "Names of 1956: Sztálin út and Stalin Bridge 1950 to 1956, Lenin körút 1950 to 1990, Tanács körút until 1990; "
        "Kossuth Bridge stood until 1960 and had been closed to motor traffic in the spring of 1956; Elizabeth Bridge, "
        "blown up in 1945, was not rebuilt until 1964 and is left out."
    ),
    "caption": "Schematic drawn for this documentary, not to survey accuracy; bridges and streets of 1956.",
    "caption:hu": (
        "E dokumentumhoz rajzolt vázlat, nem felmérés pontosságú. A hidak és az utak az 1956-os állapotot mutatják."
    ),
}

Line = list[tuple[float, float]]

LAND: Line = [(18.80, 47.20), (19.50, 47.20), (19.50, 47.75), (18.80, 47.75), (18.80, 47.20)]

WEST_BANK: Line = [
    (19.0700, 47.7200), (19.0640, 47.6200), (19.0660, 47.5900), (19.0635, 47.5750), (19.0590, 47.5640),
    (19.0510, 47.5590), (19.0478, 47.5500), (19.0472, 47.5430), (19.0460, 47.5380), (19.0435, 47.5330),
    (19.0412, 47.5280), (19.0395, 47.5230), (19.0388, 47.5185), (19.0400, 47.5145), (19.0405, 47.5115),
    (19.0398, 47.5065), (19.0402, 47.5025), (19.0412, 47.4985), (19.0428, 47.4950), (19.0460, 47.4900),
    (19.0498, 47.4875), (19.0530, 47.4848), (19.0575, 47.4815), (19.0607, 47.4772), (19.0640, 47.4735),
    (19.0645, 47.4700), (19.0615, 47.4660), (19.0570, 47.4600), (19.0510, 47.4500), (19.0470, 47.4400),
    (19.0420, 47.4300), (19.0340, 47.4200), (19.0200, 47.4100), (19.0060, 47.4000), (18.9960, 47.3900),
    (18.9850, 47.3750), (18.9620, 47.3600), (18.9340, 47.3450), (18.9250, 47.3250), (18.9200, 47.2200),
]  # fmt: skip

EAST_BANK: Line = [
    (19.0820, 47.7200), (19.0760, 47.6200), (19.0770, 47.5900), (19.0735, 47.5750), (19.0692, 47.5610),
    (19.0652, 47.5500), (19.0630, 47.5430), (19.0605, 47.5370), (19.0585, 47.5330), (19.0558, 47.5280),
    (19.0528, 47.5230), (19.0500, 47.5180), (19.0480, 47.5140), (19.0455, 47.5105), (19.0443, 47.5070),
    (19.0446, 47.5030), (19.0462, 47.4992), (19.0478, 47.4960), (19.0515, 47.4918), (19.0570, 47.4868),
    (19.0612, 47.4830), (19.0648, 47.4795), (19.0685, 47.4750), (19.0692, 47.4700), (19.0678, 47.4655),
    (19.0630, 47.4600), (19.0565, 47.4500), (19.0525, 47.4400), (19.0480, 47.4300), (19.0400, 47.4200),
    (19.0270, 47.4100), (19.0130, 47.4000), (19.0030, 47.3900), (18.9910, 47.3750), (18.9690, 47.3600),
    (18.9410, 47.3450), (18.9320, 47.3250), (18.9270, 47.2200),
]  # fmt: skip

MARGARET_ISLAND: Line = [
    (19.0530, 47.5372), (19.0525, 47.5330), (19.0507, 47.5280), (19.0487, 47.5230), (19.0462, 47.5185),
    (19.0440, 47.5150), (19.0432, 47.5185), (19.0440, 47.5230), (19.0460, 47.5280), (19.0490, 47.5330),
    (19.0530, 47.5372),
]  # fmt: skip

OBUDA_ISLAND: Line = [
    (19.0575, 47.5590), (19.0588, 47.5520), (19.0568, 47.5460), (19.0530, 47.5420), (19.0500, 47.5470),
    (19.0508, 47.5530), (19.0540, 47.5580), (19.0575, 47.5590),
]  # fmt: skip

SOROKSAR_ARM: Line = [
    (19.0684, 47.4672), (19.0718, 47.4640), (19.0760, 47.4560), (19.0840, 47.4450), (19.0900, 47.4330),
    (19.0960, 47.4200), (19.1020, 47.4080), (19.1050, 47.3950), (19.0990, 47.3800), (19.0880, 47.3650),
    (19.0790, 47.3500), (19.0770, 47.3350), (19.0700, 47.3150), (19.0500, 47.2200),
]  # fmt: skip

BRIDGES: dict[str, tuple[str, str, Line]] = {
    # name: name in Hungarian, name then, course
    "Northern Railway Bridge": ("Északi vasúti híd", "", [(19.0545, 47.5628), (19.0720, 47.5585)]),
    "Árpád Bridge": ("Árpád híd", "Stalin Bridge", [(19.0445, 47.5398), (19.0615, 47.5360)]),
    "Margaret Bridge": ("Margit híd", "", [(19.0393, 47.5148), (19.0438, 47.5147), (19.0490, 47.5138)]),
    "Kossuth Bridge": ("Kossuth híd", "", [(19.0390, 47.5064), (19.0450, 47.5068)]),
    "Chain Bridge": ("Lánchíd", "", [(19.0402, 47.4982), (19.0472, 47.4994)]),
    "Liberty Bridge": ("Szabadság híd", "", [(19.0522, 47.4841), (19.0578, 47.4874)]),
    "Petőfi Bridge": ("Petőfi híd", "", [(19.0595, 47.4764), (19.0662, 47.4801)]),
    "Southern Railway Bridge": ("Összekötő vasúti híd", "", [(19.0628, 47.4722), (19.0700, 47.4752)]),
}

BOULEVARDS: dict[str, tuple[str, Line]] = {
    # name: name then, course
    "Szent István körút": ("", [(19.0490, 47.5138), (19.0520, 47.5122), (19.0560, 47.5103)]),
    "Teréz and Erzsébet körút": (
        "Lenin körút",
        [(19.0560, 47.5103), (19.0600, 47.5080), (19.0635, 47.5053), (19.0672, 47.5020), (19.0694, 47.4997),
         (19.0702, 47.4966)],
    ),
    "József körút": (
        "", [(19.0702, 47.4966), (19.0722, 47.4940), (19.0724, 47.4918), (19.0715, 47.4889), (19.0699, 47.4856)]
    ),
    "Ferenc körút": ("", [(19.0699, 47.4856), (19.0685, 47.4830), (19.0662, 47.4801)]),
    "Károly körút": ("Tanács körút", [(19.0545, 47.4977), (19.0578, 47.4960), (19.0602, 47.4940)]),
    "Múzeum körút": ("", [(19.0602, 47.4940), (19.0618, 47.4915), (19.0617, 47.4893)]),
    "Vámház körút": ("", [(19.0617, 47.4893), (19.0597, 47.4882), (19.0578, 47.4874)]),
    "Margit körút": (
        "", [(19.0393, 47.5148), (19.0362, 47.5138), (19.0325, 47.5120), (19.0272, 47.5092), (19.0247, 47.5080),
             (19.0232, 47.5073)]
    ),
}  # fmt: skip

ROADS: dict[str, tuple[str, Line]] = {
    "Andrássy út": ("Sztálin út", [(19.0553, 47.5003), (19.0635, 47.5053), (19.0695, 47.5093), (19.0771, 47.5146)]),
    "Rákóczi út": ("", [(19.0602, 47.4940), (19.0702, 47.4966), (19.0835, 47.5002)]),
    "Kerepesi út": (
        "", [(19.0835, 47.5002), (19.1000, 47.5000), (19.1180, 47.5020), (19.1365, 47.5035), (19.1700, 47.5080),
             (19.2300, 47.5150), (19.3500, 47.5350)]
    ),
    "Üllői út": (
        "", [(19.0617, 47.4893), (19.0699, 47.4856), (19.0775, 47.4832), (19.0890, 47.4790), (19.1050, 47.4730),
             (19.1250, 47.4640), (19.1500, 47.4520), (19.1800, 47.4410), (19.2150, 47.4330), (19.2700, 47.4230),
             (19.3600, 47.3900)]
    ),
    "Bajcsy-Zsilinszky út": ("", [(19.0545, 47.4977), (19.0549, 47.5030), (19.0560, 47.5103)]),
    "Váci út": (
        "", [(19.0560, 47.5103), (19.0605, 47.5170), (19.0645, 47.5260), (19.0690, 47.5370), (19.0760, 47.5480),
             (19.0890, 47.5600), (19.1050, 47.5800), (19.1250, 47.6300), (19.1300, 47.7200)]
    ),
    "Dózsa György út": (
        "", [(19.0910, 47.5040), (19.0850, 47.5085), (19.0822, 47.5110), (19.0774, 47.5148), (19.0715, 47.5200),
             (19.0645, 47.5260)]
    ),
    "Hungária körút": (
        "", [(19.0615, 47.5360), (19.0720, 47.5310), (19.0830, 47.5260), (19.0930, 47.5190), (19.1010, 47.5080),
             (19.1030, 47.4990), (19.1010, 47.4890), (19.0950, 47.4800), (19.0830, 47.4700)]
    ),
    "Soroksári út": (
        "", [(19.0662, 47.4801), (19.0745, 47.4735), (19.0830, 47.4700), (19.0890, 47.4600), (19.0980, 47.4400),
             (19.1070, 47.4150), (19.1150, 47.3950), (19.1050, 47.3700), (19.0950, 47.3500), (19.0900, 47.3000)]
    ),
    "Kőbányai út": (
        "", [(19.0880, 47.4890), (19.1080, 47.4865), (19.1300, 47.4830), (19.1400, 47.4805), (19.1650, 47.4830),
             (19.1950, 47.4850), (19.2600, 47.4850)]
    ),
    "Bartók Béla út": ("", [(19.0522, 47.4841), (19.0495, 47.4812), (19.0459, 47.4783), (19.0390, 47.4745),
                            (19.0310, 47.4690)]),
    "Fehérvári út": (
        "", [(19.0459, 47.4779), (19.0450, 47.4700), (19.0440, 47.4580), (19.0420, 47.4450), (19.0370, 47.4310),
             (19.0230, 47.4190), (18.9950, 47.4050), (18.9600, 47.3850), (18.9200, 47.3600)]
    ),
    "Krisztina körút": (
        "", [(19.0232, 47.5073), (19.0240, 47.5005), (19.0300, 47.4960), (19.0375, 47.4925), (19.0440, 47.4905)]
    ),
    "Budaörsi út": (
        "", [(19.0440, 47.4905), (19.0330, 47.4860), (19.0180, 47.4790), (18.9950, 47.4700), (18.9600, 47.4620),
             (18.8800, 47.4550)]
    ),
    "Szentendrei út": (
        "", [(19.0393, 47.5148), (19.0375, 47.5250), (19.0395, 47.5395), (19.0430, 47.5520), (19.0510, 47.5680),
             (19.0520, 47.5900), (19.0500, 47.6500)]
    ),
    "Szilágyi Erzsébet fasor": ("", [(19.0232, 47.5073), (19.0100, 47.5100), (18.9900, 47.5160), (18.9600, 47.5300)]),
    "Road on Csepel island": (
        "", [(19.0740, 47.4700), (19.0690, 47.4520), (19.0700, 47.4300), (19.0680, 47.4050), (19.0500, 47.3750),
             (19.0200, 47.3550), (18.9850, 47.3400), (18.9650, 47.3150)]
    ),
}  # fmt: skip

UNNAMED = {"Road on Csepel island", "Szilágyi Erzsébet fasor", "Budaörsi út", "Szentendrei út"}
"""Drawn without a name."""

LABELLED = {
    # Where a name stands that would not do well in the middle of its line.
    "Üllői út": (19.0775, 47.4832),
    "Váci út": (19.0625, 47.5210),
    "Kerepesi út": (19.1180, 47.5020),
    "Hungária körút": (19.1010, 47.5080),
}

PARTS: dict[str, tuple[str, tuple[float, float]]] = {
    "Buda": ("Buda", (19.0305, 47.4995)),
    "Pest": ("Pest", (19.0780, 47.5020)),
    "Óbuda": ("Óbuda", (19.0330, 47.5480)),
    "Újpest": ("Újpest", (19.0920, 47.5680)),
    "Csepel Island": ("Csepel-sziget", (19.0350, 47.3850)),
    "Margaret Island": ("Margit-sziget", (19.0470, 47.5255)),
    "City Park": ("Városliget", (19.0860, 47.5145)),
    "Castle Hill": ("Várhegy", (19.0330, 47.5025)),
    "Gellért Hill": ("Gellért-hegy", (19.0445, 47.4868)),
}


def main() -> None:
    """Write the schematic, one feature a line."""
    lines = ",\n".join(json.dumps(feature, ensure_ascii=False, separators=(",", ":")) for feature in features())
    text = json.dumps(HEAD, ensure_ascii=False)[:-1] + f', "features": [\n{lines}\n]}}\n'
    TARGET.write_text(text, "utf-8")
    print(f"{TARGET.name}: {len(text.encode()) / 1024:.0f} KB")


def features() -> Iterator[dict[str, Any]]:
    """Yield land, waters, streets, bridges and names."""
    yield feature({"kind": "land"}, "Polygon", [LAND])
    shore = [*WEST_BANK, *EAST_BANK[::-1], WEST_BANK[0]]
    danube = {"kind": "water", "name": "Danube", "name:hu": "Duna", "label": (19.0422, 47.5010)}
    yield feature(danube, "Polygon", [shore, MARGARET_ISLAND[::-1], OBUDA_ISLAND[::-1]])
    yield feature({"kind": "river"}, "LineString", SOROKSAR_ARM)
    for name, (then, course) in ROADS.items():
        yield feature(named("road", "" if name in UNNAMED else name, then, course), "LineString", course)
    for name, (then, course) in BOULEVARDS.items():
        yield feature(named("boulevard", name, then, course), "LineString", course)
    for name, (hungarian, then, course) in BRIDGES.items():
        properties = {**named("bridge", name, then, course), "name:hu": hungarian}
        if then:
            properties["name_then:hu"] = "Sztálin híd"
        yield feature(properties, "LineString", course)
    for name, (hungarian, point) in PARTS.items():
        yield feature({"kind": "land", "name": name, "name:hu": hungarian}, "Point", point)


def named(kind: str, name: str, then: str, course: Line) -> dict[str, Any]:
    """Return the properties of a line: its name stands at its middle point."""
    if not name:
        return {"kind": kind}
    middle = LABELLED.get(name, course[len(course) // 2]) if len(course) > 2 else centre(course)
    return {"kind": kind, "name": name, **({"name_then": then} if then else {}), "label": middle}


def centre(course: Line) -> tuple[float, float]:
    """Return the point between the two ends of a line, rounded as the others are."""
    (west, south), (east, north) = course[0], course[-1]
    return round((west + east) / 2, 4), round((south + north) / 2, 4)


def feature(properties: dict[str, Any], form: str, coordinates: Any) -> dict[str, Any]:
    """Return a GeoJSON feature."""
    return {"type": "Feature", "properties": properties, "geometry": {"type": form, "coordinates": coordinates}}


if __name__ == "__main__":
    main()
