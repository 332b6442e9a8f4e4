"""The house as drawn: one way, one owner for each library, nothing too long."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "kronika"

STEPS = {
    "read", "parse", "resolve", "address", "draw", "markup", "assets", "plan", "render", "export", "verify", "write",
    "serve",
}  # fmt: skip

MAY_IMPORT = {
    # Where the program starts, it looks whether there is anything to do before it loads anything else.
    "look": {"look"},
    "start": {"look", "cli"},
    "records": {"records"},
    "locales": {"records", "locales"},
    **{step: {"records", "locales", step} for step in STEPS},
    # The look and these two go over the same files.
    "read": {"look", "records", "read"},
    "write": {"look", "records", "write"},
    "pipeline": STEPS - {"read", "write", "serve"} | {"printing", "records"},
    # The part of the pipeline that goes page by page.
    "printing": {"markup", "plan", "render", "verify", "records"},
    # No step knows that it is remembered.
    "memo": {"records", "memo"},
    "progress": {"memo"},
    "builds": {"look", "pipeline", "memo", "progress", "read", "write", "records"},
    # `new` and `schema` show what parse reads by; they build nothing.
    "cli": {"builds", "progress", "start", "pipeline", "parse", "read", "write", "serve", "records"},
}

OWNERS = {
    "yaml": {"parse"},
    "markdown": {"markup"},
    "nh3": {"markup"},
    "jinja2": {"render"},
    "sqlite3": {"memo"},
    "pickle": {"memo"},
    "PIL": {"assets"},
    "livereload": {"serve"},
    "tornado": {"serve"},
    "babel": {"locales"},
    "click": {"cli"},
}

MODULES = sorted(PACKAGE.rglob("*.py"))
NAMES = [str(module.relative_to(ROOT)) for module in MODULES]


def room(module: Path) -> str:
    """Return the room a module stands in: its folder, or its own name at the top."""
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(module: Path) -> Iterator[str]:
    """Yield the dotted names a module imports; a relative one begins with a dot."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


@pytest.mark.parametrize("module", MODULES, ids=NAMES)
def test_imports_go_one_way(module: Path) -> None:
    own = {name.split(".")[1] for name in imports(module) if name.startswith("kronika.")}
    assert own <= MAY_IMPORT.get(room(module), set())


@pytest.mark.parametrize("module", MODULES, ids=NAMES)
def test_no_import_is_relative(module: Path) -> None:
    assert not [name for name in imports(module) if name.startswith(".")]


@pytest.mark.parametrize("library", OWNERS)
def test_each_library_has_one_owner(library: str) -> None:
    users = {room(module) for module in MODULES if library in {name.split(".")[0] for name in imports(module)}}
    assert users <= OWNERS[library]


def test_every_step_has_its_room() -> None:
    rooms = {module.parent.name for module in PACKAGE.glob("*/__init__.py")}
    assert rooms == STEPS | {"look", "records", "locales", "memo"}


@pytest.mark.parametrize("module", [*MODULES, ROOT / "build.py"], ids=[*NAMES, "build.py"])
def test_nothing_is_too_long(module: Path) -> None:
    text = module.read_text("utf-8")
    long_functions = [
        f"{node.name}: {length} lines"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or 0) - node.lineno + 1) > 40
    ]
    assert not long_functions
    assert text.count("\n") <= 300


@pytest.mark.parametrize("module", MODULES, ids=NAMES)
def test_functions_take_five_arguments_at_most(module: Path) -> None:
    # A command's arguments are its options, which click hands over one by one.
    if room(module) == "cli":
        return
    crowded = [
        node.name
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and len([a for a in node.args.args if a.arg not in ("self", "cls")]) > 5
    ]
    assert not crowded


@pytest.mark.parametrize("module", MODULES, ids=NAMES)
def test_only_look_read_write_serve_and_memo_touch_the_disk(module: Path) -> None:
    if room(module) in {"look", "read", "write", "serve", "memo"}:
        return
    calls = {
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Call)
    }
    assert not calls & {"open", "read_text", "read_bytes", "write_text", "write_bytes", "scandir", "listdir", "glob"}


@pytest.mark.parametrize("module", MODULES, ids=NAMES)
def test_markup_is_made_only_where_text_is_escaped(module: Path) -> None:
    if room(module) in {"markup", "draw", "records"}:
        return
    made = [
        node.lineno
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Markup" and node.args
    ]
    assert not made


@pytest.mark.parametrize("module", MODULES, ids=NAMES)
def test_no_exception_is_caught_blindly(module: Path) -> None:
    blind = [
        node.lineno
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") in ("Exception", "BaseException"))
    ]
    assert not blind


def test_no_template_marks_text_as_safe() -> None:
    marked = [
        path.name for path in (ROOT / "templates").rglob("*.html") if "|safe" in path.read_text().replace(" ", "")
    ]
    assert not marked


def test_the_generator_knows_nothing_of_its_first_documentary() -> None:
    words = ("1956", "hungary", "soviet", "budapest")
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for folder in ("kronika", "templates", "static")
        for path in sorted((ROOT / folder).rglob("*"))
        if path.suffix in {".py", ".html", ".css", ".js", ".svg"}
        for word in words
        if word in path.read_text("utf-8").casefold()
    ]
    assert not found
