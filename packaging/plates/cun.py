"""Bone-proportional cun (B-cun) of the WHO's segments on this body.

Source of the divisions: WHO Standard Acupuncture Point Locations in the Western Pacific Region
(2008), general guidelines, proportional bone measurement.
"""

# segment: (how measured, landmarks, cun).  "arc": over the skin; "chord": straight; "width",
# "height": its sideways or upright part.
SEGMENTS: dict[str, tuple[str, tuple[str, ...], float]] = {
    "head": ("arc", ("hairline_front", "vertex_ears", "inion_top", "hairline_back"), 12),
    "brow": ("arc", ("glabella", "hairline_front"), 3),
    "forehead": ("arc", ("frontal_corner", "hairline_front", "~frontal_corner"), 9),
    "occiput": ("arc", ("mastoid_tip", "hairline_back", "~mastoid_tip"), 9),
    "sternum": ("chord", ("suprasternal_notch", "xiphisternal"), 9),
    "upper_abdomen": ("chord", ("xiphisternal", "navel"), 8),
    "lower_abdomen": ("chord", ("navel", "pubis_top"), 5),
    "chest_width": ("width", ("nipple", "~nipple"), 8),
    "back_width": ("width", ("scapula_border_t3", "~scapula_border_t3"), 6),
    "upper_arm": ("chord", ("armpit_front_fold", "biceps_tendon"), 9),
    "forearm": ("chord", ("wrist_crease_palm_mid", "biceps_tendon"), 12),
    "thigh_front": ("chord", ("pubis_top", "patella_base"), 18),
    "thigh_outer": ("chord", ("trochanter", "popliteal_lateral"), 19),
    "thigh_back": ("chord", ("gluteal_fold", "popliteal_mid"), 14),
    "leg_inner": ("chord", ("patella_apex", "malleolus_medial"), 15),
    "leg_tibia": ("chord", ("tibial_condyle_medial", "malleolus_medial"), 13),
    "leg_outer": ("chord", ("popliteal_lateral", "malleolus_lateral"), 16),
    "ankle": ("height", ("malleolus_lateral", "heel_sole"), 3),
    # The person's own finger measures: four fingers side by side 3 cun; a thumb's width 1.
    "hand": ("chord", ("mc2_head", "mc5_head"), 3),
    "finger": ("chord", ("thumb_nail_radial", "thumb_nail_ulnar"), 0.75),
}

# Heights of the vertebrae relative to each other, T1 to L5 (textbook means): they share out the
# distance between spinous processes that can be felt.
VERTEBRAE = dict(
    zip(
        (*(f"T{i}" for i in range(1, 13)), *(f"L{i}" for i in range(1, 6))),
        (19.5, 20.5, 21, 22, 22.5, 23.5, 24, 24.5, 25.5, 27, 28, 30.5, 34, 36, 37, 37, 36),
        strict=True,
    )
)
S1_HEIGHT = 16  # from the lower edge of L5 to the first sacral hole
FELT = (("C7", "c7"), ("T7", "t7"), ("L4", "l4"), ("S1", "s1"))
# The midline of the head: cun from the front hairline, and the landmark there.
CROWN = (
    (0, "hairline_front"),
    (5, "vertex_ears"),
    (9.5, "inion_top"),
    (12, "hairline_back"),
)
