"""Works out data/rules.json on the body:  python packaging/plates/place_points.py

Writes data/placed.json, which everything else reads. `build.py` does it by itself.
"""

import json

from model import BodyModel
from paths import DATA
from rules import NeedsError, Ruler


def _used(rule: object) -> set[str]:
    """Every name a rule mentions."""
    if isinstance(rule, str):
        return {rule}
    if isinstance(rule, dict):
        return set().union(*map(_used, rule.values()), set())
    if isinstance(rule, list):
        return set().union(*map(_used, rule), set())
    return set()


def confidences(rules: dict[str, dict], landmarks: dict[str, dict]) -> dict[str, int]:
    """1-3 for each code: the least of the landmarks and points its rule rests on."""
    own: dict[str, int] = {}
    spine = {f"T{i}" for i in range(1, 13)} | {f"L{i}" for i in range(1, 6)} | {"C7"}

    def of(name: str, open_: frozenset[str]) -> int:
        if name in landmarks:
            return int(landmarks[name]["confidence"])
        if name in spine:
            return 2
        if name in ("S1", "S2", "S3", "S4"):
            return int(landmarks[name.lower()]["confidence"])
        if name in rules and name not in open_:
            if name not in own:
                rule = rules[name]
                stated = rule.get("confidence")
                names = _used({k: v for k, v in rule.items() if k != "why"})
                found = [of(n, open_ | {name}) for n in names if n != name]
                own[name] = stated or min(found, default=3)
            return own[name]
        return 3

    return {code: of(code, frozenset()) for code in rules}


def place_all(ruler: Ruler, rules: dict[str, dict]) -> dict[str, dict]:
    """Places every rule, in whatever order they need each other.

    Raises:
        ValueError: where rules wait for each other or name something unknown.
    """
    waiting: dict[str, dict] = {}
    for code, rule in rules.items():
        if "each" in rule:
            waiting |= {f"{code}/{i}": r for i, r in enumerate(rule["each"], 1)}
        else:
            waiting[code] = rule
    order, placed = list(waiting), {}
    while waiting:
        left: dict[str, dict] = {}
        missing: set[str] = set()
        for name, rule in waiting.items():
            try:
                placed[name] = ruler.places[name] = ruler.point(rule)
            except NeedsError as need:
                left[name] = rule
                missing.add(str(need))
        if len(left) == len(waiting):
            raise ValueError(f"rules wait for unknown or circular names: {sorted(missing)}")
        waiting = left
    out = {}
    for name in order:
        x = ruler.surface.at(placed[name])[0]
        side = "midline" if abs(x) < 0.001 else "left"
        out[name] = {"side": side, **placed[name]}
    return out


def write_placed(model: BodyModel) -> dict[str, float]:
    """Places all points and keeps them.

    Returns:
        The B-cun of each segment in millimetres.
    """
    landmarks = json.loads((DATA / "landmarks.json").read_text("utf-8"))
    rules = json.loads((DATA / "rules.json").read_text("utf-8"))
    ruler = Ruler(model, landmarks)
    placed, sure = place_all(ruler, rules), confidences(rules, landmarks)
    rows = [
        f" {json.dumps(k)}: {json.dumps({**v, 'confidence': sure[k.split('/')[0]]})}"
        for k, v in placed.items()
    ]
    text = "{\n" + ",\n".join(rows) + "\n}\n"
    (DATA / "placed.json").write_text(text, "utf-8", newline="\n")
    from cun import SEGMENTS

    return {name: round(ruler.unit(name) * 1000, 2) for name in SEGMENTS}


if __name__ == "__main__":
    units = write_placed(BodyModel.load())
    print("B-cun, mm:", units)
