"""Taking up theorems that a user wrote: a TOML file of ten lines, every fault at once, with what is allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from lawflow import timetable
from lawflow.dossiers.contents import table_in
from lawflow.dossiers.sorts import THEOREMS, told_apart
from lawflow.errors import DossierError, Fault, TheoremError, unknown
from lawflow.law.bills import OUTCOMES
from lawflow.law.labels import LANGUAGES, Label
from lawflow.law.theorems import Form, Theorem
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from lawflow.law.edition import Edition
    from lawflow.law.parliament import Parliament

_KEYS: Final = ("id", "text", "article", "kinds", "editions")
_NEEDED: Final = {
    Form.NEVER: ("to",),
    Form.CAN: ("to",),
    Form.LEADS: ("to", "by"),
    Form.ENDS: (),
    Form.TAKEN: (),
    Form.TERMS: (),
    Form.WITHIN: ("start", "to", "days"),
}
SHARES: Final = ("1/2", "2/3", "3/4", "4/5", "1/5")


def read_theorems(
    path: Path | str, parliament: Parliament | None = None, editions: Collection[Edition] = ()
) -> tuple[Theorem, ...]:
    """Return the theorems in a TOML file: one at the top, or several under ``[[theorem]]``.

    Their words are those of a parliament, the only one there is if none is given, and of its ``editions``, or of all.
    Raises `TheoremError` with all faults if the file is missing or says something else.
    """
    try:
        data, _ = table_in(path, THEOREMS.called)
    except DossierError as error:
        raise TheoremError(error.source, error.faults) from None
    written = data.get("theorem", [data]) if isinstance(data.get("theorem", [data]), list) else [data]
    known = parliament or timetable.parliament()
    names = _Names(known, editions or timetable.editions(known))
    faults = [fault for n, one in enumerate(written, 1) for fault in names.faults(one, _place(one, n))]
    if faults:
        raise TheoremError(str(path), told_apart(faults, data, THEOREMS, str(path)))
    return tuple(_theorem(one) for one in written)


def _place(written: Any, n: int) -> str:
    name = written.get("id") if isinstance(written, dict) else None
    return name if isinstance(name, str) else f"theorem {n}"


class _Names:
    """The names that a theorem may use: those of any edition."""

    def __init__(self, parliament: Parliament, editions: Collection[Edition]) -> None:
        procedures = [procedure for edition in editions for procedure in edition.procedures]
        stages = {stage.id: stage for procedure in procedures for stage in procedure.stages}
        acts = dict(parliament.acts)
        needs = {need.id: need for procedure in procedures for step in procedure.all_steps for need in step.needs}
        votes = [f"{chamber} {share}" for chamber in parliament.chambers.seats for share in SHARES]
        self.allowed: Mapping[str, Mapping[str, object]] = {
            "start": stages,
            "to": {"*": None, **stages, **OUTCOMES, **acts},
            "by": acts,
            "without": {**stages, **acts, **dict(sorted(needs.items()))},
            "kinds": parliament.kinds,
            "editions": {edition.id: edition for edition in editions},
            "votes": dict.fromkeys(votes),
        }

    def faults(self, written: Any, place: str) -> Iterator[Fault]:
        """Yield everything wrong with one theorem as it was written."""
        if not isinstance(written, dict):
            yield Fault(place, say("is no table"))
            return
        forms = [form for form in Form if form.value in written]
        if len(forms) != 1:
            yield Fault(place, say("names no form, or several"), ", ".join(form.value for form in Form))
        for form in forms:
            yield from self._form(form, written[form.value], place)
        known = (*_KEYS, *(form.value for form in Form))
        yield from (unknown(f"{place}: unknown key", key, known) for key in written if key not in known)
        if not isinstance(written.get("id"), str):
            yield Fault(place, say("has no id"))
        yield from self._words(written.get("text"), place)
        for key in ("kinds", "editions"):
            yield from self._listed(key, written.get(key, []), place)

    def _form(self, form: Form, claim: Any, place: str) -> Iterator[Fault]:
        if not isinstance(claim, dict):
            yield Fault(
                f"{place}: {form.value}",
                say("{claim!r} is no table", claim=claim),
                say('for example {{ to = "signed" }}'),
            )
            return
        yield from (
            Fault(f"{place}: {form.value}", say("has no {key!r}", key=key)) for key in _NEEDED[form] if key not in claim
        )
        for key, value in claim.items():
            if key == "days":
                if type(value) is not int or value < 1:
                    yield Fault(f"{place}: days", repr(value), say("a number of days"))
            elif key not in self.allowed or key in ("kinds", "editions"):
                yield unknown(f"{place}: unknown key", key, ("start", "to", "by", "without", "votes", "days"))
            else:
                yield from self._listed(key, value, place)

    def _listed(self, key: str, value: Any, place: str) -> Iterator[Fault]:
        names = [value] if isinstance(value, str) else value
        if not isinstance(names, list):
            yield Fault(f"{place}: {key}", repr(value), say("a name, or a list of names"))
            return
        yield from (
            unknown(f"{place}: {key}", str(one), self.allowed[key]) for one in names if one not in self.allowed[key]
        )

    def _words(self, text: Any, place: str) -> Iterator[Fault]:
        if isinstance(text, str):
            return
        if not isinstance(text, dict) or not text or not all(isinstance(one, str) for one in text.values()):
            yield Fault(
                f"{place}: text",
                say("is missing, or no text"),
                say("a sentence, or one in each of {names}", names=", ".join(LANGUAGES)),
            )
            return
        yield from (unknown(f"{place}: text", lang, LANGUAGES) for lang in text if lang not in LANGUAGES)


def _theorem(written: Mapping[str, Any]) -> Theorem:
    form = next(form for form in Form if form.value in written)
    claim, text = written[form.value], written["text"]
    return Theorem(
        id=written["id"],
        text=Label.same(text) if isinstance(text, str) else Label.worded(**text),
        form=form,
        days=claim.get("days"),
        source=str(written.get("article", "")),
        kinds=_tuple(written.get("kinds", ())),
        editions=_tuple(written.get("editions", ())),
        start=_tuple(claim.get("start", ())),
        to=_tuple(claim.get("to", ())),
        by=_tuple(claim.get("by", ())),
        without=_tuple(claim.get("without", ())),
        votes=_tuple(claim.get("votes", ())),
    )


def _tuple(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)
