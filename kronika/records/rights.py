"""Terms of use by their names: licences of Creative Commons and SPDX, and the statements of RightsStatements.org.

Sources: the SPDX License List 3.27 (the licences for text, data and pictures), creativecommons.org/licenses, and
"Recommendations for Standardized International Rights Statements" (RightsStatements.org, version 1.2).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Rights:
    """Known terms: a `label` that is the same in every language, or the catalogue's `key` for it; and their address."""

    label: str = ""
    key: str = ""
    url: str = ""


STATEMENTS: Mapping[str, str] = {
    "InC": "in-copyright",
    "InC-OW-EU": "orphan-work",
    "InC-EDU": "educational-use",
    "InC-NC": "non-commercial-use",
    "InC-RUU": "rights-holder-unlocatable",
    "NoC-CR": "no-copyright-contractual",
    "NoC-NC": "no-copyright-non-commercial",
    "NoC-OKLR": "no-copyright-other-restrictions",
    "NoC-US": "no-copyright-united-states",
    "CNE": "not-evaluated",
    "UND": "undetermined",
    "NKC": "no-known-copyright",
}
"""The twelve statements: their ids in addresses, and the end of the catalogue's key for each."""

_LICENCES = ("BY", "BY-SA", "BY-NC", "BY-NC-SA", "BY-ND", "BY-NC-ND")
_VERSIONS = ("1.0", "2.0", "2.5", "3.0", "4.0")
_OTHERS: Mapping[str, Rights] = {
    "CC0-1.0": Rights("CC0 1.0", url="https://creativecommons.org/publicdomain/zero/1.0/"),
    "CC-PDM-1.0": Rights(key="rights.public-domain", url="https://creativecommons.org/publicdomain/mark/1.0/"),
    "ODbL-1.0": Rights("ODbL 1.0", url="https://opendatacommons.org/licenses/odbl/1-0/"),
    "ODC-By-1.0": Rights("ODC-By 1.0", url="https://opendatacommons.org/licenses/by/1-0/"),
    "PDDL-1.0": Rights("PDDL 1.0", url="https://opendatacommons.org/licenses/pddl/1-0/"),
    "OGL-UK-3.0": Rights("OGL 3.0", url="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
    "GFDL-1.2": Rights("GFDL 1.2", url="https://www.gnu.org/licenses/old-licenses/fdl-1.2.html"),
    "GFDL-1.3": Rights("GFDL 1.3", url="https://www.gnu.org/licenses/fdl-1.3.html"),
    "etalab-2.0": Rights("Etalab 2.0", url="https://www.etalab.gouv.fr/licence-ouverte-open-licence/"),
    "DL-DE-BY-2.0": Rights("DL-DE-BY-2.0", url="https://www.govdata.de/dl-de/by-2-0"),
    "MIT": Rights("MIT", url="https://spdx.org/licenses/MIT.html"),
    "Apache-2.0": Rights("Apache 2.0", url="https://www.apache.org/licenses/LICENSE-2.0"),
}
_ALSO = {"CC-0-1.0": "CC0-1.0", "CC0": "CC0-1.0", "PDM-1.0": "CC-PDM-1.0", "PDM": "CC-PDM-1.0", "CC-PDM": "CC-PDM-1.0"}
_CC_ADDRESS = re.compile(
    r"https?://(?:www\.)?creativecommons\.org/(?P<kind>licenses|publicdomain)/(?P<id>[a-z-]+)/(?P<version>[\d.]+)"
    r"(?:/[a-z]{2,4})?(?:/(?:deed|legalcode)[\w.-]*)?/?"
)
_STATEMENT = re.compile(
    r"https?://(?:www\.)?rightsstatements\.org/(?:vocab|page|data)/(?P<id>[A-Za-z-]+)/1\.0/?(?:\?.*)?"
)
_ABOUT_LICENCE = re.compile(r"(?:CC|PDM|ODBL|ODC|PDDL|GFDL|OGL|CC0)(?:[- ].*)?", re.IGNORECASE)
_NOTHING = frozenset(("?", "-", "none", "n/a", "na", "tba", "tbc", "tbd", "todo", "unclear", "unknown", "xxx"))


def known_rights(text: str) -> Rights | None:
    """Return the terms that a text names by an id or an address, None if it says them in its own words."""
    words = " ".join(text.split())
    statement = _STATEMENT.fullmatch(words)
    if statement is not None:
        name = STATEMENTS.get(statement["id"])
        return Rights(key=f"rights.{name}", url=statement_address(statement["id"])) if name else None
    address = _CC_ADDRESS.fullmatch(words)
    if address is not None:
        public = {"zero": "CC0", "mark": "CC-PDM"}
        name = public.get(address["id"], f"CC-{address['id']}" if address["kind"] == "licenses" else "")
        words = f"{name}-{address['version']}"
    name = re.sub(r"[ _-]+", "-", words).upper()
    return _BY_NAME.get(_ALSO.get(name, name))


def rights_ids() -> tuple[str, ...]:
    """Return every name that is known, as it is best written."""
    return (*(f"CC-{name}-{version}" for name, version in _creative_commons()), *_OTHERS)


def names_nothing(text: str) -> bool:
    """Whether a text only says that nobody has looked ("unknown", "TODO")."""
    return text.strip(" .!").casefold() in _NOTHING or not text.strip(" .!")


def looks_like_an_id(text: str) -> bool:
    """Whether a text seems to be meant as an id or address of known terms, rather than as words."""
    words = " ".join(text.split())
    about = "creativecommons.org/" in words or "rightsstatements.org/" in words
    return (" " not in words and about) or (len(words) < 20 and _ABOUT_LICENCE.fullmatch(words) is not None)


def statement_address(name: str) -> str:
    """Return the address of a statement of RightsStatements.org, as they ask for it to be linked."""
    return f"http://rightsstatements.org/vocab/{name}/1.0/"


def _creative_commons() -> Iterator[tuple[str, str]]:
    return ((name, version) for version in reversed(_VERSIONS) for name in _LICENCES)


_BY_NAME: Mapping[str, Rights] = {
    **{
        f"CC-{name}-{version}": Rights(
            f"CC {name} {version}", url=f"https://creativecommons.org/licenses/{name.lower()}/{version}/"
        )
        for name, version in _creative_commons()
    },
    **{name.upper(): rights for name, rights in _OTHERS.items()},
}
