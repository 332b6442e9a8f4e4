"""Pictures beside their records: every record its file, every file its record."""

from collections.abc import Iterable, Iterator, Mapping
from unicodedata import normalize

from kronika.parse.here import did_you_mean
from kronika.records.errors import At, Problem
from kronika.records.files import SourceFile
from kronika.records.model import AnyRecord, Media, Ref


def picture_problems(
    pictures: Iterable[str], records: Mapping[Ref, AnyRecord], broken: Iterable[SourceFile]
) -> Iterator[Problem]:
    """Yield what is missing or stated twice.

    `pictures` are the paths of the files of pictures, `broken` the files of those records that could not be read:
    a picture that one of them names, or that has its name, is no second problem.
    """
    by_name = {normalize("NFC", path.rpartition("/")[2]): path for path in pictures}
    said = [f"{file.path}\n{normalize('NFC', file.data.decode(errors='replace'))}" for file in broken]
    owners: dict[str, Media] = {}
    for record in records.values():
        if isinstance(record, Media):
            yield from _of_record(record, by_name, owners)
    for name, path in sorted(by_name.items()):
        stem = name.rpartition(".")[0]
        named = any(name in words or words.startswith(f"content/media/{stem}.md\n") for words in said)
        if name not in owners and not named:
            hint = f"Write content/media/{stem}.md with file, alt, credit and rights."
            yield Problem(At(path), "No record says what this picture is and whose.", hint, "picture-record")


def _of_record(record: Media, by_name: Mapping[str, str], owners: dict[str, Media]) -> Iterator[Problem]:
    at = record.positions.at("file")
    first = owners.setdefault(record.file, record)
    if record.file not in by_name:
        if record.status == "draft":
            return  # It may wait for its file.
        hint = did_you_mean(record.file, by_name, "Put the file beside the record.")
        yield Problem(at, f"There is no picture 'content/media/{record.file}'.", hint, "picture-file")
    elif first is not record:
        place = first.positions.at("file")
        message = f"The picture '{record.file}' has its record already at {place}."
        yield Problem(at, message, "Keep one of them: what is said of a picture is said once.", "picture-file")
