"""How transcripts say who speaks and when: the forms of speaker heads, and the known words.

Data alone; `turns` applies it. Words are folded by `role_key`: no accents, no case, no digits,
letters only.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

LONGEST_NAME = 40

_NAME = r"[^\W\d_][^\n\t:\[\]\"«»“”…?!;#*<>=+|{}\\]{0,70}?"
_STARS = r"(?:\*\*|__)?"
_GAP = "[ \t\u00a0\u202f\u2009]*"
CLOCK = r"(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?|\d{1,6}[.,]\d{1,3}s?"
_RANGE = rf"(?P<start>{CLOCK})(?:{_GAP}(?:-->|->|→|-|–|—|,|à|to){_GAP}(?P<end>{CLOCK}))?"


@dataclass(frozen=True, slots=True)
class HeadForm:
    """A way to write who speaks. ``sure`` forms say so by themselves; others must recur."""

    name: str
    pattern: re.Pattern[str]
    sure: bool = False
    longest: int = LONGEST_NAME


# Asked in this order; each matches the head alone, not the words after it.
HEAD_FORMS: tuple[HeadForm, ...] = (
    # E : …   HC: …   Lionel Jospin  : …   **Kevin Ball:** …   [Marie] : …
    HeadForm(
        "colon",
        re.compile(rf"{_STARS}(?P<who>{_NAME}){_STARS}{_GAP}:(?![/\\\d]){_STARS}(?!\)){_GAP}"),
    ),
    # [Chercheur] (0:01 - 0:11)   Speaker 1 [00:00:07]   Speaker 1 (00:07): …
    HeadForm(
        "name and time in brackets",
        re.compile(
            rf"{_STARS}\[?(?P<who>{_NAME})\]?{_STARS}{_GAP}[\[(]{_RANGE}[\])]{_STARS}{_GAP}:?{_GAP}"
        ),
    ),
    # BSR01  00:00   David Mulholland   0:03
    HeadForm(
        "name and time alone on the line",
        re.compile(rf"{_STARS}(?P<who>{_NAME}){_STARS}[ \t\u00a0]+{_RANGE}{_GAP}$"),
    ),
    # M. Jean-Marie Bockel, président. - …
    HeadForm(
        "title, name and office before a dash",
        re.compile(
            r"(?P<who>(?:MM?|Mmes?|Mlle|Dr|Pr|Me|Mr|Mrs|Ms)\.?[ \u00a0][^\n:]{2,70}?)"
            r"\.[ \u00a0]?[-–—][ \u00a0]+(?=\S)"
        ),
        sure=True,
        longest=80,
    ),
    # ENQ⇥…
    HeadForm("name before a tab", re.compile(r"(?P<who>[^\W\d_][\w .'’·-]{0,24})\t+(?=\S)")),
    # [id1] …   [Chercheur]
    HeadForm(
        "name in brackets",
        re.compile(rf"\[(?P<who>[^\W\d_][\w .'’·-]{{0,38}})\]{_GAP}:?{_GAP}"),
    ),
)

# Asked only where a person says that initials mark the speakers: AB : …   AB – …   AB. …   AB⇥…
INITIALS = HeadForm(
    "initials",
    re.compile(
        rf"{_STARS}(?P<who>[^\W\d_a-zà-öø-ÿ]{{1,4}}\d{{0,2}})"
        rf"(?:{_STARS}{_GAP}[:–—-]{_STARS}{_GAP}|\.?\t+|\.{_GAP}(?=[^\W\d_a-zà-öø-ÿ]))"
    ),
)

# After a time at the start of the line: "[00:00:07] Name: …", "[00:02:14.37] - Speaker 1".
TIME_FIRST = re.compile(
    rf"(?:\[{_RANGE}\]|\({_RANGE.replace('start', 'start2').replace('end', 'end2')}\)"
    rf"|#(?P<f4>\d{{1,2}}:\d{{2}}:\d{{2}}-\d)#"
    rf"|{_RANGE.replace('start', 'start3').replace('end', 'end3')}(?=\s|$))"
    rf"{_GAP}(?P<dash>[-–—]{_GAP})?"
)
NAME_ALONE = re.compile(rf"(?P<who>{_NAME}){_GAP}$")
TIME_AFTER_HEAD = re.compile(
    rf"(?:\[{_RANGE}\]|\({_RANGE.replace('start', 's2').replace('end', 'e2')}\)){_GAP}:?{_GAP}"
)


def words(listed: str) -> frozenset[str]:
    """The words of a list written as one string."""
    return frozenset(listed.split())


INTERVIEWERS = words(
    "enqueteur enquetrice enqueteurrice enqueteurtrice enqueteurice enqueteure enqueteurs enq"
    " interviewer interviewers intervieweur intervieweuse intervieweureuse interviewereuse int"
    " itw chercheur chercheuse chercheureuse chercheurs moi e i q question questions"
    " sociologue animateur animatrice animateurtrice moderateur moderatrice moderator"
    " facilitator facilitateur facilitatrice journaliste researcher investigator"
)
RESPONDENTS = words(
    "enquete enquetee interviewe interviewee repondant repondante repondante respondent r"
    " participant participante informateur informatrice temoin reponse reponses answer"
    " personneinterrogee personneenquetee personneinterviewee interlocuteur interlocutrice"
    " locuteur locutrice"
)
# Names that a machine gives: speakers for certain, nothing said about their role.
GENERIC = words(
    "speaker spk speakers locuteur locutrice intervenant intervenante orateur oratrice"
    " unknownspeaker unknown inconnu inconnue sprecher sujet"
)
NO_SPEAKERS = words(
    "attention exemple parexemple note nb notabene remarque remarques conclusion bref resultat"
    " donc alors enfin voila bon ben euh oui non etc cestadire autrementdit dailleurs"
    " premierement deuxiemement troisiemement dabord ensuite puis bilan source sources rappel"
    " ps pourquoi comment http https www rires rire pause silence inaudible applaudissements"
    " sourire sourires soupir soupirs toux musique bruit brouhaha coupure incomprehensible"
    " example warning remember laughter laughs crosstalk music noise prenom nom ville lieu"
    " date duree theme sommaire annexe chapitre titre summary keywords jemedisais ilmadit"
)
# A « name » of several words that begins with one of these is the start of a sentence.
SENTENCE_OPENERS = words(
    "cest cetait ce cet cette ces il elle je jai jetais on nous vous ils elles tu ca cela et mais"
    " donc parce que qui quand comme pour dans sur sous avec sans si des du de en au aux par chez"
    " alors apres avant ya voila moi toi bon ben oui non euh deja tout tous tres plus quelque"
    " the a an it its is we they i you he she this that these those there so and but because"
    " in at for with what which"
)
PREAMBLE_KEYS = words(
    "date lieu duree dureedelentretien entretien entretiendu titre projet etude territoire"
    " questionnaire transcripteur transcriptrice transcription transcritpar transcriptionpar"
    " audio fichier fichieraudio enregistrement heure heuredebut debut fin contexte langue profil"
    " fonction age sexe genre profession commune collectivite organisme organisation structure"
    " departement region numero numerodentretien identifiant code codeentretien statut canal"
    " modalite mode situation conditions conventions reference cas ville service poste"
    " place location duration time interview interviewdate title transcriber transcript project"
    " recording language site mediafile filename participants"
)
INTERVIEWER_KEYS = INTERVIEWERS | words(
    "entretienmenepar entretienrealisepar entretienconduitpar menepar realisepar conduitpar"
    " interviewby interviewedby interviewersname enqueteurs"
) - {"question", "questions", "e", "i", "q"}
RESPONDENT_KEYS = RESPONDENTS | words(
    "personnesinterrogees personnerencontree personnesrencontrees personneentendue participants"
    " participantes enquetes enquetees interviewes interviewees repondants entretienavec avec"
    " interviewwith"
) - {"r", "reponse", "reponses", "answer"}
GREETINGS = words(
    "bonjour bonsoir oui non merci alors donc euh bon ben voila ok hello yes no so well"
)
WATERMARKS = (
    re.compile(r"\(?\s*Transcribed by TurboScribe(?:\.ai)?\b.*", re.IGNORECASE),
    re.compile(r"Transcribed by https?://otter\.ai\s*", re.IGNORECASE),
    re.compile(r"\(?\s*(?:Ce fichier est|This file is) .{0,40}TurboScribe.*", re.IGNORECASE),
)

_NOT_LETTERS = re.compile(r"[^a-z]+")


def role_key(name: str) -> str:
    """`name` as the word lists hold it: « Enquêteur·rice 1 » is ``enqueteurrice``."""
    if name.isascii():
        return _NOT_LETTERS.sub("", name.lower())
    bare = unicodedata.normalize("NFD", name.casefold().replace("œ", "oe"))
    return _NOT_LETTERS.sub("", bare)


def forms(*names: str) -> tuple[HeadForm, ...]:
    """The forms of `HEAD_FORMS` that have these names."""
    return tuple(form for form in HEAD_FORMS if form.name in names)


def milliseconds(clock: str) -> int:
    """The time that `clock` says: ``m:ss``, ``h:mm:ss``, with decimals, or plain seconds."""
    total = 0.0
    for part in clock.rstrip("s").replace(",", ".").split(":"):
        total = total * 60 + float(part)
    return round(total * 1000)


def f4_milliseconds(clock: str) -> int:
    """The time of an f4 mark: ``00:01:23-4`` counts tenths after the dash."""
    whole, tenths = clock.split("-")
    return milliseconds(whole) + int(tenths) * 100
