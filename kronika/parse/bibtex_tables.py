"""What BibTeX's types and fields are in CSL.

Types follow Zotero: its export (`zotero2biblatexTypeMap` in BibLaTeX.js, `typeMap` in Better BibTeX's biblatex.ts) read
backwards, then Zotero's own mapping of item types to CSL; where several items share a type, the plainest.
Fields follow the BibLaTeX manual 3.20, section 2.2, and the BibTeX documentation.
"""

# fmt: off
TYPES = {
    "article": "article-journal", "suppperiodical": "article-journal", "periodical": "periodical",
    "review": "review",
    "book": "book", "mvbook": "book", "collection": "book", "mvcollection": "book", "proceedings": "book",
    "mvproceedings": "book", "reference": "book", "mvreference": "book", "manual": "book", "commentary": "book",
    "booklet": "pamphlet",
    "inbook": "chapter", "bookinbook": "chapter", "suppbook": "chapter", "incollection": "chapter",
    "suppcollection": "chapter",
    "inproceedings": "paper-conference", "conference": "paper-conference",
    "inreference": "entry-encyclopedia",
    "report": "report", "techreport": "report",
    "thesis": "thesis", "phdthesis": "thesis", "mastersthesis": "thesis",
    "unpublished": "manuscript", "letter": "personal_communication",
    "online": "webpage", "electronic": "webpage", "www": "webpage",
    "misc": "document", "dataset": "dataset", "software": "software", "patent": "patent", "standard": "standard",
    "artwork": "graphic", "image": "graphic", "audio": "song", "music": "song",
    "movie": "motion_picture", "video": "motion_picture", "performance": "performance",
    "legislation": "legislation", "legal": "treaty", "jurisdiction": "legal_case",
}
"""The CSL type of each type of entry."""

SUBTYPES = {"magazine": "article-magazine", "newspaper": "article-newspaper"}
"""What `entrysubtype` says besides CSL types by their own names."""

DEGREES = {"phdthesis": "PhD diss.", "mathesis": "MA thesis", "mastersthesis": "MA thesis"}
"""What BibLaTeX's keys for kinds of thesis say; BibTeX's two types of thesis are such keys too."""

TEXTS = {
    "title-short": ("shorttitle",), "container-title-short": ("shortjournal",),
    "publisher": ("publisher", "institution", "school", "organization", "howpublished"),
    "publisher-place": ("location", "address"),
    "event-title": ("eventtitle",), "event-place": ("venue",),
    "collection-title": ("series",), "volume": ("volume",), "number-of-volumes": ("volumes",),
    "edition": ("edition",), "chapter-number": ("chapter",), "number-of-pages": ("pagetotal",),
    "version": ("version",), "genre": ("type",), "archive": ("library",),
    "original-title": ("origtitle",), "original-publisher": ("origpublisher",),
    "original-publisher-place": ("origlocation",),
}
"""The fields that may give each variable; the first that is stated does."""

VERBATIM = {"DOI": "doi", "ISBN": "isbn", "ISSN": "issn", "URL": "url"}
"""Variables whose field is no LaTeX."""

DATES = {"issued": "date", "accessed": "urldate", "event-date": "eventdate", "original-date": "origdate"}

NAMES = {
    "author": "author", "editor": "editor", "translator": "translator", "bookauthor": "container-author",
    "director": "director", "compiler": "compiler", "editora": "contributor", "editorb": "contributor",
    "editorc": "contributor", "namea": "contributor", "nameb": "contributor", "namec": "contributor",
    "collaborator": "contributor", "interviewer": "interviewer", "recipient": "recipient",
}
"""The variable of each list of names, unless its field `...type` says otherwise."""

ROLES = {
    "collaborator": "contributor", "compiler": "compiler", "director": "director", "editor": "editor",
    "redactor": "collection-editor", "producer": "producer", "scriptwriter": "script-writer", "narrator": "narrator",
    "performer": "performer", "interviewer": "interviewer", "recipient": "recipient", "translator": "translator",
}
"""What a field such as `editorbtype` makes of its names; other roles are contributors."""

INTO_CONTAINER = frozenset(("webpage", "post", "post-weblog", "broadcast", "song", "motion_picture", "interview"))
"""Types for which Zotero and Better BibTeX write the site or programme as `titleaddon` or `organization`."""

NUMBERED_IN_SERIES = frozenset(("book", "chapter", "paper-conference", "pamphlet", "entry-encyclopedia"))
"""Types whose `number` is that of the series."""

LANGUAGES = {
    "afrikaans": "af", "albanian": "sq", "american": "en-US", "arabic": "ar", "armenian": "hy", "australian": "en-AU",
    "austrian": "de-AT", "basque": "eu", "belarusian": "be", "brazil": "pt-BR", "brazilian": "pt-BR", "breton": "br",
    "british": "en-GB", "bulgarian": "bg", "canadian": "en-CA", "canadien": "fr-CA", "catalan": "ca", "chinese": "zh",
    "croatian": "hr", "czech": "cs", "danish": "da", "dutch": "nl", "english": "en", "esperanto": "eo",
    "estonian": "et", "farsi": "fa", "finnish": "fi", "french": "fr", "galician": "gl", "german": "de", "greek": "el",
    "hebrew": "he", "hindi": "hi", "hungarian": "hu", "icelandic": "is", "indonesian": "id", "irish": "ga",
    "italian": "it", "japanese": "ja", "korean": "ko", "latin": "la", "latvian": "lv", "lithuanian": "lt",
    "lowersorbian": "dsb", "macedonian": "mk", "magyar": "hu", "malay": "ms", "mongolian": "mn", "naustrian": "de-AT",
    "newzealand": "en-NZ", "ngerman": "de", "norsk": "nb", "norwegian": "no", "nynorsk": "nn", "persian": "fa",
    "pinyin": "zh", "polish": "pl", "polutonikogreek": "el", "portuguese": "pt", "romanian": "ro", "romansh": "rm",
    "russian": "ru", "samin": "se", "scottish": "gd", "serbian": "sr", "serbianc": "sr-Cyrl", "slovak": "sk",
    "slovene": "sl", "slovenian": "sl", "spanish": "es", "swedish": "sv", "swissgerman": "de-CH", "thai": "th",
    "turkish": "tr", "turkmen": "tk", "ukenglish": "en-GB", "ukrainian": "uk", "uppersorbian": "hsb",
    "usenglish": "en-US", "vietnamese": "vi", "welsh": "cy", "yiddish": "yi",
}
"""The languages that LaTeX's babel and polyglossia know by name."""

READ_APART = frozenset((
    "title", "subtitle", "titleaddon", "journaltitle", "journal", "journalsubtitle", "booktitle", "booksubtitle",
    "pages", "number", "issue", "year", "month", "day", "langid", "language", "keywords", "note", "entrysubtype",
))
"""Fields that no table above names."""

PASSED_OVER = frozenset((
    # BibLaTeX's and BibTeX's own
    "abstract", "addendum", "afterword", "annotation", "annotator", "annote", "authortype", "bookauthortype",
    "bookpagination", "booktitleaddon", "commentator", "eid", "entryset", "eprint", "eprintclass", "eprinttype",
    "archiveprefix", "primaryclass", "eventtitleaddon", "execute", "file", "foreword", "gender", "hyphenation",
    "holder", "ids", "indexsorttitle", "indextitle", "introduction", "isan", "ismn", "isrn", "issuesubtitle",
    "issuetitle", "issuetitleaddon", "iswc", "journaltitleaddon", "key", "label", "langidopts", "mainsubtitle",
    "maintitle", "maintitleaddon", "nameaddon", "options", "origlanguage", "pagination", "part", "pdf", "presort",
    "pubstate", "related", "relatedoptions", "relatedstring", "relatedtype", "reprinttitle", "shortauthor",
    "shorteditor", "shorthand", "shorthandintro", "shortseries", "sortkey", "sortname", "sortshorthand", "sorttitle",
    "sortyear", "translatortype", "urlyear", "urlmonth", "urlday", "usera", "userb", "userc", "userd", "usere", "userf",
    "verba", "verbb", "verbc", "xref", "lista", "listb", "listc", "listd", "liste", "listf",
    # what Zotero, Better BibTeX and JabRef write besides
    "assignee", "copyright", "creationdate", "date-added", "date-modified", "dateadded", "datemodified", "groups",
    "journalabbreviation", "lccn", "mendeley-groups", "modificationdate", "mrnumber", "nationality", "numpages",
    "owner", "pmcid", "pmid", "priority", "ranking", "readstatus", "rights", "timestamp", "zmnumber",
))
"""Fields that are known and not used."""
# fmt: on

INHERITED = ("crossref", "xdata")
"""Fields that would take others from another entry, which is not done here."""

FIELDS = frozenset(
    (
        *READ_APART,
        *PASSED_OVER,
        *INHERITED,
        *VERBATIM.values(),
        *DATES.values(),
        *NAMES,
        *(f"{field}type" for field in NAMES),
        *(field for fields in TEXTS.values() for field in fields),
    )
)
"""Every field that is known."""
