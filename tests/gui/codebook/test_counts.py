"""Whatever is done and undone, the tree counts what the project holds."""

from __future__ import annotations

import random
from contextlib import suppress

import pytest

from codage.domain.anchors import Span
from codage.domain.codebook import ancestors_of
from codage.gui.codebook.model import COUNTS, CodebookModel
from codage.project.code_splitting import Share
from codage.project.errors import InvalidRequest


class _Researcher:
    """Does one thing after another, as the dice say."""

    def __init__(self, session, seed):
        self.session = session
        self.project = session.project
        self.dice = random.Random(seed)
        self.turn = self.project.turns(next(iter(session.documents)))[0].id
        self.other = self.project.add_coder("Bo")

    def code(self):
        return self.dice.choice(list(self.session.codes))

    def do_apply(self):
        start = self.dice.randrange(20)
        coder = self.dice.choice([None, self.other])
        self.project.apply_code(
            self.code(), Span.within(self.turn, start, start + 5), coder_id=coder
        )

    do_apply_more = do_apply_again = do_apply

    def do_merge(self):
        self.project.merge_codes([self.code(), self.code()], self.code())

    def do_split(self):
        code = self.code()
        codings = tuple(row.id for row in self.project.codings(code_ids=[code]))
        name = f"Neuf {self.dice.randrange(1000)}"
        self.project.split_code(code, [Share(name, codings[::2])])

    def do_move(self):
        self.project.move_codes([self.code(), self.code()], parent=self.code())

    def do_remove(self):
        if len(self.session.codes) > 4:
            self.project.remove_codes([self.code()])

    def do_archive(self):
        self.project.archive_codes([self.code()])

    def do_undo(self):
        self.project.undo()

    def do_redo(self):
        self.project.redo()

    def do_hide(self):
        self.session.hide_coders(self.dice.choice([[], [self.other]]))

    def act(self):
        verbs = [name for name in dir(self) if name.startswith("do_")]
        with suppress(InvalidRequest):
            getattr(self, self.dice.choice(verbs))()


def true_counts(session):
    own = session.project.code_counts(session.shown_coders)
    parents = {row.id: row.parent_id for row in session.codes.values()}
    total = dict.fromkeys(parents, 0)
    for code, count in own.items():
        for one in (code, *ancestors_of(code, parents)):
            total[one] += count
    return {code: (own.get(code, 0), total[code]) for code in parents}


@pytest.mark.parametrize("seed", range(4))
def test_counts_are_those_of_the_project_after_anything(qtbot, session, panel, seed):
    researcher = _Researcher(session, seed)
    model: CodebookModel = panel.tree.model().sourceModel()
    for _ in range(60):
        researcher.act()
        shown = {code: model.data(model.index_of(code), COUNTS)[:2] for code in session.codes}
        assert shown == true_counts(session)
