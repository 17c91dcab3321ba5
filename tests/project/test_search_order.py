from codage.domain.kwic import Order
from codage.domain.searching import Search
from codage.domain.transcript import Transcript, Turn
from codage.project import search_order
from codage.project.search_order import in_order

SAID = ("La ville mutualise.", "Une ville achète.", "Ma Ville ! Élit.", "Sa ville bat")


def found(project, order):
    hits = [one for portion in project.find(Search("ville")) for one in portion]
    return [SAID[place] for place in in_order(project, hits, order)]


def test_lines_are_put_in_the_order_of_the_words_around(project, monkeypatch):
    project.add_document(Transcript("Un", tuple(map(Turn, SAID))))
    after = [SAID[1], SAID[3], SAID[2], SAID[0]]
    before = [SAID[0], SAID[2], SAID[3], SAID[1]]
    assert found(project, Order.AFTER) == found(project, Order.FOUND) == after
    assert found(project, Order.BEFORE) == before
    assert found(project, Order.TEXT) == list(SAID)
    monkeypatch.setattr(search_order, "_RUN", 1)
    monkeypatch.setattr(search_order, "_READ_TOGETHER", 1)
    assert found(project, Order.BEFORE) == before
