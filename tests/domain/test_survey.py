from codage.domain.survey import ValueLabel, Variable, VariableType


def test_missing_are_the_values_that_stand_for_no_answer() -> None:
    labels = (ValueLabel("1", "Oui"), ValueLabel("99", "Sans réponse", missing=True))
    assert Variable("q1", VariableType.NOMINAL, labels=labels).missing == {"99"}
