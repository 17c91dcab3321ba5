import sqlite3
from contextlib import closing

from hypothesis import example, given
from hypothesis import strategies as st

from codage.project.tokens import token_spans, tokens


def counted_by_index(text: str) -> int:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE one USING fts5(text, tokenize='unicode61 remove_diacritics 2')"
        )
        connection.execute("CREATE VIRTUAL TABLE words USING fts5vocab(one, instance)")
        connection.execute("INSERT INTO one VALUES (?)", (text,))
        return connection.execute("SELECT count(*) FROM words").fetchone()[0]


def test_elisions_hyphens_and_underscores_part_words():
    assert tokens("L’eau d'ici, peut-être aujourd'hui_même : 20m² « n°3") == [
        *("L", "eau", "d", "ici", "peut", "être", "aujourd", "hui", "même", "20m²", "n", "3")
    ]


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60))
@example("x̌ 🫠 ƛ ᦰ œuvre ﬁn a\u0301b ̌x")
def test_there_are_as_many_tokens_as_in_the_full_text_index(text):
    assert len(tokens(text)) == counted_by_index(text)


@given(st.text(max_size=60))
def test_spans_are_where_the_tokens_stand(text):
    assert [text[start:end] for start, end in token_spans(text)] == tokens(text)
