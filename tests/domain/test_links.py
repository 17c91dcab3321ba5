import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.links import Link, LinkKind, link_of, links_in, markdown_link, with_links

GUID = "0b4b3c9e-7f5e-4f43-9d0f-2f6f0d1c7a11"
links = st.builds(Link, st.sampled_from(LinkKind), st.just(GUID))


@given(links, st.text(), st.text(alphabet="abc é🙂\n"))
def test_a_link_is_found_again_whatever_its_label(link: Link, label: str, around: str) -> None:
    text = around + markdown_link(link, label) + around
    (found,) = links_in(text)
    assert found.link == link
    assert found.label == " ".join(label.split())
    assert text[: found.start] == around
    assert text[found.end :] == around


@given(links)
def test_an_address_is_read_back(link: Link) -> None:
    assert link_of(link.address) == link


@pytest.mark.parametrize(
    "address",
    ["http://exemple.fr", "codage:turn/1", "codage:code/../x", "codage:code/", "file:///etc", ""],
)
def test_other_addresses_are_no_links(address: str) -> None:
    assert link_of(address) is None


def test_brackets_within_a_label_belong_to_it() -> None:
    text = f"de [chez [Personne 1], [Lieu 2]](codage:case/{GUID})"
    (found,) = links_in(text)
    assert found.label == "chez [Personne 1], [Lieu 2]"
    assert text[found.start : found.end] == text[3:]


def test_links_are_written_otherwise_and_the_rest_stays() -> None:
    link = Link(LinkKind.CODE, GUID)
    text = f"voir {markdown_link(link, 'Le [code]')}, et [ailleurs](http://exemple.fr)."
    assert with_links(text, lambda one: f"<{one.label}>") == (
        "voir <Le [code]>, et [ailleurs](http://exemple.fr)."
    )
