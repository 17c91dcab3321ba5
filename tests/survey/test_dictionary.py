from __future__ import annotations

import pytest

from codage.domain.survey import VariableType
from codage.survey.dictionary import described, is_dictionary, labels_in, type_named


@pytest.mark.parametrize(
    "text",
    [
        "1=rural; 2=péri-urbain",
        "1 = rural | 2 = péri-urbain",
        "1: rural\n2: péri-urbain",
        "1 rural ; 2 péri-urbain",
        "1=rural, 2=péri-urbain",
        "1 – rural; 2 – péri-urbain",
        "1. rural; 2. péri-urbain",
    ],
)
def test_value_labels_in_their_usual_forms(text):
    assert [(x.value, x.label) for x in labels_in(text)] == [("1", "rural"), ("2", "péri-urbain")]


@pytest.mark.parametrize("text", ["", "texte libre", "de 1 à 5", "une phrase; une autre"])
def test_other_texts_are_no_labels(text):
    assert labels_in(text) == ()


def test_labels_keep_commas_and_equals_signs():
    assert [x.label for x in labels_in("1=eau, gaz; 2=a=b")] == ["eau, gaz", "a=b"]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("texte long", VariableType.TEXT),
        ("ordinale", VariableType.ORDINAL),
        ("échelle 1–5 + 98", VariableType.ORDINAL),
        ("nominale + autre", VariableType.NOMINAL),
        ("binaire", VariableType.NOMINAL),
        ("multi (filtre type_coll=2)", VariableType.MULTIPLE),
        ("entier", VariableType.INTEGER),
        ("décimal", VariableType.DECIMAL),
        ("datetime", VariableType.DATE),
        ("numérique", None),
        ("", None),
    ],
)
def test_types_named_in_words(word, kind):
    assert type_named(word) is kind


def test_a_row_for_each_value():
    rows = [
        ["Variable", "Code", "Modalité"],
        ["ruralite", "1", "rural"],
        [None, "2", "urbain"],
        ["mode", "1", "web"],
    ]
    found = described(rows)
    assert [(d.name, [x.label for x in d.labels]) for d in found] == [
        ("ruralite", ["rural", "urbain"]),
        ("mode", ["web"]),
    ]


def test_personal_and_group_columns():
    rows = [
        ["name", "label", "type", "group", "personal"],
        ["mail", "Mail", "text", None, "oui"],
        ["lora", "LoRa", "multi", "res_iot", "non"],
    ]
    mail, lora = described(rows)
    assert (mail.personal, lora.personal) == (True, False)
    assert lora.group == "res_iot"


def test_missing_codes_are_marked_or_added():
    rows = [
        ["variable", "modalités", "manquants"],
        ["a", "1=oui; 98=NSP", "98; 99"],
        ["b", None, "98=ne sait pas; 99=non-réponse"],
    ]
    first, second = described(rows)
    assert [(x.value, x.missing) for x in first.labels] == [
        ("1", False),
        ("98", True),
        ("99", True),
    ]
    assert [(x.value, x.label) for x in second.labels] == [
        ("98", "ne sait pas"),
        ("99", "non-réponse"),
    ]


def test_ordinary_tables_are_no_dictionaries():
    assert not is_dictionary([["id", "pop", "dep"], ["1", "2", "3"]])
    assert not is_dictionary([])
