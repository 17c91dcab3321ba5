"""Scales of answers in words, French and English, in their order."""

from __future__ import annotations

from collections.abc import Sequence

from codage.survey.words import tokens

_SCALES = """
pas du tout d accord, fortement en desaccord, tout a fait en desaccord
  < plutot pas d accord, pas d accord, en desaccord, plutot en desaccord
  < ni d accord ni pas d accord, ni d accord ni en desaccord, neutre
  < plutot d accord, d accord < tout a fait d accord, fortement d accord, entierement d accord
strongly disagree, totally disagree, completely disagree
  < disagree, somewhat disagree, rather disagree
  < neither agree nor disagree, neutral, undecided
  < agree, somewhat agree, rather agree < strongly agree, totally agree, completely agree
jamais < rarement < parfois, quelquefois, de temps en temps < souvent < toujours, tres souvent
never < rarely, seldom < sometimes, occasionally < often < always, very often
tres insatisfait, tres insatisfaite, pas du tout satisfait
  < insatisfait, insatisfaite, plutot pas satisfait, plutot insatisfait, peu satisfait
  < neutre, ni satisfait ni insatisfait
  < satisfait, satisfaite, plutot satisfait, assez satisfait < tres satisfait, tres satisfaite
very dissatisfied < dissatisfied, somewhat dissatisfied
  < neutral, neither satisfied nor dissatisfied
  < satisfied, somewhat satisfied < very satisfied
pas du tout important, pas important < peu important < moyennement important
  < important, assez important, plutot important < tres important, essentiel
not at all important, not important < slightly important < moderately important
  < important, very important < extremely important, essential
pas du tout, aucunement < un peu, peu < moyennement < assez, plutot, beaucoup
  < tout a fait, enormement
not at all < a little, slightly < moderately, somewhat < very, quite a bit, a lot
  < extremely, completely
tres faible, nul, nulle < faible < moyen, moyenne < fort, forte, eleve, elevee, bon, bonne
  < tres fort, tres forte, tres eleve, tres elevee
very low, very poor < low, poor < medium, average, fair < high, good
  < very high, very good, excellent
tres mauvais, tres mauvaise < mauvais, mauvaise < moyen, moyenne, passable < bon, bonne
  < tres bon, tres bonne, excellent, excellente
"""
_FEWEST = 3
_PLACES = [
    {word.strip(): place for place, step in enumerate(scale.split("<")) for word in step.split(",")}
    for scale in _SCALES.strip().replace("\n  ", " ").splitlines()
]


def in_order(answers: Sequence[str]) -> tuple[str, ...]:
    """The `answers` from the lowest to the highest, where all are steps of one scale; else none.

    >>> in_order(["Souvent", "Jamais", "Parfois"])
    ('Jamais', 'Parfois', 'Souvent')
    """
    words = {answer: " ".join(tokens(answer)) for answer in answers}
    for places in _PLACES:
        if all(word in places for word in words.values()):
            order = sorted(answers, key=lambda answer: places[words[answer]])
            distinct = len({places[word] for word in words.values()})
            if distinct >= _FEWEST and distinct == len(order):
                return tuple(order)
    return ()


def is_scale(answers: Sequence[str]) -> bool:
    """Whether the answers, but for those that say that there is none, stand in a scale's order."""
    return bool(answers) and in_order(answers) in (tuple(answers), tuple(reversed(answers)))
