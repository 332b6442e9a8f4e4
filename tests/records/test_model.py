"""What records say of themselves."""

from kronika.records.model import Media
from kronika.records.references import Prose
from tests.support.eruption import at


def test_a_picture_is_called_by_the_first_sentence_of_its_description() -> None:
    alt = "A plume over the bay. Below it two ships."
    picture = Media(**at("media", "plume"), file="plume.svg", alt=alt, credit=Prose(""), rights="CC0")
    assert picture.name == "A plume over the bay"
