"""ELAN .eaf: the tiers of its speakers, by the times of their slots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codage.importers.markup import root_of, root_tag
from codage.importers.numbers import milliseconds_of
from codage.importers.script import Script
from codage.importers.source import Source
from codage.importers.tiers import Annotation, Kind, Tier, script_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Times = tuple[int | None, int | None]


def recognises(source: Source) -> bool:
    """By the root element."""
    return root_tag(source) == "ANNOTATION_DOCUMENT"


def read(source: Source) -> tuple[Script, ...]:
    """The utterances of an ELAN file."""
    root = root_of(source)
    slots = {
        slot.get("TIME_SLOT_ID", ""): milliseconds_of(slot.get("TIME_VALUE", ""), 1)
        for slot in root.iter("TIME_SLOT")
    }
    times = _times(root, slots)
    participants = {
        tier.get("TIER_ID", ""): tier.get("PARTICIPANT", "").strip() for tier in root.iter("TIER")
    }
    tiers = [
        Tier(
            name := tier.get("TIER_ID", ""),
            participants[name] or _owner(tier, participants),
            [_annotation(found, times) for found in _annotations(tier)],
            Kind.DEPENDENT if tier.get("PARENT_REF") else Kind.OWN,
        )
        for tier in root.iter("TIER")
    ]
    about = [(key, root.get(key, "").strip()) for key in ("AUTHOR", "DATE")]
    about += [
        ("MEDIA_URL", media.get("MEDIA_URL", "").rpartition("/")[2])
        for media in root.iter("MEDIA_DESCRIPTOR")
    ]
    return (script_of(tiers, tuple((key.lower(), value) for key, value in about if value)),)


def _owner(tier: Element, participants: dict[str, str]) -> str:
    parent: str = tier.get("PARENT_REF", "") or tier.get("TIER_ID", "")
    return participants.get(parent) or parent


def _annotations(tier: Element) -> list[Element]:
    return [found for annotation in tier.iter("ANNOTATION") for found in annotation]


def _times(root: Element, slots: dict[str, int | None]) -> dict[str, Times]:
    """The times of every annotation, those that refer to another taken from it."""
    times: dict[str, Times] = {}
    referring: list[tuple[str, str]] = []
    for found in root.iter():
        if found.tag == "ALIGNABLE_ANNOTATION":
            times[found.get("ANNOTATION_ID", "")] = (
                slots.get(found.get("TIME_SLOT_REF1", "")),
                slots.get(found.get("TIME_SLOT_REF2", "")),
            )
        elif found.tag == "REF_ANNOTATION":
            referring.append((found.get("ANNOTATION_ID", ""), found.get("ANNOTATION_REF", "")))
    for _ in range(8):
        waiting = [pair for pair in referring if pair[1] not in times]
        times |= {own: times[other] for own, other in referring if other in times}
        if len(waiting) == len(referring):
            break
        referring = waiting
    return times


def _annotation(found: Element, times: dict[str, Times]) -> Annotation:
    value = found.find("ANNOTATION_VALUE")
    text = "".join(value.itertext()) if value is not None else ""
    return Annotation(text, *times.get(found.get("ANNOTATION_ID", ""), (None, None)))
