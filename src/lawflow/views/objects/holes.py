"""The piece of objects that tells what a record lacks."""

from typing import NotRequired, TypedDict

from lawflow.reconstruction.fit import Missing


class MissingData(TypedDict):
    """An act that the record lacks, after the act of that number; ``one_of`` where one of several will do.

    With ``since`` it can lie before that act, but for certain lies after the one of that number.

    ``hypothesis``: nobody was bound to do it.
    """

    act: str
    after: int
    since: NotRequired[int]
    one_of: NotRequired[list[str]]
    hypothesis: NotRequired[bool]


def missing_data(gap: Missing) -> MissingData:
    """Return an act that the record lacks."""
    found: MissingData = {"act": gap.act, "after": gap.after}
    if gap.since is not None:
        found["since"] = gap.since
    if gap.one_of:
        found["one_of"] = list(gap.one_of)
    if gap.hypothesis:
        found["hypothesis"] = True
    return found
