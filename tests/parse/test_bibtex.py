"""Sources from BibTeX and BibLaTeX, as Zotero and Better BibTeX export them."""

from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronika.parse import parse_documents
from kronika.parse.bibtex import read_bibtex
from kronika.records.errors import At
from kronika.records.model import Name, Ref, Source
from tests.support.sites import site


def sources(bibtex: str) -> dict[str, Source]:
    documents, problems = parse_documents(site(f"-- content/sources.bib --\n{dedent(bibtex)}"))
    assert [str(problem) for problem in problems] == []
    assert documents is not None
    return dict(documents.sources)


def source(bibtex: str) -> Source:
    (found,) = sources(bibtex).values()
    return found


def problems_of(bibtex: str) -> list[str]:
    return [str(problem) for problem in parse_documents(site(f"-- content/sources.bib --\n{dedent(bibtex)}"))[1]]


def test_a_book_as_zotero_exports_it_to_bibtex() -> None:
    found = source("""\
        @book{gati_failed_2006,
        \taddress = {Stanford},
        \ttitle = {Failed {Illusions}: {Moscow}, {Washington}, {Budapest}, and the 1956 {Hungarian} {Revolt}},
        \tisbn = {978-0-8047-5606-8},
        \tshorttitle = {Failed {Illusions}},
        \tlanguage = {en},
        \tpublisher = {Stanford University Press},
        \tauthor = {Gati, Charles},
        \tmonth = sep,
        \tyear = {2006},
        \tkeywords = {cold war, scholarship, further},
        \tfile = {Full Text PDF:/home/reader/Zotero/storage/ABCD/Gati.pdf:application/pdf},
        }
        """)
    assert (found.ref, found.type) == (Ref("source", "gati_failed_2006"), "book")
    assert found.title == "Failed Illusions: Moscow, Washington, Budapest, and the 1956 Hungarian Revolt"
    assert found.names == {"author": (Name(family="Gati", given="Charles"),)}
    assert found.issued == (2006, 9)
    assert found.texts == {
        "publisher-place": "Stanford",
        "ISBN": "978-0-8047-5606-8",
        "title-short": "Failed Illusions",
        "language": "en",
        "publisher": "Stanford University Press",
    }
    assert (found.source_kind, found.further) == ("scholarship", True)


def test_a_hungarian_article_with_latex_accents() -> None:
    found = source(r"""
        @article{eorsi_mansfeld_2002,
          title = {Mansfeld {P\'eter}: {A} val{\'o}s{\'a}g {\'e}s a m{\'\i}tosz},
          volume = {12},
          url = {http://beszelo.c3.hu/02/12/08eorsi.htm},
          language = {hu},
          number = {12},
          journal = {Besz{\'e}l{\H o}},
          author = {E{\"o}rsi, L{\'a}szl{\'o} and B{\'\i}r{\'o}, {\'A}rp{\'a}d},
          year = {2002},
          pages = {17--24},
          urldate = {2026-11-02},
        }
        """)
    assert found.title == "Mansfeld Péter: A valóság és a mítosz"
    assert found.names["author"] == (Name(family="Eörsi", given="László"), Name(family="Bíró", given="Árpád"))
    assert (found.type, found.accessed) == ("article-journal", (2026, 11, 2))
    assert found.texts == {
        "container-title": "Beszélő",
        "volume": "12",
        "issue": "12",
        "page": "17-24",
        "URL": "http://beszelo.c3.hu/02/12/08eorsi.htm",
        "language": "hu",
    }


def test_a_collection_as_zotero_exports_it_to_biblatex() -> None:
    found = source("""\
        @collection{bekes_1956_2002,
        \tlocation = {Budapest},
        \ttitle = {The 1956 Hungarian Revolution: A History in Documents},
        \tisbn = {963-9241-66-0},
        \tseries = {National Security Archive Cold War Readers},
        \tnumber = {1},
        \tpublisher = {{Central European University Press}},
        \teditor = {Békés, Csaba and Byrne, Malcolm and Rainer, János M.},
        \tdate = {2002},
        \tlangid = {english},
        \tkeywords = {primary},
        }
        """)
    assert (found.type, found.source_kind) == ("book", "primary")
    assert [name.family for name in found.names["editor"]] == ["Békés", "Byrne", "Rainer"]
    assert found.texts["collection-title"] == "National Security Archive Cold War Readers"
    assert found.texts["collection-number"] == "1"
    assert found.texts["publisher"] == "Central European University Press"
    assert found.texts["language"] == "en"


def test_a_report_of_a_corporate_author_without_a_date() -> None:
    found = source("""\
        @techreport{un_report,
        \ttype = {Official Records},
        \ttitle = {Report of the {Special} {Committee}},
        \tnumber = {A/3592},
        \tinstitution = {United Nations},
        \tauthor = {{United Nations, General Assembly}},
        \tyear = {n.d.},
        }
        """)
    assert found.names["author"] == (Name(literal="United Nations, General Assembly"),)
    assert (found.type, found.issued, found.texts["issued"]) == ("report", (), "n.d.")
    assert (found.texts["genre"], found.texts["number"]) == ("Official Records", "A/3592")
    assert found.texts["publisher"] == "United Nations"


@pytest.mark.parametrize(
    ("entry", "csl_type"),
    [
        ("@article{a, %s journaltitle = {Life}, entrysubtype = {magazine}}", "article-magazine"),
        ("@article{a, %s journaltitle = {Times}, entrysubtype = {newspaper}, journalsubtitle = {World}}",
         "article-newspaper"),
        ("@incollection{a, %s booktitle = {B}}", "chapter"),
        ("@inproceedings{a, %s booktitle = {B}}", "paper-conference"),
        ("@inreference{a, %s booktitle = {B}}", "entry-encyclopedia"),
        ("@mvbook{a, %s volumes = 3}", "book"),
        ("@misc{a, %s}", "document"),
        ("@misc{a, %s url = {https://example.org}}", "webpage"),
        (r"@misc{a, %s howpublished = {\url{https://example.org/x\_y}}}", "webpage"),
        ("@online{a, %s url = {https://example.org}}", "webpage"),
        ("@misc{a, %s entrysubtype = {broadcast}}", "broadcast"),
        ("@audio{a, %s titleaddon = {Evening News}}", "broadcast"),
        ("@video{a, %s}", "motion_picture"),
        ("@movie{a, %s}", "motion_picture"),
        ("@letter{a, %s}", "personal_communication"),
        ("@unpublished{a, %s howpublished = {Manuscript}, type = {Manuscript}, library = {OSA}}", "manuscript"),
        ("@misc{a, %s note = {Type: speech}}", "speech"),
        ("@phdthesis{a, %s school = {ELTE}}", "thesis"),
        ("@legislation{a, %s}", "legislation"),
    ],
)  # fmt: skip
def test_types_of_entries_are_types_of_csl(entry: str, csl_type: str) -> None:
    assert source(entry % "title = {One},").type == csl_type


@pytest.mark.parametrize(
    ("entry", "genre"),
    [
        ("@phdthesis{a, title = {One}}", "PhD diss."),
        ("@mastersthesis{a, title = {One}}", "MA thesis"),
        ("@thesis{a, title = {One}, type = {phdthesis}}", "PhD diss."),
        ("@thesis{a, title = {One}, type = {Doktori értekezés}}", "Doktori értekezés"),
    ],
)
def test_a_thesis_says_what_degree_it_was_for(entry: str, genre: str) -> None:
    assert source(entry).texts["genre"] == genre


@pytest.mark.parametrize(
    ("fields", "issued", "issued_end", "texts"),
    [
        ("date = {1956}", (1956,), (), {}),
        ("date = {1956-10-23}", (1956, 10, 23), (), {}),
        ("date = {1956-10-23T21:00}", (1956, 10, 23), (), {}),
        ("date = {1956-10/1956-11}", (1956, 10), (1956, 11), {}),
        ("date = {1956~}", (1956,), (), {"issued-circa": "true"}),
        ("date = {1956/..}", (), (), {"issued": "1956–"}),
        ("date = {195X}", (), (), {"issued": "195X"}),
        ("date = {1956-22}", (1956,), (), {}),
        ("date = {-0043}", (-43,), (), {}),
        ("year = 1956", (1956,), (), {}),
        ("year = {1956}, month = oct", (1956, 10), (), {}),
        ("year = {1956}, month = {October}", (1956, 10), (), {}),
        ("year = {1956}, month = {23~} # oct", (1956, 10, 23), (), {}),
        ("year = {1956}, month = {23 October}", (1956, 10, 23), (), {}),
        ("year = {1956}, month = 10, day = 23", (1956, 10, 23), (), {}),
        ("year = {1956--1957}", (1956,), (1957,), {}),
        ("year = {[1890] 1956}", (), (), {"issued": "[1890] 1956"}),
        ("year = {1956}, month = {Michaelmas}", (), (), {"issued": "Michaelmas 1956"}),
        ("year = {}", (), (), {}),
        ("note = {}", (), (), {}),
    ],
)
def test_dates_of_bibtex_and_biblatex(
    fields: str, issued: tuple[int, ...], issued_end: tuple[int, ...], texts: dict[str, str]
) -> None:
    found = source(f"@misc{{a, title = {{One}}, {fields}}}")
    assert (found.issued, found.issued_end, found.texts) == (issued, issued_end, texts)


def test_names_in_every_role() -> None:
    found = source(r"""
        @movie{a, title = {One},
          author = {Jancs{\'o}, Mikl{\'o}s and others},
          editor = {van Beethoven, Ludwig}, editortype = {director},
          editora = {Doe, Jane}, editoratype = {collaborator},
          editorb = {Roe, Jr., Richard}, editorbtype = {redactor},
          translator = {family=Gaulle, given=Charles, prefix=de, useprefix=true},
        }
        """)
    assert found.names == {
        "director": (
            Name(family="Jancsó", given="Miklós"),
            Name(literal="others"),
            Name(family="Beethoven", given="Ludwig", particle="van"),
        ),
        "contributor": (Name(family="Doe", given="Jane"),),
        "collection-editor": (Name(family="Roe", given="Richard", suffix="Jr."),),
        "translator": (Name(family="Gaulle", given="Charles", particle="de"),),
    }


def test_the_note_and_the_archived_copy() -> None:
    found = source(r"""
        @online{a, title = {One}, url = {https://example.org/a\_b},
          keywords = {reference; archived: https://web.archive.org/a_b},
          note = {Read in full,
        in a copy.
        Type: post-weblog}}
        """)
    assert (found.type, found.note, found.source_kind) == ("post-weblog", "Read in full, in a copy.", "reference")
    assert found.archived == "https://web.archive.org/a_b"
    assert found.texts["URL"] == "https://example.org/a_b"
    assert source("@misc{a, title = {One}, note = {archived: https://a.org/b}}").archived == "https://a.org/b"


def test_titles_and_subtitles_are_one_title() -> None:
    found = source(
        "@inbook{a, title = {One}, subtitle = {Two}, booktitle = {Three}, booksubtitle = {Four}, bookauthor = {B, C}}"
    )
    assert (found.title, found.texts["container-title"]) == ("One: Two", "Three: Four")
    assert found.names["container-author"] == (Name(family="B", given="C"),)


def test_values_know_their_places() -> None:
    positions = source("@book{a,\n  title = {One},\n  author = {A, B and\n    C, D},\n}").positions
    assert positions.at("id") == At("content/sources.bib", 1, 7)
    assert positions.at("title") == At("content/sources.bib", 2, 11)
    assert positions.at("author", 1, "given") == At("content/sources.bib", 4, 8)


@pytest.mark.parametrize(
    ("bibtex", "problem"),
    [
        ("@bok{a, title = {One}}", "1:1: There is no type of entry '@bok'.\n  hint: Did you mean 'book'?"),
        ("@book{a, titel = {One}, title = {One}}",
         "1:10: BibLaTeX has no field 'titel'.\n  hint: Did you mean 'title'?"),
        ("@book{a, year = 2000}", "1:1: 'title' is missing.\n  hint: The title. For example: title: Some words"),
        ("@book{a, title = {One}, crossref = {b}}",
         "1:25: 'crossref' is not followed here.\n"
         "  hint: Write the other entry's fields into this one, as Zotero's export does."),
        (r"@book{a, title = {On \hpyhen e}}",
         "1:22: The LaTeX command '\\hpyhen' is not known here.\n"
         "  hint: Write the sign itself: the file may hold any of Unicode."),
        ("@book{a, title = {One}, author = {A, B and C, D, E, F}}",
         "1:44: This is no name.\n"
         "  hint: Names are joined by 'and', and each is 'Family, Given', or '{Name of a body}'."),
        ("@book{a, title = {One}, date = {1956-13}}",
         "1:32: There is no month 13 in '1956-13'.\n"
         "  hint: Write a month from 01 to 12, or a season from 21 to 24, or only the year: '1956'."),
        ("@book{a, title = {One}, year = 1956, month = 13}",
         "1:32: There is no 1956-13 in the calendar.\n  hint: Write year, month and day."),
        ("@book{a, title = {One}, langid = {hungrian}}",
         "1:34: There is no language 'hungrian'.\n  hint: Did you mean 'hungarian'?"),
        ("@book{a, title = {One}, url = {example.org}}",
         "1:31: 'example.org' is no web address.\n  hint: Write it whole: https://example.org/page."),
        ("@book{a, title = {One}, keywords = {primary, scholarship}}",
         "1:36: The keywords say both 'primary' and 'scholarship'.\n  hint: Keep one of them."),
        ("@misc{a, title = {One}, note = {type: brodcast}}",
         "1:32: 'type' cannot be 'brodcast'.\n  hint: Did you mean 'broadcast'?"),
        ("@book{a, title = {One}}\n@book{a, title = {Two}}",
         "2:7: The source 'a' stands already at content/sources.bib:1:7.\n"
         "  hint: Keep one of them, or give one another id."),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_place(bibtex: str, problem: str) -> None:
    assert problems_of(bibtex) == [f"content/sources.bib:{problem}"]


def test_citing_a_source_that_cannot_be_read_is_no_second_problem() -> None:
    documents, problems = parse_documents(
        site("-- content/sources.bib --\n@book{a, title = {One,\n year = 1}\n\n@book{b, title = {Two}}\n")
    )
    assert documents is not None
    assert len(problems) == 1
    assert (documents.broken, list(documents.sources)) == (frozenset([Ref("source", "a")]), ["b"])


def test_a_bibliography_may_stand_in_several_files_of_several_forms() -> None:
    documents, problems = parse_documents(
        site("""\
            -- content/sources.bib --
            @book{a, title = {One}}
            -- content/sources-more.yaml --
            - {id: b, type: book, title: Two}
            """)
    )
    assert (problems, documents and sorted(documents.sources)) == ((), ["a", "b"])


@given(
    st.lists(st.sampled_from([*'{}",=#@\\ \n', "@book{a,", "author", "title", "date", "note", "=", "{1956}", "and"]))
)
def test_any_file_can_be_read(pieces: list[str]) -> None:
    read_bibtex("".join(pieces), "content/sources.bib")
