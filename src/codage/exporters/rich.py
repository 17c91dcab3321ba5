"""Markdown as people write it in memos, made into the paragraphs and lists of a text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from codage.exporters.text import Block, Listing, Mood, Rich, Run

Lead = Callable[[str], str]
"""The anchor that an address leads to, or nothing."""

_SIGNS = {"strong": "bold", "em": "italic"}


def rich(markdown: str, lead: Lead) -> Iterator[Block]:
    """The blocks of `markdown`. Every end of a line is kept; HTML and pictures are plain words.

    A link whose address `lead` knows leads within the text; others keep a web address alone.
    """
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False, "breaks": True}).disable("image")
    yield from _Reader(lead).blocks(parser.parse(markdown))


class _Reader:
    def __init__(self, lead: Lead) -> None:
        self._lead = lead
        self._quoted = 0
        self._lists: list[bool] = []
        self._items: list[tuple[int, tuple[Run, ...]]] = []
        self._mood = Mood.PLAIN

    def blocks(self, tokens: list[Any]) -> Iterator[Block]:
        for token in tokens:
            match token.type:
                case "blockquote_open":
                    self._quoted += 1
                case "blockquote_close":
                    self._quoted -= 1
                case "bullet_list_open" | "ordered_list_open":
                    self._lists.append(token.type == "ordered_list_open")
                case "bullet_list_close" | "ordered_list_close":
                    numbered = self._lists.pop()
                    if not self._lists:
                        yield Listing(tuple(self._items), numbered)
                        self._items = []
                case "heading_open":
                    self._mood = Mood.TITLE
                case "heading_close":
                    self._mood = Mood.PLAIN
                case "inline":
                    yield from self._paragraph(tuple(self._runs(token.children or [])))
                case "fence" | "code_block":
                    yield Rich((Run(token.content.rstrip("\n")),), Mood.FIXED)
                case "hr":
                    yield Rich((Run("* * *"),))

    def _paragraph(self, runs: tuple[Run, ...]) -> Iterator[Block]:
        if self._lists:
            self._items.append((len(self._lists) - 1, runs))
        else:
            yield Rich(runs, Mood.QUOTED if self._quoted else self._mood)

    def _runs(self, tokens: list[Any]) -> Iterator[Run]:
        look = Run("")
        for token in tokens:
            sign, _, end = token.type.rpartition("_")
            if sign in _SIGNS:
                look = replace(look, **{_SIGNS[sign]: end == "open"})
            elif token.type == "link_open":
                look = self._linked(look, str(token.attrGet("href")))
            elif token.type == "link_close":
                look = replace(look, anchor="", address="")
            elif token.type in ("softbreak", "hardbreak"):
                yield replace(look, text="\n")
            elif token.content:
                yield replace(look, text=token.content, fixed=token.type == "code_inline")

    def _linked(self, look: Run, address: str) -> Run:
        if anchor := self._lead(address):
            return replace(look, anchor=anchor)
        web = address.startswith(("http://", "https://", "mailto:"))
        return replace(look, address=address if web else "")
