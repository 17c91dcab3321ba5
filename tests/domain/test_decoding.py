"""Encodings told apart by their bytes, sparse accents, capitals and foreign letters included."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.decoding import ENCODINGS, decoded
from codage.survey import decoding as tables

FRENCH = "E : Ça dépend de l'été, où l'on préfère.\nR : Naïf… peut-être déjà à Noël.\n"
TEXTS = [
    FRENCH,
    "E : " + "on mutualise le service " * 100 + "déjà\n",
    "ÉTÉ À NOËL\n",
    "Señor, ¿qué pasó mañana? Él está aquí.\n",
    "Ja, können Sie größere Häuser für Übungen.\n",
]


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "cp850"])
@pytest.mark.parametrize("text", TEXTS)
def test_old_encodings_are_told_apart(text: str, encoding: str) -> None:
    text = text.replace("…", ".")
    assert decoded(text.encode(encoding)) == (text, encoding)


def test_a_declaration_is_believed_where_it_explains_the_bytes() -> None:
    assert decoded("déjà ½".encode("iso8859_15", "replace"), "iso-8859-15")[1] == "iso-8859-15"
    assert decoded("l’été".encode("cp1252"), "iso-8859-1")[0] == "l’été"
    assert decoded("été".encode(), "nonsense") == ("été", "utf-8")


@given(st.binary(max_size=200))
def test_any_bytes_give_a_text(data: bytes) -> None:
    assert decoded(data)[1]


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), max_size=80))
def test_utf_8_comes_back(text: str) -> None:
    data = text.encode()
    if not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe")):
        assert decoded(data) == (text, "utf-8")


def test_tables_use_the_encoding_that_was_chosen_else_the_one_detected() -> None:
    assert tables.decoded("été;".encode("cp1252")) == ("été;", "cp1252")
    assert tables.decoded("été;".encode(), "cp1252")[0] != "été;"
    assert tables.decoded("été;".encode("utf-8-sig"), "utf-8") == ("été;", "utf-8")
    assert set(tables.ENCODINGS) == set(ENCODINGS)
