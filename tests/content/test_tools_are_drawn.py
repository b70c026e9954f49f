"""What a guide lets one press with is drawn, held by a hand; a ball is lain on."""

import json
from pathlib import Path

from acucoach.content.library import Library
from acucoach.domain.acupoint import Tool

ROOT = Path(__file__).parents[2] / "resources"
DRAWN = {
    Tool.ERASER: {"eraser"},
    Tool.KNUCKLE: {"knuckle"},
    Tool.BALL: {"ball"},
}


def test_every_eraser_knuckle_and_ball_of_a_guide_has_a_figure() -> None:
    library = Library(ROOT)
    figures = json.loads((ROOT / "figures/index.json").read_text("utf-8"))["figures"]
    count, lacking = 0, []
    for code in library.atlas():
        if not library.has_guide(code):
            continue
        shown = {one.get("tool"): one for one in figures[code] if one["id"].startswith("press")}
        for technique in library.guide(code).techniques:
            for tool in technique.tools:
                if tool not in DRAWN:
                    continue
                count += 1
                (name,) = DRAWN[tool]
                if name not in shown:
                    lacking.append((code, tool.value))
                elif tool is not Tool.BALL:
                    assert "press" in shown[name]["masks"], code  # the hand that holds it
    assert count > 25
    assert lacking == []
