import pytest

from codage.project.word_families import beginning, family_stem


@pytest.mark.parametrize(
    "family",
    [
        ("mutualiser", "mutualisation", "mutualisable", "mutualisateur", "mutualité"),
        ("précaire", "précarité", "précariser"),
        ("territoire", "territorial"),
        ("financer", "financement", "finance", "finançable"),
        ("consommer", "consommation", "consommateur"),
        ("former", "formation", "formateur"),
        ("numérique", "numériser", "numérisation"),
    ],
)
def test_words_of_a_family_share_a_stem_and_a_beginning(family):
    assert len({family_stem(word) for word in family}) == 1
    assert len({beginning(word) for word in family}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("commune", "communauté"),
        ("mutualiser", "mutation"),
        ("capteur", "capital"),
        ("ville", "village"),
        ("compter", "compétence"),
    ],
)
def test_strangers_do_not(one, other):
    assert family_stem(one) != family_stem(other)


def test_other_languages_have_stems_of_their_own():
    assert family_stem("pooling", "en") == family_stem("pooled", "en")
