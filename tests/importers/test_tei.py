"""TEI: spoken blocks with their timeline, words apart, speeches, a corpus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from codage.domain.transcript import Role, SetAside
from codage.importers.registry import read_transcripts

Put = Callable[[str, str | bytes], Path]

HEADER = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
<title>Entretien 3</title></titleStmt></fileDesc><profileDesc><particDesc><listPerson>
<person xml:id="L1" role="interviewer"><persName>Claire Vasseur</persName></person>
<person xml:id="L2"><altGrp><alt type="Mélanie"/></altGrp></person>
</listPerson></particDesc></profileDesc></teiHeader>
"""
SPOKEN = """<text><timeline unit="s"><when absolute="0" xml:id="T0"/>
<when interval="5.036" since="#T0" xml:id="T1"/><when interval="7.5" since="#T0" xml:id="T2"/>
</timeline><body><div type="Situation">
<annotationBlock who="#L1" start="#T0" end="#T1" xml:id="a1"><u><seg>donc euh <pause/> si on
 vous a <vocal><desc>rires</desc></vocal> contactée</seg></u>
<spanGrp type="mor"><span>CON ADV</span></spanGrp></annotationBlock>
<annotationBlock who="#L2" start="#T1" end="#T2"><u><w>oui</w><pc>,</pc><w>voilà</w></u>
</annotationBlock></div></body></text></TEI>
"""


def test_blocks_are_turns_with_their_times(put: Put) -> None:
    (transcript,) = read_transcripts(put("e3.tei_corpo.xml", HEADER + SPOKEN))
    assert [(t.speaker, t.text, t.start_ms, t.end_ms) for t in transcript.turns] == [
        ("Claire Vasseur", "donc euh [pause] si on vous a [rires] contactée", 0, 5036),
        ("Mélanie", "oui, voilà", 5036, 7500),
    ]
    assert transcript.roles == {
        "Claire Vasseur": Role.INTERVIEWER,
        "Mélanie": Role.RESPONDENT,
    }
    assert transcript.set_aside == (
        SetAside("title", "Entretien 3"),
        SetAside("analysis", "CON ADV", "mor"),
    )


def test_utterances_alone_and_speeches_are_turns(put: Put) -> None:
    bare = '<text><body><u who="#L1">bonjour</u><u who="#X">oui</u></body></text></TEI>'
    turns = read_transcripts(put("e.xml", HEADER + bare))[0].turns
    assert [(t.speaker, t.text) for t in turns] == [("Claire Vasseur", "bonjour"), ("X", "oui")]
    play = "<text><body><sp><speaker>Léa.</speaker><p>Oui.</p><p>Non.</p></sp></body></text></TEI>"
    turns = read_transcripts(put("p.xml", HEADER + play))[0].turns
    assert [(t.speaker, t.text) for t in turns] == [("Léa", "Oui."), ("Léa", "Non.")]


def test_a_corpus_is_several_documents(put: Put) -> None:
    text = '<TEI><text><body><u who="#A">un</u></body></text></TEI>'
    corpus = f"<teiCorpus>{text}{text.replace('un', 'deux')}</teiCorpus>"
    assert len(read_transcripts(put("c.xml", corpus))) == 2
