"""The law is data: a module of an edition holds values and nothing that decides or computes.

The checker knows what is allowed and refuses the rest, so a construct nobody thought of is refused as well.
"""

import ast
import builtins
from collections.abc import Iterator
from pathlib import Path

import pytest

import lawflow.parliaments

EDITIONS = Path(lawflow.parliaments.__path__[0])
MODULES = sorted(path for path in EDITIONS.rglob("*.py") if path.name != "workdays.py")  # which asks a library
WRITTEN_WHOLE = [path for path in MODULES if path.stem.startswith("e") and path.stem[1:].isdigit()]

IMPORTS = (ast.Import, ast.ImportFrom)
STATEMENTS = (*IMPORTS, ast.Assign, ast.AnnAssign)
PARTS = (
    *(ast.alias, ast.Load, ast.Store, ast.keyword),
    *(ast.Name, ast.Attribute, ast.Subscript, ast.Constant, ast.Call, ast.Tuple, ast.Starred, ast.Dict),
    *(ast.UnaryOp, ast.USub),
)
BUILTINS_THAT_ONLY_HOLD = {"frozenset"}


def faults(source: str) -> list[str]:
    """Name everything in a module that is more than data, each with its line."""
    module = ast.parse(source)
    body = module.body
    if ast.get_docstring(module) is not None:
        body = body[1:]
    elif body:
        return ["1: no docstring", *_faults(body)]
    return list(_faults(body))


def _faults(body: list[ast.stmt]) -> Iterator[str]:
    for statement in body:
        if not isinstance(statement, STATEMENTS):
            yield f"{statement.lineno}: {type(statement).__name__}"
            continue
        for part in ast.walk(statement):
            if part is not statement and (fault := _fault(part)):
                yield f"{getattr(part, 'lineno', statement.lineno)}: {fault}"


def _fault(part: ast.AST) -> str | None:
    match part:
        case ast.Call(func=ast.Name(id=name)) if name in vars(builtins) and name not in BUILTINS_THAT_ONLY_HOLD:
            return f"{name}()"
        case ast.Attribute(ctx=ast.Store()):
            return "assignment to an attribute"
        case ast.alias(name="*"):
            return "import *"
        case ast.Subscript(slice=index) if not (isinstance(index, ast.Constant) and isinstance(index.value, str)):
            return "Subscript"  # a place in an instrument, C23["61(4)"], and nothing else
    return None if isinstance(part, PARTS) else type(part).__name__


def test_the_editions_are_found() -> None:
    assert {path.parent.name for path in MODULES} >= {"parliaments", "kz"}
    assert len(WRITTEN_WHOLE) == 7


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(EDITIONS).as_posix())
def test_a_module_of_the_law_holds_only_data(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", WRITTEN_WHOLE, ids=lambda path: path.stem)
def test_an_edition_takes_nothing_from_another(path: Path) -> None:
    """One file is one edition and reads alone; a comparison of two files is the change of the law."""
    others = {other.stem for other in WRITTEN_WHOLE} - {path.stem}
    found = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, IMPORTS)]
    modules = {part for node in found for part in (getattr(node, "module", None) or "").split(".")}
    names = {part for node in found for alias in node.names for part in alias.name.split(".")}
    assert not (modules | names) & others


def test_what_an_edition_needs_is_allowed() -> None:
    source = '''
"""The edition of a day."""

from __future__ import annotations

from datetime import date
from typing import Final

import lawflow.law.terms as t

START: Final = date(2023, 1, 1)
SHORT = -1
LABELS = {"kk": "Заң", **OTHERS}
STEPS = (*rule(("submitted",), (), "rejected", C["61(2)"], **SAME), t.Term("senate-60", days=60))
GOVERNMENT, ENDS = frozenset(("government",)), ()
SIGNATURE = rules(rule("presented", "president.sign", "signed", C["44(2)"], C["62(2)"], asks=("A29",)))
'''
    assert faults(source) == []


def test_an_empty_module_is_allowed() -> None:
    assert faults("") == []


@pytest.mark.parametrize(
    ("snippet", "fault"),
    [
        ("if A:\n    B = 1", "If"),
        ("def f():\n    return 1", "FunctionDef"),
        ("async def f():\n    return 1", "AsyncFunctionDef"),
        ("class A:\n    b = 1", "ClassDef"),
        ("for a in B:\n    C = a", "For"),
        ("while A:\n    B = 1", "While"),
        ("try:\n    A = 1\nexcept B:\n    A = 2", "Try"),
        ("try:\n    A = 1\nexcept* B:\n    A = 2", "TryStar"),
        ("with A:\n    B = 1", "With"),
        ("match A:\n    case 1:\n        B = 1", "Match"),
        ("A += 1", "AugAssign"),
        ("del A", "Delete"),
        ("assert A", "Assert"),
        ("raise A", "Raise"),
        ("f(A)", "Expr"),
        ("'a second docstring'", "Expr"),
        ("A = lambda: 1", "Lambda"),
        ("A = B > 1", "Compare"),
        ("A = B in C", "Compare"),
        ("A = B and C", "BoolOp"),
        ("A = not B", "Not"),
        ("A = B + 1", "BinOp"),
        ("A = B | C", "BinOp"),
        ("A = 1 if B else 2", "IfExp"),
        ("A = f'{B}'", "JoinedStr"),
        ("A = [b for b in C]", "ListComp"),
        ("A = {b for b in C}", "SetComp"),
        ("A = {b: 1 for b in C}", "DictComp"),
        ("A = f(b for b in C)", "GeneratorExp"),
        ("A = (b := 1)", "NamedExpr"),
        ("A = B[0]", "Subscript"),
        ("A = [1]", "List"),
        ("A = {1}", "Set"),
        ("A = f(B if C else D)", "IfExp"),
        ("A = {'b': f(C(lambda: 1))}", "Lambda"),
        ("A.b = 1", "assignment to an attribute"),
        ("from a import *", "import *"),
        ("A = eval('1 if B else 2')", "eval()"),
        ("A = tuple(map(f, B))", "map()"),
        ("A = getattr(B, 'c')", "getattr()"),
    ],
)
def test_whatever_decides_or_computes_is_refused(snippet: str, fault: str) -> None:
    found = faults(f'"""Docstring."""\n{snippet}\n')
    assert fault in [entry.partition(": ")[2] for entry in found]
    assert all(int(entry.partition(":")[0]) > 1 for entry in found)


def test_a_module_without_a_docstring_is_refused() -> None:
    assert faults("A = 1\n") == ["1: no docstring"]


def test_every_fault_is_named_at_once() -> None:
    assert faults('"""D."""\nA = 1 if B else 2\nC = [D]\n') == ["2: IfExp", "3: List"]
