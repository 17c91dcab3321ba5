import pytest

from codage.analysis.retrieval.sentence import names_in, sentence
from codage.domain.query import (
    EVERYTHING,
    CaseHas,
    CodedBy,
    CodedOn,
    Codes,
    Comparison,
    Group,
    InDocuments,
    Listed,
    Match,
    Query,
    Related,
    Relation,
    Weighs,
    Whose,
)


@pytest.fixture
def told(study):
    return lambda query: sentence(query, names_in(study.project))


def only(*codes, **how):
    return Codes(frozenset(codes), **how)


def test_a_query_reads_as_a_sentence(study, told):
    sharing, skills = study.codes["Sharing"], study.codes["Skills"]
    wave = study.document_sets["Wave 1"]
    query = (
        Query(only(sharing))
        .with_condition(Related(Relation.OVERLAP, only(skills)))
        .with_condition(Related(Relation.INSIDE, only(study.codes["Lorries"]), negated=True))
        .with_condition(InDocuments(sets=frozenset({wave})))
        .with_condition(CaseHas("kind", values=("1",)))
        .with_condition(CodedBy(frozenset({study.coders["Ada"]})))
        .with_condition(CodedOn(first="2026-11-01"))
    )
    assert told(query) == (
        "Segments coded Sharing and the codes under it that overlap segments coded Skills, "
        "that do not lie inside segments coded Lorries, that are in the set “Wave 1”, "
        "whose case has Métropole as “Type de territoire”, that Ada coded and "
        "that were coded since 2026-11-01"
    )


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (Related(Relation.FOLLOWED_BY, turns=2), "that are followed within 2 turns by other"),
        (Related(whose=Whose.ANOTHER), "that overlap other segments by another coder"),
        (Weighs(50, 100), "that weigh 50 to 100"),
        (Weighs(negated=True), "without a weight"),
        (
            CodedOn("2026-01-01", "2026-02-01", negated=True),
            "not (that were coded from 2026-01-01 to 2026",
        ),
        (CaseHas("people", Comparison.AT_LEAST, ("1000",)), "at least 1000 as “Population”"),
        (CaseHas("kind", values=("1", "(no case)")), "has Métropole or (no case) as"),
        (CodedBy(frozenset({99})), "that (gone) coded"),
        (
            Group(Match.ANY, (Weighs(50), Related(Relation.SAME_TURN)), negated=True),
            "not (that weigh 50 to 100 or that share a turn with other segments)",
        ),
    ],
)
def test_each_condition_has_its_words(told, condition, words):
    assert words in told(EVERYTHING.with_condition(condition))


def test_what_was_not_chosen_yet_is_not_told(told):
    assert told(EVERYTHING.with_condition(CodedBy()).with_condition(Group())) == "All segments"


def test_a_list_is_told_by_its_title(study, told):
    query = Query(only(study.codes["Skills"]), among=Listed((), "Skills × Interview 1"))
    assert told(query) == "Segments behind “Skills × Interview 1” coded Skills"


def test_several_codes_and_sets_are_alternatives(study, told):
    codes = Codes(
        frozenset({study.codes["Skills"], study.codes["Lorries"]}),
        frozenset({study.code_sets["Brakes"]}),
        with_subcodes=False,
    )
    assert told(Query(codes)) == "Segments coded Lorries, Skills or the set “Brakes”"
