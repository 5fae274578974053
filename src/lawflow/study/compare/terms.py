"""Where the terms of two procedures differ: gone, new, taken over by one of another name, or otherwise measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.law.steps import matches
from lawflow.study.compare.change import Change, Rules
from lawflow.study.compare.together import term_rule
from lawflow.study.compare.undated import undated_terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.terms import Term
    from lawflow.study.compare.change import Aspect

Terms = tuple["Term", ...]
"""The terms of one name."""


def changed_terms(one: Procedure, other: Procedure) -> Iterator[Change]:
    """Yield the terms that only one of them has, and those that end otherwise or begin with something else."""
    kind = (one.kind,) if one.kind == other.kind else ()
    old, new = by_id(one.terms), by_id(other.terms)
    pairs = _taken_over(old, new)
    heirs = {name for _, name in pairs}
    for name in dict.fromkeys((*old, *new)):
        was, now = old.get(name, ()), new.get(name, ())
        into = [heir for gone, heir in pairs if gone == name]
        for heir in into:
            _, newer = max((one.edition, name), (other.edition, heir))
            yield from _of_a_term(newer, (was, new[heir]), kind, ())
            if _alike(was, new[heir]):
                names = [Rules(label=terms[0].label) for terms in (was, new[heir])]
                yield Change("name", ("name",), newer, (), names[0], names[1], kinds=kind)
        if into or name in heirs:
            continue
        for terms in ((was, ()), ((), now)) if of_one_name_alone(was, now) else ((was, now),):
            yield from _of_a_term(name, terms, kind, _started(one, other, terms))


def _started(one: Procedure, other: Procedure, terms: tuple[Terms, Terms]) -> tuple[Aspect, ...]:
    """Say whether an act that leads to the same stage in both starts a term in one of them alone."""
    led = [{(step.act, step.target) for step in procedure.steps} for procedure in (one, other)]
    both = led[0] & led[1]
    starts = [{move for move in both if any(matches(term.starts_on, *move) for term in found)} for found in terms]
    return ("start",) if all(terms) and starts[0] != starts[1] else ()


def _of_a_term(
    name: str, terms: tuple[Terms, Terms], kind: tuple[str, ...], started: tuple[Aspect, ...]
) -> Iterator[Change]:
    rules = [Rules(terms=found, label=found[0].label if found else None) for found in terms]
    if not terms[0] or not terms[1]:
        aspect: Aspect = "removed" if terms[0] else "added"
        yield Change("term", (aspect,), name, (), rules[0], rules[1], kinds=kind)
    elif started or not _alike(*terms):
        aspects = started if _alike(*terms) else (_aspect(*terms), *started)
        yield Change("term", aspects, name, (), rules[0], rules[1], kinds=kind)
    elif _set(map(_ground, terms[0])) != _set(map(_ground, terms[1])):
        yield Change("ground", ("ground",), name, (), rules[0], rules[1], kinds=kind)


def _aspect(one: Terms, other: Terms) -> Aspect:
    """Return in what two terms differ first: in length, in which days are counted, or in when there is the term."""
    told: tuple[tuple[Aspect, Callable[[Term], object]], ...] = (
        ("length", lambda term: (term.length, term.count.value, term.bound.value)),
        ("counting", lambda term: (term.recess.value, term.recess_exempt)),
    )
    return next((aspect for aspect, of in told if _set(map(of, one)) != _set(map(of, other))), "condition")


def _taken_over(old: dict[str, Terms], new: dict[str, Terms]) -> tuple[tuple[str, str], ...]:
    """Return the terms that are gone, each with one of another name that took over from it; one may from several."""
    gone, come = ({name: of[name] for name in of if name not in them} for of, them in ((old, new), (new, old)))
    onward = [(name, heir) for name, terms in gone.items() if (heir := _nearest(terms, come)) is not None]
    back = [(name, heir) for heir, terms in come.items() if (name := _nearest(terms, gone)) is not None]
    return tuple(dict.fromkeys((*onward, *back)))


def _nearest(terms: Terms, others: dict[str, Terms]) -> str | None:
    """Return the term of another name that is as binding, and begun by the same acts, at best in the same stage."""
    alike = [name for name, found in others.items() if _asks(found) == _asks(terms)]
    begun = (name for begun in (_begun_at, _begun_by) for name in alike if begun(others[name]) & begun(terms))
    return next(begun, None)


def of_one_name_alone(one: Terms, other: Terms) -> bool:
    """Say whether two terms share their name and nothing else: other acts begin them."""
    return bool(one and other) and not _begun_by(one) & _begun_by(other)


def _asks(terms: Terms) -> frozenset[object]:
    return frozenset((term.bound, term.indirect, tuple(sorted(need.key for need in term.when))) for term in terms)


def _begun_at(terms: Terms) -> frozenset[str]:
    return frozenset(event for term in terms for event in term.starts_on)


def _begun_by(terms: Terms) -> frozenset[str]:
    return frozenset(event.partition("@")[0] or event for event in _begun_at(terms))


def by_id(terms: Terms) -> dict[str, Terms]:
    """Return terms by their names."""
    found: dict[str, Terms] = {}
    for term in terms:
        found[term.id] = (*found.get(term.id, ()), term)
    return found


def _alike(one: Terms, other: Terms) -> bool:
    return _set(map(said, undated_terms(one))) == _set(map(said, undated_terms(other)))


def said(term: Term) -> tuple[object, ...]:
    """Return what a term says: its rule and the bills it is of."""
    return *term_rule(term), tuple(sorted(need.key for need in term.when))


def _ground(term: Term) -> tuple[object, ...]:
    return tuple(cite.text() for cite in term.cites), term.footing.value


def _set(found: Iterable[object]) -> frozenset[str]:
    return frozenset(map(str, found))
