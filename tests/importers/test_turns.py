"""The forms of speaker heads, what only looks like one, times, and turns without speakers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.transcript import Role, Transcript
from codage.importers.heads import f4_milliseconds, milliseconds, role_key
from codage.importers.script import Layout, Line, Script
from codage.importers.turns import transcript_of


def read(text: str, layout: Layout = Layout.PARAGRAPHS) -> Transcript:
    return transcript_of(Script([Line(line) for line in text.split("\n")], layout), "essai")


def said(text: str) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in read(text).turns]


TWICE = [
    ("E: Alors ?\nL: euh dans la région.\nE:Top\nL: Oui.", ["E", "L", "E", "L"]),
    ("E : Alors ?\nR : Oui.\nE : Bien.\nR : Non.", ["E", "R", "E", "R"]),
    ("Interviewer 1 : Bon.\nInterviewee: Yes.\n", ["Interviewer 1", "Interviewee"]),
    ("interviewer: All right.\ninterviewee: Uh, yeah.", ["interviewer", "interviewee"]),
    ("Enquêteur·rice\u00a0: Bon.\nEnquêté·e\u202f: Oui.", ["Enquêteur·rice", "Enquêté·e"]),
    ("Enquêteur(rice) : Bon.\nEnquêté(e) : Oui.", ["Enquêteur(rice)", "Enquêté(e)"]),
    (
        "Lionel Jospin : Oui.\nAlain Duhamel  : Mais ?\nLionel Jospin : Non.\nAlain Duhamel  : Ah.",
        ["Lionel Jospin", "Alain Duhamel", "Lionel Jospin", "Alain Duhamel"],
    ),
    ("P2 : Et d'abord…\nCA : Oui.\nP2 : Bon.\nCA : Non.", ["P2", "CA", "P2", "CA"]),
    (
        "**Kevin Ball:** Welcome.\n**Amal Hussein:** Hi.\n**Kevin Ball:** So?\n"
        "**Amal Hussein:** Ok.",
        ["Kevin Ball", "Amal Hussein", "Kevin Ball", "Amal Hussein"],
    ),
    ("Aho:\tI have a question\nMashey:\tYes\nAho:\tWhy\nMashey:\tWell", ["Aho", "Mashey"] * 2),
    ("ENQ\tBonjour\nMAR\tOui\nENQ\tEt alors\nMAR\tNon", ["ENQ", "MAR", "ENQ", "MAR"]),
    (
        "Mme D. : Oui.\nM. de La Tour : Non.\nMme D. : Si.\nM. de La Tour : Ah.",
        ["Mme D.", "M. de La Tour"] * 2,
    ),
    (
        "M. Jean-Marie Bockel, président. - Nous examinons ce texte.\nMme Anne Ventalon. – Oui.",
        ["M. Jean-Marie Bockel, président", "Mme Anne Ventalon"],
    ),
    ("[Chercheur] : Bon.\n[id1] hello\n[id1] again", ["Chercheur", "id1", "id1"]),
    ("SPEAKER_00: a b.\nSPEAKER_01: c d.", ["SPEAKER_00", "SPEAKER_01"]),
]


@pytest.mark.parametrize(("text", "speakers"), TWICE)
def test_a_head_names_the_speaker(text: str, speakers: list[str]) -> None:
    assert [who for who, _ in said(text)] == speakers
    assert not any(":" in words[:12] for _, words in said(text))


TIMED = [
    "[Chercheur] (0:01 - 0:11)\nC'est parti.\n\nOui.\n[Speaker 2] (0:12 – 0:15)\nBon.",
    "Chercheur  0:01\nC'est parti.\nOui.\nSpeaker 2  0:12\nBon.",
    "Chercheur [00:00:01]\nC'est parti.\nOui.\nSpeaker 2 [00:00:12]\nBon.",
    "[00:00:01] Chercheur: C'est parti.\nOui.\n[00:00:12] Speaker 2: Bon.",
    "Chercheur (00:01): C'est parti.\nOui.\nSpeaker 2 (00:12): Bon.",
    "[00:00:01.00] - Chercheur\nC'est parti.\nOui.\n[00:00:12.00] - Speaker 2\nBon.",
    "[1.0, 12.0] - Chercheur:  C'est parti.\nOui.\n[12.0, 15.5] - Speaker 2:  Bon.",
    "Chercheur: [00:00:01] C'est parti.\nOui.\nSpeaker 2: [00:00:12] Bon.",
    "#00:00:01-0# Chercheur: C'est parti.\nOui.\n#00:00:12-0# Speaker 2: Bon.",
    "00:01\nChercheur : C'est parti.\nOui.\n00:12\nSpeaker 2 : Bon.",
]


@pytest.mark.parametrize("text", TIMED)
def test_a_head_may_tell_the_time(text: str) -> None:
    first, second = read(text).turns
    assert (first.speaker, first.text, first.start_ms) == ("Chercheur", "C'est parti.\nOui.", 1000)
    assert (second.speaker, second.text, second.start_ms) == ("Speaker 2", "Bon.", 12000)


def test_a_range_gives_both_ends() -> None:
    turn = read("[Chercheur] (0:01 - 0:11)\nBon.").turns[0]
    assert (turn.start_ms, turn.end_ms) == (1000, 11000)


def test_otter_heads_need_no_role_word() -> None:
    text = "Visite\nSUMMARY KEYWORDS\ndata, people\nSPEAKERS\nBSR01, Sara M.\n\n" + (
        "BSR01  00:00\nI haven't looked.\n\nSara M.  00:07\nNo.\n\nBSR01  1:00:12\nRight."
    )
    transcript = read(text)
    assert [turn.speaker for turn in transcript.turns] == ["BSR01", "Sara M.", "BSR01"]
    assert transcript.turns[2].start_ms == 3_612_000
    assert [aside.text for aside in transcript.set_aside][-1] == "BSR01, Sara M."


def test_f4_times_at_the_ends_of_turns_leave_the_text() -> None:
    turns = read(
        "I: Können Sie sich erinnern? #00:00:39-6#\nB: Ja. #00:00:43-1#\nI: Gut.\nB: Ja."
    ).turns
    assert turns[0].text == "Können Sie sich erinnern?"
    assert turns[0].end_ms == 39_600
    assert (turns[1].text, turns[1].start_ms, turns[1].end_ms) == ("Ja.", 39_600, 43_100)


NOT_HEADS = [
    "[rires] C'est vrai.",
    "(X) je ne sais pas",
    "//S02: Ist das herrlich. // Ich",
    "Attention : on n'a pas fini.",
    "12:30 c'est l'heure du repas",
    "https://exemple.fr/page est une adresse",
    "C'est simple : on mutualise.",
    "[L: Oui.] et puis",
    "http: et https: sont deux",
    "et il me dit : non",
]


@pytest.mark.parametrize("line", NOT_HEADS)
def test_what_only_looks_like_a_head_is_speech(line: str) -> None:
    text = f"E : Alors ?\nR : Oui.\n{line}\nE : Bien.\nR : Non.\n{line}"
    turns = said(text)
    assert [who for who, _ in turns] == ["E", "R", "E", "R"]
    assert turns[1][1] == f"Oui.\n{line}"
    assert turns[3][1] == f"Non.\n{line}"


def test_a_document_without_speakers_is_its_paragraphs() -> None:
    text = "Premier paragraphe.\n\nDeuxième : avec deux points.\nTroisième."
    assert said(text) == [
        (None, "Premier paragraphe."),
        (None, "Deuxième : avec deux points."),
        (None, "Troisième."),
    ]


def test_prose_with_a_recurring_word_before_a_colon_has_no_speaker() -> None:
    text = "\n".join(["Du texte sans locuteur."] * 20 + ["Objectif : un.", "Objectif : deux."])
    assert {who for who, _ in said(text)} == {None}


def test_times_without_names_are_kept() -> None:
    turns = read("[00:00:05] Bonjour.\nSuite.\n\n(01:10) Au revoir.").turns
    assert [(turn.start_ms, turn.text) for turn in turns] == [
        (5000, "Bonjour."),
        (None, "Suite."),
        (70000, "Au revoir."),
    ]


def test_spellings_of_one_speaker_are_joined() -> None:
    assert [who for who, _ in said("E : a\ne : b\nE: c\nR : d\nR : e")] == ["E"] * 3 + ["R"] * 2


def test_speech_before_the_first_head_is_kept_when_it_is_long() -> None:
    long = "Une longue ouverture que personne n'a signée. " * 20
    turns = said(f"{long}\nE : Alors ?\nR : Oui.")
    assert turns[0] == (None, long.strip())


def test_a_title_before_the_first_head_is_set_aside() -> None:
    transcript = read("Entretien 01 24.10.03 01\n\nE : Alors ?\nR : Oui.")
    assert [turn.speaker for turn in transcript.turns] == ["E", "R"]
    assert [aside.text for aside in transcript.set_aside] == ["Entretien 01 24.10.03 01"]


def test_a_watermark_is_set_aside() -> None:
    mark = "(Transcribed by TurboScribe.ai. Go Unlimited to remove this message.)"
    transcript = read(f"{mark}\n\n[Speaker 1] (0:01 - 0:11)\nC'est parti.")
    assert [turn.text for turn in transcript.turns] == ["C'est parti."]
    assert [(aside.kind, aside.text) for aside in transcript.set_aside] == [("watermark", mark)]


def test_a_role_word_in_the_preamble_is_a_pair_and_in_the_text_a_turn() -> None:
    text = (
        "Enquêtrice : Claire Vasseur\nDate : 3 mai 2023\n\n"
        "Enquêtrice : Bonjour Madame\nEnquêtée : Bonjour.\nEnquêtrice : Bon."
    )
    transcript = read(text)
    assert transcript.attributes == (("Enquêtrice", "Claire Vasseur"), ("Date", "3 mai 2023"))
    assert [turn.speaker for turn in transcript.turns] == ["Enquêtrice", "Enquêtée", "Enquêtrice"]


def test_a_head_before_the_first_turn_without_preamble_is_a_turn() -> None:
    assert said("Enquêteur : Bonjour Madame Martin\nEnquêtée : Bonjour.")[0] == (
        "Enquêteur",
        "Bonjour Madame Martin",
    )


ROLES = [
    ("E : a\nX : b\nE : c\nX : d", {"E": Role.INTERVIEWER, "X": Role.RESPONDENT}),
    ("I : a\nE : b\nI : c\nE : d", {"I": Role.INTERVIEWER, "E": Role.RESPONDENT}),
    ("Q : a\nR : b", {"Q": Role.INTERVIEWER, "R": Role.RESPONDENT}),
    ("Moi : a\nLéa : b\nLéa : c", {"Moi": Role.INTERVIEWER, "Léa": Role.RESPONDENT}),
    ("Zoé : a\nLéa : b\nLéa : c\nZoé : d", {"Zoé": Role.UNKNOWN, "Léa": Role.UNKNOWN}),
    (
        "Date : x\nEnquêteurs : Jean-Marc Aubert et Zoé Lin\nParticipants : Ali Ben, Noé Pic\n\n"
        "JMA : a\nZL : b\nAB : c\nJMA : d",
        {"JMA": Role.INTERVIEWER, "ZL": Role.INTERVIEWER, "AB": Role.RESPONDENT},
    ),
    (
        "Date : x\nInterviewer : Claire Vasseur\nInterlocutrice : Mme Castagnet\n\n"
        "Claire : a\nMme Castagnet : b\nClaire : c",
        {"Claire": Role.INTERVIEWER, "Mme Castagnet": Role.RESPONDENT},
    ),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_roles_are_proposed(text: str, roles: dict[str, Role]) -> None:
    assert read(text).roles == roles


def test_names_in_bold_before_the_words_are_speakers() -> None:
    lines = [Line("Aho I have a question", bold=3), Line("Pike Yes", bold=4)] * 2
    turns = transcript_of(Script(lines), "essai").turns
    assert [(turn.speaker, turn.text) for turn in turns[:2]] == [
        ("Aho", "I have a question"),
        ("Pike", "Yes"),
    ]


def test_questions_in_bold_are_the_interviewer_s() -> None:
    question = "Depuis quand êtes-vous là ?"
    lines = [Line(question, bold=len(question)), Line("Depuis 2019."), Line("Voilà.")] * 2
    transcript = transcript_of(Script(lines), "essai")
    assert [turn.speaker for turn in transcript.turns] == ["Q", "R", "R"] * 2
    assert transcript.roles == {"Q": Role.INTERVIEWER, "R": Role.RESPONDENT}


def test_words_cut_at_the_ends_of_print_lines_are_joined() -> None:
    text = (
        "E : C'est la mutuali-\nsation, peut-\nêtre, des ser-\nvices. Dites-\nmoi.\nR : Porte-\n"
        "Joie, porte-clés, un porte-\nclés."
    )
    turns = read(text, Layout.WRAPPED).turns
    assert turns[0].text == "C'est la mutualisation, peut-être, des services. Dites-moi."
    assert turns[1].text == "Porte-Joie, porte-clés, un porte-clés."


@pytest.mark.parametrize(
    ("clock", "expected"),
    [
        ("0:03", 3000),
        ("12:30", 750_000),
        ("1:00:00.5", 3_600_500),
        ("00:01,25", 1250),
        ("3.26", 3260),
    ],
)
def test_times_are_read(clock: str, expected: int) -> None:
    assert milliseconds(clock) == expected


def test_a_paragraph_with_its_own_time_is_a_turn_of_the_same_speaker() -> None:
    text = "E : Ah.\nR : Oui.\nencore\n[00:12:03] et la suite.\n12:30, le repas.\nE : Bon.\nR : Si."
    turns = read(text).turns
    assert [(turn.speaker, turn.text, turn.start_ms) for turn in turns] == [
        ("E", "Ah.", None),
        ("R", "Oui.\nencore", None),
        ("R", "et la suite.\n12:30, le repas.", 723_000),
        ("E", "Bon.", None),
        ("R", "Si.", None),
    ]


def test_f4_times_count_tenths() -> None:
    assert f4_milliseconds("01:00:02-7") == 3_602_700


def test_role_words_are_folded() -> None:
    assert role_key("Enquêteur·rice 1") == "enqueteurrice"
    assert role_key("Enquêté(e)") == "enquetee"


WORDS = st.text(alphabet="abcdéœ fghij", min_size=1, max_size=60).map(str.strip).filter(bool)
LINES = st.lists(
    st.one_of(
        st.sampled_from(["E : ", "R : ", "[rires]", "Date : x", "12:30", "(0:01)", "", "Moi\t"]),
        st.tuples(st.sampled_from(["E : ", "R: ", "Léa Roy : ", ""]), WORDS).map("".join),
        st.text(max_size=60),
    ),
    max_size=30,
)


@given(LINES, st.sampled_from(Layout))
def test_no_word_is_lost_or_doubled(lines: list[str], layout: Layout) -> None:
    transcript = transcript_of(Script([Line(line) for line in lines], layout), "essai")
    kept = "\n".join(
        [turn.text for turn in transcript.turns]
        + [aside.text for aside in transcript.set_aside]
        + [f"{key} : {value}" for key, value in transcript.attributes]
    )
    for line in lines:
        words = line.rpartition(":")[2].strip()
        if words.replace(" ", "").isalpha():
            assert words in kept
    assert sum(map(str.isalpha, kept)) <= sum(map(str.isalpha, "".join(lines)))
    assert all(turn.text.strip() for turn in transcript.turns)
