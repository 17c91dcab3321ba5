"""What derived variables are made of, by themselves and through others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from codage.domain.derivation import (
    Bands,
    Boxes,
    Cross,
    FromCodes,
    Numbers,
    Recipe,
    Recode,
    UnusableRecipe,
    from_json,
    to_json,
)


def renamed(recipe: Recipe, old: str, new: str) -> Recipe:
    """The recipe after the variable `old` was given the name `new`."""
    names = tuple(new if name == old else name for name in recipe.sources)
    match recipe:
        case Recode() | Bands():
            return replace(recipe, source=names[0])
        case Cross():
            return Cross(*names)
        case Numbers() | Boxes():
            return replace(recipe, sources=names)
    return recipe


def with_codes(text: str, replaced: Mapping[str, str]) -> str:
    """A kept recipe with codes named anew (old GUID: new), each once; others as they are."""
    try:
        recipe = from_json(text)
    except UnusableRecipe:
        return text
    if not isinstance(recipe, FromCodes) or replaced.keys().isdisjoint(recipe.codes):
        return text
    codes = dict.fromkeys(replaced.get(code, code) for code in recipe.codes)
    return to_json(replace(recipe, codes=tuple(codes)))


def depends_on(name: str, recipes: Mapping[str, Recipe]) -> frozenset[str]:
    """All variables that `name` is made of, by itself or through others."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        recipe = recipes.get(waiting.pop())
        for source in recipe.sources if recipe else ():
            if source not in found:
                found.add(source)
                waiting.append(source)
    return frozenset(found)


def dependents(names: Iterable[str], recipes: Mapping[str, Recipe]) -> list[str]:
    """The derived variables that are made of one of `names`, themselves left out."""
    wanted = frozenset(names)
    return [name for name in recipes if name not in wanted and wanted & depends_on(name, recipes)]


def refuse_cycle(name: str, recipes: Mapping[str, Recipe]) -> None:
    """Raises UnusableRecipe where `name` would be made of itself."""
    if name in depends_on(name, recipes):
        through = [one for one in recipes[name].sources if name in {one, *depends_on(one, recipes)}]
        raise UnusableRecipe(
            "{name} would be made of itself, through {through}. Nothing was changed. "
            "Choose another source.",
            name=name,
            through=", ".join(through),
        )


def in_order(recipes: Mapping[str, Recipe]) -> list[str]:
    """The derived variables, each after those that it is made of."""
    return sorted(recipes, key=lambda name: len(depends_on(name, recipes) & recipes.keys()))
