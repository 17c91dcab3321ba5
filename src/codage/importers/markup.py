"""XML, parsed without trust: no entities, no outside references, a bounded number of elements.

A DTD that is merely named (as Transcriber does) is never fetched.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from codage.domain.decoding import decoded
from codage.importers.errors import ImporterError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from codage.importers.source import Source

MOST_ELEMENTS = 600_000
_DECLARED = re.compile(rb"""<\?xml[^>]{0,80}?encoding\s*=\s*["']([\w.:-]{2,40})["']""")
_TAG = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)")
_MISC = (("<?", "?>"), ("<!--", "-->"))


def root_tag(source: Source) -> str:
    """The name of the first element, without its namespace; empty where the file is not XML."""
    if not source.data[:64].lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith(b"<"):
        return ""
    head = decoded(source.data[:8_000])[0].lstrip("\ufeff \t\r\n")
    if not head.startswith("<"):
        return ""
    while head:
        for opening, closing in _MISC:
            if head.startswith(opening):
                head = head.partition(closing)[2].lstrip()
                break
        else:
            if not head.startswith("<!"):
                break
            subset = 0 <= head.find("[") < head.find(">")
            head = head.partition("]" if subset else ">")[2].lstrip(" \t\r\n>")
    match = _TAG.match(head)
    return match[1] if match else ""


def root_of(source: Source) -> Element:
    """The root of the XML file that `source` is, decoded as it declares or else as it seems.

    Raises ImporterError when it is damaged, hostile or too big.
    """
    declared = _DECLARED.search(source.data[:200])
    if declared and not _is_utf8(source.data):
        source.declared_encoding = declared[1].decode("ascii")
    root = parsed(source.text, source.path.name, forbid_dtd=False)
    if root is None:
        raise source.too_long()
    return root


def _is_utf8(data: bytes) -> bool:
    """Whether `data` is UTF-8 whatever it declares: saved again by an editor, say."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def parsed(data: str | bytes, file: str, *, forbid_dtd: bool) -> Element | None:
    """The root of `data`; none when there are too many elements. Raises ImporterError."""
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    if isinstance(data, str):
        elements = data.count("</") + data.count("/>")
    else:
        elements = data.count(b"</") + data.count(b"/>")
    if elements > MOST_ELEMENTS:
        return None
    try:
        root: Element = fromstring(data, forbid_dtd=forbid_dtd)
    except (ParseError, LookupError, ValueError) as error:
        if isinstance(error, DefusedXmlException):
            raise ImporterError(
                "{file} contains definitions that a document has no need of and that can "
                "harm a computer. It was not read.",
                file=file,
            ) from error
        raise ImporterError(
            "{file} is damaged: a part of it cannot be read. Open it in the program it comes "
            "from, save it again, and choose that file.",
            file=file,
        ) from error
    return root


def local(tag: object) -> str:
    """The name of an XML tag or attribute without its namespace; empty for a comment."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str | None:
    """The attribute whose local name is `name`, in whatever namespace."""
    return next((value for key, value in element.attrib.items() if local(key) == name), None)
