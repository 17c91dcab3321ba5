"""Markdown: its marks of emphasis, headings and quotation are form, not speech."""

from __future__ import annotations

import re

from codage.importers.script import Line, Script
from codage.importers.source import Source

_HEADING = re.compile(r"#{1,6}\s+(.*?)\s*#*$")
_QUOTE = re.compile(r"(?:>\s?)+")
_RULE = re.compile(r"\s*(?:[-*_]\s*){3,}$")
_BOLD_START = re.compile(r"(\*\*\*|\*\*|__)(?=\S)(.{1,2000}?)(?<=\S)\1(?![\w*])")
_ITALIC_START = re.compile(r"(\*{3}|[*_])(?=[^\s*_])(.{1,2000}?)(?<=[^\s*_])\1(?![\w*])")
_STARS = re.compile(r"(?<![\w*\\])(\*{1,3})(?=\S)([^*\n]+)(?<=[^\s\\])\1(?![\w*])")
_UNDERLINES = re.compile(r"(?<![\w\\])__(?=\S)([^_\n]+)(?<=\S)__(?!\w)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>|~])")
_LINK = re.compile(r"\[([^\[\]\n]{1,200})\]\((?:https?://|mailto:)[^()\s]{1,500}\)")


def recognises(source: Source) -> bool:
    """By the file's name: nothing in a text says for certain that it is Markdown."""
    return source.suffix in (".md", ".markdown") and source.looks_like_text


def read(source: Source) -> tuple[Script, ...]:
    """The lines of a Markdown file, without its marks."""
    return (Script([_line(text.strip()) for text in source.text.split("\n")]),)


def _line(text: str) -> Line:
    if not text or _RULE.match(text):
        return Line("")
    if text[0] == ">" and (quote := _QUOTE.match(text)):
        text = text[quote.end() :]
    if text[:1] == "#" and (heading := _HEADING.match(text)):
        text = heading[1]
    bold = _BOLD_START.match(text) if text[:2] in ("**", "__") else None
    italic = _ITALIC_START.match(text) if text[:1] in ("*", "_") else None
    lengths = [len(found[2].strip()) if found else 0 for found in (bold, italic)]
    if "*" in text:
        text = _STARS.sub(r"\2", text)
    if "__" in text:
        text = _UNDERLINES.sub(r"\1", text)
    if text[:1] == "_" and italic:
        text = text.replace(italic[0], italic[2], 1)
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    if "\\" in text:
        text = _ESCAPED.sub(r"\1", text)
    return Line(text, bold=lengths[0], italic=lengths[1])
