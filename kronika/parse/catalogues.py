"""Catalogues of interface strings: the packaged ones, and a site's own words over them."""

import re
from collections.abc import Mapping as Readonly
from string import Formatter

from kronika.parse.decode import decode
from kronika.parse.here import did_you_mean
from kronika.parse.nodes import Entry, Mapping, Node, Scalar, kind_of
from kronika.parse.yaml_nodes import read_yaml
from kronika.records.catalogue import Catalogue, Message
from kronika.records.errors import At, Problem
from kronika.records.files import SourceFile
from kronika.records.work import Each, compute_each

DEFAULT_LANGUAGE = "en"
_CATEGORIES = ("zero", "one", "two", "few", "many", "other")
_GAP = re.compile(r"[a-z][a-z0-9_]*")

Messages = Readonly[str, Message]


def read_catalogues(
    packaged: Readonly[str, SourceFile], own: Readonly[str, SourceFile], each: Each = compute_each
) -> tuple[Readonly[str, Catalogue], tuple[Problem, ...]]:
    """Return the catalogue of each language, a site's own words in front, and the problems of the files."""
    problems: list[Problem] = []

    def messages(files: Readonly[str, SourceFile], known: Messages | None) -> dict[str, Messages]:
        read = each(_read_messages, [(file.path, file.data) for file in files.values()], known)
        problems.extend(problem for _, wrong in read for problem in wrong)
        return {language: found for language, (found, _) in zip(files, read, strict=True)}

    shipped = messages(packaged, None)
    english = shipped.get(DEFAULT_LANGUAGE, {})
    stated = messages(own, english)
    languages = sorted({*shipped, *stated})
    return {
        language: Catalogue(language, {**shipped.get(language, {}), **stated.get(language, {})}, english)
        for language in languages
    }, tuple(problems)


def _read_messages(known: Messages | None, item: tuple[str, bytes]) -> tuple[Messages, list[Problem]]:
    """Return a file's messages; with `known`, those that no template asks for or can fill are problems."""
    file = SourceFile(*item)
    text = decode(file)
    if isinstance(text, Problem):
        return {}, [text]
    node, problems = read_yaml(text, file.path)
    found: dict[str, Message] = {}
    wrong = list(problems)
    if node is not None and not isinstance(node, Mapping):
        wrong.append(_problem(node.at, f"The file should be a mapping, not {kind_of(node)}.", "Write key: words."))
        return {}, wrong
    for entry in node.entries if node is not None else ():
        message = _message(entry.value)
        problem = message if isinstance(message, Problem) else _misfit(entry, message, known)
        if isinstance(message, Problem) or problem is not None:
            wrong.extend([problem] if problem is not None else [])
        else:
            found[entry.key] = message
    return found, wrong


def _message(node: Node) -> Message | Problem:
    if isinstance(node, Scalar) and not node.is_null:
        return _problem(node.at, "The braces do not match.", "Write {{ for a brace.") if _gaps(node.text) is None else (
            node.text
        )  # fmt: skip
    hint = "Write the words, or a mapping of plural forms such as {one: ..., other: ...}."
    if not isinstance(node, Mapping):
        return _problem(node.at, "These should be words.", hint)
    forms: dict[str, str] = {}
    for entry in node.entries:
        if entry.key not in _CATEGORIES:
            known = did_you_mean(entry.key, _CATEGORIES)
            return _problem(entry.key_at, f"There is no plural form '{entry.key}'.", known)
        form = _message(entry.value)
        if not isinstance(form, str):
            return form if isinstance(form, Problem) else _problem(entry.value.at, "These should be words.", "")
        forms[entry.key] = form
    return forms if "other" in forms else _problem(node.at, "The plural form 'other' is missing.", hint)


def _misfit(entry: Entry, message: Message, known: Messages | None) -> Problem | None:
    """Return why a site's own message cannot take the place of the known one, or None."""
    if known is None:
        return None
    model = known.get(entry.key)
    if model is None:
        hint = did_you_mean(entry.key, known, "The keys are those of kronika/locales/en.yaml.")
        return _problem(entry.key_at, f"There is no message '{entry.key}'.", hint)
    if isinstance(model, str) != isinstance(message, str):
        words = "has plural forms" if isinstance(message, str) else "has no plural forms"
        hint = f"In English it is: {model if isinstance(model, str) else dict(model)}"
        return _problem(entry.value.at, f"The message '{entry.key}' {words}.", hint)
    allowed = _all_gaps(model)
    for gap in sorted(_all_gaps(message) - allowed):
        hint = f"It can have: {', '.join(f'{{{name}}}' for name in sorted(allowed))}." if allowed else ""
        return _problem(entry.value.at, f"The message '{entry.key}' has no gap {{{gap}}}.", hint)
    return None


def _all_gaps(message: Message) -> set[str]:
    forms = [message] if isinstance(message, str) else list(message.values())
    return {gap for form in forms for gap in _gaps(form) or ()} | (set() if isinstance(message, str) else {"count"})


def _gaps(words: str) -> tuple[str, ...] | None:
    """Return the names of a text's gaps, or None if its braces do not match or hold something else."""
    try:
        parts = [(name, form, turn) for _, name, form, turn in Formatter().parse(words) if name is not None]
    except ValueError:
        return None
    plain = all(_GAP.fullmatch(name) and not form and turn is None for name, form, turn in parts)
    return tuple(name for name, _, _ in parts) if plain else None


def _problem(at: At, message: str, hint: str) -> Problem:
    return Problem(at, message, hint, "strings")
