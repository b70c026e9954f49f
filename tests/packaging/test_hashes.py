"""The file of hashes holds every pin, and nothing but pins and hashes."""

import re
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
PIN = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)


def pins(file: str) -> dict[str, str]:
    text = (PACKAGING / file).read_text("utf-8")
    found = {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in PIN.findall(text)}
    for other in re.findall(r"^-r (\S+)", text, re.MULTILINE):
        found.update(pins(other))
    return found


def test_every_pin_has_its_hashes() -> None:
    assert pins("hashes.txt") == pins("pins-test.txt")
    text = (PACKAGING / "hashes.txt").read_text("utf-8")
    for block in re.split(r"\n(?=\S)", text.strip()):
        assert re.fullmatch(
            r"\S+==\S+(?: ; [^\n\\]+)?(?: \\\n    --hash=sha256:[0-9a-f]{64})+", block
        ), block


def test_the_list_of_parts_names_all_that_goes_into_the_packages() -> None:
    made = (PACKAGING.parent / "Makefile").read_text("utf-8")
    (source,) = re.findall(r"cyclonedx-py requirements packaging/(\S+)", made)
    inside = re.search(r"^DISTRIBUTIONS = \((.+?)^\)", _parts(), re.MULTILINE | re.DOTALL)
    assert inside is not None
    names = {name.lower().replace("_", "-") for name in re.findall(r'"([\w.-]+)"', inside[1])}
    assert {"pyside6-addons", "numpy", "apsw-sqlite3mc"} <= names
    assert names - set(pins(source)) == set()


def _parts() -> str:
    return (PACKAGING / "frozen" / "parts.py").read_text("utf-8")
