"""The numbers of the access rules, each with where it comes from. Lengths in millimetres on the glass."""

from __future__ import annotations

from math import pi

# EN 301 549 V3.2.1, 5.1.4: a capital H fills at least 0.7° at the viewing distance.
VIEWING_DISTANCE = 600.0
LEAST_CAPITAL = VIEWING_DISTANCE * pi * 0.7 / 180
# Korea's barrier-free kiosk notice (in force 2026-01-28): the highest number known.
LEAST_CAPITAL_LARGE = 12.0
# Colle & Hiszem 2004, standing kiosk: 20 mm is as good as 25, smaller is worse; 3 mm between them is enough.
LEAST_TARGET = 20.0
LEAST_GAP = 3.0
# A 27" screen stands on end, its lower edge 750 mm above the floor. Above 1220 mm a seated person does not
# reach (EN 301 549, 8.3): its top quarter is for pictures. ISO 21542 recommends 800 to 1100 mm.
UNREACHED_SHARE = 0.25
LOWER_EDGE = 750.0
HIGHEST_RECOMMENDED = 1100.0
REACH_BAND = HIGHEST_RECOMMENDED - LOWER_EDGE
# WCAG 2.2, 1.4.6 (AAA); for black and yellow our own.
LEAST_CONTRAST = 7.0
LEAST_CONTRAST_IN_CONTRAST = 15.0
# WCAG 2.2, 2.4.13: as large as a perimeter of 2 CSS px, at 3:1; our own: of 1 mm.
RING = 1.0
LEAST_RING_CONTRAST = 3.0
# What layouts and renderers may round.
ROUNDING = 0.47
