"""More passages like those that carry a code: found, explained, and measured by cross-validation.

`suggester` is what others call; numpy and scikit-learn are imported with it.
"""
