"""What it takes to overcome the President's objections, and what one vote less does.

    python examples/override.py

The bill is imagined; its dossier lies in `examples/imagined/`. It is played up to the return by the President; then the
chambers vote as recorded, but for one vote less in the Senate first.
"""

from pathlib import Path

import attrs

import lawflow

DOSSIER = Path(__file__).parent / "imagined" / "imagined-2023-veto-overridden.toml"


def with_ayes(act: lawflow.Act, chamber: str, ayes: int) -> lawflow.Act:
    """Return the recorded vote with another number of ayes."""
    return attrs.evolve(act, votes={chamber: attrs.evolve(act.votes[chamber], ayes=ayes)})


def put(passage: lawflow.Passage, act: lawflow.Act) -> None:
    """Put an act to the law and print where it leads, or every blocker."""
    votes = ", ".join(f"{tally.ayes} for in the {chamber}" for chamber, tally in act.votes.items())
    try:
        entry = passage.apply(act)
    except lawflow.RefusedError as refused:
        print(f"{act.when} {act.act} ({votes}): refused")
        for blocker in refused.blockers:
            print(f"    {blocker}")
    else:
        print(f"{act.when} {act.act} ({votes}): now {entry.target}")


def main() -> None:
    """Print the outlook after the return, then the votes."""
    dossier = lawflow.read(DOSSIER)
    returned = next(n for n, act in enumerate(dossier.acts) if act.act == "president.return")
    day = dossier.acts[returned].when.first
    if day is None:
        message = f"{DOSSIER}: the return is not dated"
        raise ValueError(message)
    passage = lawflow.play(dossier, on=day).passage
    print(f"{day} {passage.procedure.id}: {passage.state}")
    for running in passage.running:
        print(f"    {running.term.label.en}: last day {running.day}")
    for option in lawflow.outlook(passage, day).may:
        for need in option.needs:
            print(f"    {option.act}: {need.votes[0]} of {need.seats[0]} in the {need.chamber}, until {option.until}")
    majilis, senate = dossier.acts[returned + 1 : returned + 3]
    put(passage, majilis)
    put(passage, with_ayes(senate, "senate", 33))
    put(passage, senate)


if __name__ == "__main__":
    main()
