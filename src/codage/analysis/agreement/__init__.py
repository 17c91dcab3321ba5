"""How far coders agree: units, coefficients, intervals, disagreements.

`table.agreement` is the analysis; `disagreements` lists where coders differ in the text, and
`unitising` measures agreement on where segments begin and end.
"""
