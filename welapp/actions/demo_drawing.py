"""Mika's boat: the drawing of the fictional case, in millimetres."""

from __future__ import annotations

import math

from welapp.domain.ink import Point, Stroke

_Line = list[tuple[float, float]]

THIN, PEN, THICK = 0.75, 1.1, 1.75


def mikas_boat() -> tuple[Stroke, ...]:
    """Return a boat with two people under a sun, in wobbly lines."""
    return (*_sky(), *_boat(), *_people(), *_water())


def _sky() -> list[Stroke]:
    sun = [
        (round(138 + 8 * math.cos(a / 3.2), 1), round(14 + 8 * math.sin(a / 3.2) + 0.4 * (a % 2), 1)) for a in range(21)
    ]
    rays = [
        [(138 + 11 * math.cos(turn), 14 + 11 * math.sin(turn)), (138 + 15 * math.cos(turn), 15 + 14 * math.sin(turn))]
        for turn in (0.1, 0.9, 1.7, 2.4, 3.2, 4.0, 4.8, 5.6)
    ]
    birds: list[_Line] = [
        [(26, 16), (28, 13.5), (30, 13), (32, 16), (34, 13.6), (36, 13.2), (38, 16)],
        [(40, 10), (41.5, 7.8), (43, 7.5), (44.5, 10), (46, 8), (47.5, 7.6), (49, 10)],
    ]
    return [_stroke("geel", THICK, sun), *(_stroke("geel", THICK, ray) for ray in rays)] + [
        _stroke("zwart", THIN, bird) for bird in birds
    ]


def _boat() -> list[Stroke]:
    hull: _Line = [
        (46, 54),
        (49, 60),
        (53, 65),
        (60, 68),
        (72, 70),
        (86, 70),
        (98, 68),
        (106, 64),
        (112, 57),
        (114, 53),
    ]
    rim: _Line = [(46, 54), (58, 56.5), (72, 57.5), (88, 57), (102, 55), (114, 53)]
    planks: list[_Line] = [
        [(50, 60), (64, 62.5), (80, 63), (96, 62), (110, 58.5)],
        [(54, 65), (68, 66.5), (84, 66.8), (100, 65)],
    ]
    sail: _Line = [(83, 14), (83, 49), (105, 48), (96, 34), (89, 23), (83, 14)]
    stripes: list[_Line] = [
        [(84, 22), (86, 21), (87, 22.5)],
        [(84, 29), (88, 28), (92, 29)],
        [(84, 36), (89, 35), (96, 36)],
        [(84, 43), (90, 42), (95, 43), (100, 42.5)],
    ]
    flag: _Line = [(80, 12), (76, 10.5), (73, 12), (76, 14), (80, 14.5)]
    return [
        _stroke("bruin", THICK, hull),
        _stroke("bruin", THICK, rim),
        *(_stroke("bruin", THIN, plank) for plank in planks),
        _stroke("zwart", THICK, [(80.5, 12), (80, 30), (80.5, 45), (80, 57)]),
        _stroke("rood", THICK, sail),
        *(_stroke("oranje", THIN, stripe) for stripe in stripes),
        _stroke("blauw", THICK, flag),
    ]


def _people() -> list[Stroke]:
    def head(x: float, y: float, size: float) -> _Line:
        return [(x + size * math.cos(a / 2), y + size * math.sin(a / 2)) for a in range(14)]

    return [
        _stroke("zwart", PEN, head(60, 43, 4)),
        _stroke("zwart", THIN, [(58, 44), (60, 45.6), (62, 44)]),
        _stroke("zwart", THIN, [(58.6, 42)]),
        _stroke("zwart", THIN, [(61.4, 42)]),
        _stroke("groen", THICK, [(55, 40.5), (60, 40), (66, 40.8)]),
        _stroke("groen", THICK, [(56.5, 40), (58, 37.2), (61, 36.8), (63.5, 40)]),
        _stroke("blauw", THICK, [(60, 47), (60, 56)]),
        _stroke("blauw", PEN, [(54, 56), (57, 51), (60, 49), (65, 51), (68, 50)]),
        _stroke("zwart", PEN, head(71, 46, 3.2)),
        _stroke("zwart", THIN, [(69.6, 46.8), (71, 48), (72.4, 46.8)]),
        _stroke("bruin", THICK, [(68.5, 44), (70, 42.5), (73, 42.6), (75, 45), (76, 48)]),
        _stroke("paars", THICK, [(71, 49.4), (71, 57)]),
        _stroke("paars", PEN, [(66, 53), (69, 51), (73, 51.5), (76, 55)]),
        _stroke("bruin", THICK, [(54, 56), (48, 66), (43, 74), (41, 77)]),
    ]


def _water() -> list[Stroke]:
    def wave(y: float, start: int, end: int, height: float) -> _Line:
        return [(x, y + height * math.sin(x / 3.1)) for x in range(start, end)]

    reeds: list[_Line] = [
        [(28, 74), (29, 62), (28, 52)],
        [(32, 74), (32.5, 58), (31.5, 46)],
        [(36, 74), (35, 64), (35.5, 56)],
    ]
    fish: _Line = [
        (112, 80),
        (116, 78.5),
        (121, 79),
        (124, 81),
        (120, 83),
        (115, 82.5),
        (112, 80),
        (109, 78),
        (109.5, 82.5),
    ]
    return [
        *(_stroke("groen", THICK, reed) for reed in reeds),
        _stroke("bruin", 3.0, [(28, 52), (28, 49)]),
        _stroke("bruin", 3.0, [(31.5, 46), (31.5, 43)]),
        _stroke("blauw", THICK, wave(76, 24, 142, 1.8)),
        _stroke("blauw", THIN, wave(80.5, 30, 138, 1.5)),
        _stroke("blauw", THICK, wave(85, 22, 132, 1.8)),
        _stroke("oranje", THIN, [*fish, fish[0]]),
    ]


def _stroke(ink: str, width: float, line: _Line) -> Stroke:
    return Stroke(ink, width, tuple(Point(round(x, 2), round(y, 2)) for x, y in line))
