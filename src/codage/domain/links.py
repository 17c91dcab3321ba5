"""Links from memos to what is in the study: ``[label](codage:code/GUID)`` in Markdown.

They name things by GUID, so that they hold in a copy of the project and after a merge.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

SCHEME = "codage"

_ADDRESS = re.compile(r"codage:(?:/{0,2})(segment|code|document|case|memo)/([0-9A-Za-z-]{1,64})")
# A pseudonym within a label may stand in brackets.
_LABEL = r"(?:[^\[\]\\]|\\.|\[(?:[^\[\]\\]|\\.)*\])*"
_LINK = re.compile(rf"\[({_LABEL})\]\(({_ADDRESS.pattern})\)")
_SPECIAL = re.compile(r"([\[\]\\])")
_ESCAPED = re.compile(r"\\([\[\]\\])")


class LinkKind(StrEnum):
    """What a link can lead to."""

    SEGMENT = "segment"
    CODE = "code"
    DOCUMENT = "document"
    CASE = "case"
    MEMO = "memo"


@dataclass(frozen=True, slots=True)
class Link:
    """Where a link leads."""

    kind: LinkKind
    guid: str

    @property
    def address(self) -> str:
        """The link as Markdown's address."""
        return f"{SCHEME}:{self.kind}/{self.guid}"


@dataclass(frozen=True, slots=True)
class Linking:
    """A link in a text: where it stands, in code points, and what is read there."""

    start: int
    end: int
    label: str
    link: Link


def link_of(address: str) -> Link | None:
    """The link that an address is, or None for any other address."""
    found = _ADDRESS.fullmatch(address)
    return Link(LinkKind(found[1]), found[2].lower()) if found else None


def markdown_link(link: Link, label: str) -> str:
    """The link as it stands in a memo; `label` may hold anything and is put on one line."""
    shown = _SPECIAL.sub(r"\\\1", " ".join(label.split()))
    return f"[{shown}]({link.address})"


def links_in(text: str) -> Iterator[Linking]:
    """The links of a text, first to last."""
    for found in _LINK.finditer(text):
        label = _ESCAPED.sub(r"\1", found[1])
        yield Linking(found.start(), found.end(), label, Link(LinkKind(found[3]), found[4].lower()))


def with_links(text: str, write: Callable[[Linking], str]) -> str:
    """The text with each link replaced by what `write` makes of it."""
    parts: list[str] = []
    done = 0
    for linking in links_in(text):
        parts += (text[done : linking.start], write(linking))
        done = linking.end
    return "".join([*parts, text[done:]])
