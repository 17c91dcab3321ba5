"""Columns that hold personal data: known by their headers, or by what their cells look like."""

from __future__ import annotations

import re
from collections.abc import Collection

from codage.survey.words import tokens

_ALWAYS = frozenset(
    {
        *("mail", "mails", "email", "emails", "courriel", "courriels", "mel", "telephone"),
        *("tel", "phone", "telephones", "gsm", "prenom", "prenoms", "firstname", "lastname"),
        *("surname", "ipaddr", "ipaddress", "recipientemail", "recipientfirstname"),
        *("recipientlastname", "emailaddress", "mailto", "latitude", "longitude"),
        *("locationlatitude", "locationlongitude", "naissance", "birthdate", "signature"),
    }
)
_TOGETHER = (
    {"adresse", "ip"},
    {"ip", "address"},
    {"adresse", "postale"},
    {"e", "mail"},
    {"first", "name"},
    {"last", "name"},
    {"full", "name"},
    {"nom", "repondant"},
    {"nom", "repondante"},
    {"nom", "contact"},
    {"nom", "famille"},
    {"nom", "interlocuteur"},
    {"nom", "personne"},
    {"nom", "prenom"},
    {"date", "naissance"},
)
_ALONE = (["ip"], ["portable"], ["mobile"], ["nom", "usage"], ["adresse"])
_NOT_A_QUESTION = 6
_MAIL = re.compile(r"(?:mailto:)?[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?:\+33|0033|0)[ .-]?(?:\(0\))?[ .-]?[1-9](?:[ .-]?[0-9]{2}){4}")
_ADDRESS = re.compile(r"(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}")


def named_personal(header: str) -> bool:
    """Whether a header says that the column names or reaches a person.

    A header of more than a few words is a question, and questions speak of mail and
    telephones without holding any.
    """
    words = tokens(header)
    if len(words) > _NOT_A_QUESTION:
        return False
    known = set(words)
    return bool(known & _ALWAYS) or words in _ALONE or any(pair <= known for pair in _TOGETHER)


def looks_personal(values: Collection[str]) -> bool:
    """Whether half of the distinct values are mail addresses, telephone numbers or IP addresses."""
    if not values:
        return False
    hits = sum(
        1
        for value in values
        if _MAIL.fullmatch(value) or _PHONE.fullmatch(value) or _ADDRESS.fullmatch(value)
    )
    return hits * 2 >= len(values)
