"""Keys and the tables and lists that hold them: of these the format of a dossier is made."""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Final

from lawflow.dossiers.forms import Form, Schema, Scope, kind_of
from lawflow.errors import Fault, unknown
from lawflow.law.labels import Label
from lawflow.tongues import say

_MOST_NAMES: Final = 6


class Key:
    """One key: what may stand under it, what it means, and an example as TOML writes it.

    ``told`` marks what the record of an act says of it, which the conditions of the law read.
    """

    def __init__(
        self, name: str, form: Form, meaning: str, example: str, *, required: bool = False, told: bool = False
    ) -> None:
        self.name, self.form, self.meaning, self.example = name, form, meaning, example
        self.required, self.told = required, told


class Table(Form):
    """A table of known keys.

    ``joined`` stands between the place of the table and a key in it, ``what`` says what an unknown one is; ``labels``
    are what the keys are called where people write them.
    """

    def __init__(
        self,
        keys: tuple[Key, ...],
        example: str = "",
        joined: str = ".",
        what: str = "unknown key",
        labels: Mapping[str, Label] | None = None,
    ) -> None:
        self.keys, self.example, self.joined, self.what, self.labels = keys, example, joined, what, labels or {}
        self.names = tuple([key.name for key in keys])  # asked for with every value of every act

    def faults(self, value: object, where: str, scope: Scope) -> Iterator[Fault]:
        """Yield what is wrong with the table and with what stands in it."""
        if not isinstance(value, dict):
            yield Fault(where, say("is {kind}, not a table", kind=kind_of(value)), self.example)
            return
        for name in value:
            if name not in self.names:
                place = f"{where}, {self.what}" if where else self.what
                yield unknown(place, str(name), self.labels or self.names)
        for key in self.keys:
            place = f"{where}{self.joined}{key.name}" if where else key.name
            if key.name in value:
                yield from key.form.faults(value[key.name], place, scope)
            elif key.required:
                yield Fault(place, say("missing"), key.form.wanted(key.example, scope))

    def schema(self, scope: Scope) -> Schema:
        """Return an object."""
        properties = {key.name: key.form.schema(scope) | {"description": key.meaning} for key in self.keys}
        required = [key.name for key in self.keys if key.required]
        found: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
        return found | ({"required": required} if required else {})

    def said(self, scope: Scope) -> str:  # noqa: ARG002 (its keys say the rest)
        """Return its keys."""
        names = ", ".join(f"`{name}`" for name in self.names[:_MOST_NAMES])
        return f"a table: {names}" + (" …, see below" if len(self.names) > _MOST_NAMES else "")


class Each(Form):
    """A table of words, each with one and the same form under it; ``what`` says what an unknown word is."""

    def __init__(
        self, of: Callable[[Scope], Collection[str]], form: Form, example: str, what: str, *, filled: bool = False
    ) -> None:
        self.of, self.form, self.example, self.what, self.filled = of, form, example, what, filled

    def faults(self, value: object, where: str, scope: Scope) -> Iterator[Fault]:
        """Yield what is wrong with the table and with what stands in it."""
        if not isinstance(value, dict) or (self.filled and not value):
            yield Fault(where, say("is empty") if value == {} else say("is {kind}", kind=kind_of(value)), self.example)
            return
        words = self.of(scope)
        for word, under in value.items():
            if word in words:
                yield from self.form.faults(under, f"{where}.{word}", scope)
            else:
                yield unknown(f"{where}, {self.what}", str(word), words)

    def schema(self, scope: Scope) -> Schema:
        """Return an object."""
        properties = {word: self.form.schema(scope) for word in self.of(scope)}
        found: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
        return found | ({"minProperties": 1} if self.filled else {})

    def said(self, scope: Scope) -> str:
        """Return the words, and what stands under each."""
        return f"a table by {self.what} ({', '.join(self.of(scope))}): {self.form.said(scope)}"


class Named(Form):
    """A table of any names, each with one and the same form under it."""

    def __init__(self, form: Form, example: str) -> None:
        self.form, self.example = form, example

    def faults(self, value: object, where: str, scope: Scope) -> Iterator[Fault]:
        """Yield what is wrong with the table and with what stands in it."""
        if not isinstance(value, dict):
            yield Fault(where, say("is {kind}, not a table", kind=kind_of(value)), self.example)
            return
        for name, under in value.items():
            yield from self.form.faults(under, f"{where}.{name}", scope)

    def schema(self, scope: Scope) -> Schema:
        """Return an object."""
        return {"type": "object", "additionalProperties": self.form.schema(scope)}

    def said(self, scope: Scope) -> str:
        """Return what stands under each name."""
        return f"a table by any name: {self.form.said(scope)}"


class Answers(Form):
    """A table of answers by open question."""

    def __init__(self, example: str) -> None:
        self.example = example

    def faults(self, value: object, where: str, scope: Scope) -> Iterator[Fault]:
        """Yield that a question or an answer is not known."""
        if not isinstance(value, dict):
            yield Fault(where, say("is {kind}, not a table", kind=kind_of(value)), self.example)
            return
        known = {question.id: question for question in scope.parliament.questions}
        for name, answer in value.items():
            if name not in known:
                yield unknown(f"{where}, question", str(name), known)
            elif answer not in known[name].answer_ids():
                yield unknown(f"{where}.{name}", str(answer), {one.id: one for one in known[name].answers})

    def schema(self, scope: Scope) -> Schema:
        """Return an object."""
        properties = {one.id: {"enum": list(one.answer_ids())} for one in scope.parliament.questions}
        return {"type": "object", "properties": properties, "additionalProperties": False}

    def said(self, scope: Scope) -> str:  # noqa: ARG002 (docs/open-questions.md names them)
        """Return what stands in it."""
        return "a table by open question: the letter of an answer"


class Rows(Form):
    """A list; a row of it is named by ``one`` and its number, from 1."""

    def __init__(self, form: Form, one: str, example: str = "") -> None:
        self.form, self.one, self.example = form, one, example

    def faults(self, value: object, where: str, scope: Scope) -> Iterator[Fault]:
        """Yield what is wrong with the list and with its rows."""
        if not isinstance(value, list):
            yield Fault(where, say("must be a list, not {kind}", kind=kind_of(value)), self.example)
            return
        before = where.rpartition(", ")[0]
        for n, row in enumerate(value, 1):
            yield from self.form.faults(row, f"{before}, {self.one} {n}" if before else f"{self.one} {n}", scope)

    def schema(self, scope: Scope) -> Schema:
        """Return an array."""
        return {"type": "array", "items": self.form.schema(scope)}

    def said(self, scope: Scope) -> str:
        """Return what stands in it."""
        return f"a list: {self.form.said(scope)}"
