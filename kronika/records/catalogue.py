"""The words of the interface in one language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Message = str | Mapping[str, str]
"""A text with named gaps ("{count} events"), or one such text for each CLDR plural category ("one", "other")."""


@dataclass(frozen=True)
class Catalogue:
    """The interface strings of one language. What it lacks is taken from `fallback`, the English ones."""

    language: str
    messages: Mapping[str, Message]
    fallback: Mapping[str, Message] = field(default_factory=dict)

    def has(self, key: str) -> bool:
        """Whether the language has this message itself; otherwise `text` and `plural` give the English one."""
        return key in self.messages

    def language_of(self, key: str) -> str:
        """Return the language that a message is in: this one, or English where it is missing."""
        return self.language if self.has(key) or self.language.partition("-")[0] == "en" else "en"

    def text(self, key: str, **values: object) -> str:
        """Return a message with `values` in its gaps.

        Raises KeyError if there is no such message in English either, or a gap has no value.
        """
        message = self.message(key)
        if not isinstance(message, str):
            raise KeyError(f"{key} has plural forms")
        return message.format(**values)

    def plural(self, key: str, count: object, category: str, **values: object) -> str:
        """Return the form of a message for a CLDR plural category, with `count` and `values` in its gaps.

        `count` is shown as given: a number in words or digits. A category the message lacks is read as "other".
        """
        message = self.message(key)
        if isinstance(message, str):
            raise KeyError(f"{key} has no plural forms")
        form = message[category] if category in message else message["other"]
        return form.format(count=count, **values)

    def message(self, key: str) -> Message:
        """Return a message as it stands, with its gaps open: for scripts, which fill them in the browser.

        Raises KeyError if there is no such message in English either.
        """
        return self.messages[key] if key in self.messages else self.fallback[key]
