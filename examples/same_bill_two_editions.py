"""The same bill under two editions of the law: what sixty days of silence of the Senate did before 2023, and do since.

    python examples/same_bill_two_editions.py

The acts are imagined; for edition 2017 they are moved back by five years.
"""

from datetime import date

import lawflow

ACTS = {
    "initiator.introduce": date(2024, 2, 5),
    "majilis.accept": date(2024, 2, 7),
    "majilis.adopt": date(2024, 3, 13),
    "senate.register": date(2024, 3, 18),
}
LATER = date(2024, 6, 1)


def bill(years_back: int) -> lawflow.Dossier:
    """Return the dossier of the bill, all its acts so many years earlier."""
    acts = tuple(
        lawflow.Act(act, lawflow.When.day(day.replace(year=day.year - years_back))) for act, day in ACTS.items()
    )
    return lawflow.Dossier("imagined-silence", "law", {"en": "Imagined"}, acts, initiator="government")


def silence(years_back: int, answers: dict[str, str] | None = None) -> lawflow.Passage:
    """Return the bill on 1 June: since March the Senate has decided nothing."""
    return lawflow.play(bill(years_back), on=LATER.replace(year=LATER.year - years_back), answers=answers).passage


def told(passage: lawflow.Passage) -> str:
    """Return what the clock did last, where the bill stands, and on which articles."""
    last = passage.journal[-1]
    cites = "; ".join(cite.text() for cite in last.step.cites) if last.step else ""
    return f"{passage.procedure.id}: {last.act} on {last.day}, now {passage.state} [{cites}]"


def main() -> None:
    """Print the bill under both editions, and under each answer to the question that the older one leaves open."""
    print(told(silence(0)))
    old = silence(5)
    print(told(old))
    for name in old.questions:
        question = old.procedure.question[name]
        print(f"    {name}: {question.text.en}")
        for answer in question.answers:
            print(f"    {name}={answer.id}: {answer.text.en} Now {silence(5, {name: answer.id}).state}.")


if __name__ == "__main__":
    main()
