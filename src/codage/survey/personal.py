"""Columns that hold personal data: known by their headers, or by what their cells look like."""

from __future__ import annotations

import re
from collections.abc import Collection
from ipaddress import ip_address

from codage.survey.words import tokens

_ALWAYS = frozenset(
    {
        *("mail", "mails", "email", "emails", "courriel", "courriels", "mel", "telephone"),
        *("tel", "phone", "telephones", "gsm", "prenom", "prenoms", "firstname", "lastname"),
        *("surname", "ipaddr", "ipaddress", "recipientemail", "recipientfirstname"),
        *("recipientlastname", "emailaddress", "mailto", "latitude", "longitude"),
        *("locationlatitude", "locationlongitude", "naissance", "birthdate", "signature"),
        *("phonenumber", "mailaddress", "username", "deviceid", "imei", "geolocation", "gps"),
        *("coordonnees", "emailaddr", "givenname", "familyname", "lastname", "nomprenom"),
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
    {"nom", "referent"},
    {"nom", "referente"},
    {"nom", "responsable"},
    {"nom", "contact"},
    {"nom", "famille"},
    {"nom", "interlocuteur"},
    {"nom", "personne"},
    {"nom", "prenom"},
    {"date", "naissance"},
    {"adresse", "electronique"},
    {"adresse", "messagerie"},
    {"email", "address"},
    {"phone", "number"},
    {"given", "name"},
    {"family", "name"},
    {"respondent", "name"},
    {"contact", "name"},
    {"name", "respondent"},
    {"name", "contact"},
    {"street", "address"},
    {"postal", "address"},
    {"date", "birth"},
)
_ALONE = (
    *(["ip"], ["portable"], ["mobile"], ["nom", "usage"], ["adresse"], ["votre", "nom"]),
    *(["votre", "adresse"], ["your", "name"], ["your", "address"], ["address"]),
)
_PLACED = frozenset({"latitude", "longitude", "locationlatitude", "locationlongitude", "gps"})
_LONG_NUMBER = re.compile(r"\+?[0-9]{8,15}")
_NOT_A_QUESTION = 6
_MAIL = re.compile(r"(?:mailto:)?[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(
    r"(?:\+33|0033|0)[ .-]?(?:\(0\))?[ .-]?[1-9](?:[ .-]?[0-9]{2}){4}"
    r"|\+[1-9](?:[ ().-]{0,2}[0-9]){7,14}"
)
_TITLED = re.compile(
    r"(?:M\.|Mme|Mlle|Monsieur|Madame|Mr\.?|Mrs\.?|Ms\.?)\s[^\W\d_].{1,60}", re.IGNORECASE
)
_POSITION = re.compile(r"-?\d{1,2}\.\d{3,}[ ,;]+-?\d{1,3}\.\d{3,}(?: -?[\d.]+){0,2}")
_HEXADECIMAL = re.compile("[0-9A-Fa-f:.]{3,45}")
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


def reaches_in_numbers(header: str, values: Collection[str]) -> bool:
    """Whether a column named like one that reaches a person holds numbers that do: where, or whom.

    A spreadsheet keeps a telephone number without the zero before it.
    """
    if _PLACED & set(tokens(header)):
        return True
    return bool(values) and all(_LONG_NUMBER.fullmatch(value) for value in values)


def looks_personal(values: Collection[str]) -> bool:
    """Whether half of the distinct values reach or name a person.

    They are mail, IP or telephone addresses, people called Mr or Ms, or places on earth.
    """
    if not values:
        return False
    hits = sum(
        1
        for value in values
        if _MAIL.fullmatch(value)
        or _PHONE.fullmatch(value)
        or _ADDRESS.fullmatch(value)
        or _TITLED.fullmatch(value)
        or _POSITION.fullmatch(value)
        or _is_long_address(value)
    )
    return hits * 2 >= len(values)


def _is_long_address(value: str) -> bool:
    """Whether it is an IP address of the long kind (version 6)."""
    if ":" not in value or not _HEXADECIMAL.fullmatch(value):
        return False
    try:
        return ip_address(value).version == 6
    except ValueError:
        return False
