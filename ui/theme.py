"""The look: colours, letters and room as the person chose them, handed to whoever paints."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from ui.dressing import Dresser
from ui.letters import FACES, ROLES, Face, font_for, load_face
from ui.measures import Growth
from ui.palettes import BLACK_ON_WHITE, DARK, LIGHT, PALETTES, WHITE_ON_BLACK, Colours, Palette
from ui.stillness import Stillness
from ui.style_sheet import style_sheet

TALL_SCREEN = 1000  # lines; above it table mode grows by TALL_FACTOR
TALL_FACTOR = 1.15


@dataclass(frozen=True, slots=True)
class Reading:
    """How someone wants to read: one of `Colours`, SCALES, `Face` and ROOMS, and whether nothing may move."""

    colours: Colours = Colours.SYSTEM
    scale: float = 1.0
    face: Face = Face.PLAIN
    room: float = 1.0
    calm: bool = False


class Look(QObject):
    """Everything a widget needs to paint itself; built once, handed to each widget as its first argument."""

    grown = Signal(object)  # Growth; lengths that were handed out as numbers change before `look_changed`
    look_changed = Signal()

    def __init__(
        self,
        resources: Path,
        *,
        colours: Colours = Colours.SYSTEM,
        scale: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        # Whoever paints needs a look, so this comes before the many calls that would wear None out.
        super().__init__(parent)
        self._resources = resources
        self._reading = Reading(colours, scale)
        self._tall = False
        self._stillness = Stillness()
        self._drawings: dict[tuple[str, str, str], QSvgRenderer] = {}
        self._fonts: dict[tuple[str, bool, int | None], QFont] = {}
        self._metrics: dict[tuple[str, bool, int | None], QFontMetrics] = {}
        self._lines: dict[tuple[str, bool], int] = {}
        self._palette = self._wanted_palette()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    @property
    def palette(self) -> Palette:
        return self._palette

    @property
    def dark(self) -> bool:
        return self._palette in (DARK, WHITE_ON_BLACK)

    @property
    def reading(self) -> Reading:
        return self._reading

    @property
    def colours(self) -> Colours:
        return self._reading.colours

    @property
    def scale(self) -> float:
        return self._reading.scale

    @property
    def room(self) -> float:
        """How much higher than usual lines are."""
        return self._reading.room * FACES[self._reading.face].line

    @property
    def calm(self) -> bool:
        """Whether nothing may slide, fade or blink."""
        return self._reading.calm

    def wear(self, reading: Reading) -> None:
        """Take on all of how someone wants to read, in one change."""
        if reading == self._reading:
            return
        factors, calm = self._factors(), self.calm
        self._reading = reading
        load_face(self._resources, reading.face)
        if reading.calm != calm:
            self._stillness.keep(reading.calm)
        self._grow_from(factors)
        self._refresh()

    def set_colours(self, colours: Colours) -> None:
        self.wear(replace(self._reading, colours=colours))

    def set_scale(self, scale: float) -> None:
        """Take one of SCALES."""
        self.wear(replace(self._reading, scale=scale))

    def set_screen_height(self, lines: int) -> None:
        """Let table mode grow on a tall screen; the window calls this when it resizes."""
        tall = lines > TALL_SCREEN
        if tall != self._tall:
            factors = self._factors()
            self._tall = tall
            self._grow_from(factors)
            self._refresh()

    def px(self, size: float, table: bool = False) -> int:
        return round(size * self.factor(table))

    def air(self, size: float, table: bool = False) -> int:
        """Like `px` for what holds no words: margins and marks grow half as fast, so that letters get the room."""
        return round(size * (1 + (self.factor(table) - 1) / 2))

    def factor(self, table: bool = False) -> float:
        return self.scale * (TALL_FACTOR if table and self._tall else 1.0)

    def colour(self, token: str) -> QColor:
        """Return a token of the palette ('petrol_tint') or a literal '#RRGGBB' as a colour."""
        return QColor(token if token.startswith("#") else getattr(self._palette, token))

    def font(self, role: str, table: bool = False, weight: int | None = None) -> QFont:
        """A copy of one's own, to change at will; made once for each look, since every measuring asks for one."""
        key = (role, table, weight)
        if key not in self._fonts:
            self._fonts[key] = self._made_font(role, table, weight)
        return QFont(self._fonts[key])

    def metrics(self, role: str, table: bool = False, weight: int | None = None) -> QFontMetrics:
        """How wide and high words of this role are."""
        key = (role, table, weight)
        if key not in self._metrics:
            self._metrics[key] = QFontMetrics(self.font(role, table, weight))
        return self._metrics[key]

    def _made_font(self, role: str, table: bool, weight: int | None) -> QFont:
        style, face = ROLES[role][1 if table else 0], self._reading.face
        font = font_for(style, face, self.px(style.size, table))
        if weight:
            font.setWeight(QFont.Weight(weight))
        if role == "page" and table and face is Face.PLAIN:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.2)
        return font

    def line_height(self, role: str, table: bool = False) -> int:
        key = (role, table)
        if key not in self._lines:  # every measuring asks for one
            self._lines[key] = self.px(ROLES[role][1 if table else 0].line * self.room, table)
        return self._lines[key]

    def drawing(self, folder: str, name: str, tone: str = "ink") -> QSvgRenderer:
        """Return resources/<folder>/<name>.svg recoloured: 'currentColor' is the tone, LIGHT colours become ours."""
        key = (folder, name, tone)
        if key not in self._drawings:
            self._drawings[key] = self._recoloured(self._resources / folder / f"{name}.svg", tone)
        return self._drawings[key]

    def style_sheet(self) -> str:
        return style_sheet(asdict(self._palette), self.scale, FACES[self._reading.face].families)

    def dress(self, window: QWidget) -> None:
        """Give a window palette, font and style sheet, now and at every change."""
        Dresser(self, window).put_on()

    def qt_palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _QT_ROLES.items():
            palette.setColor(role, self.colour(token))
        return palette

    def _wanted_palette(self) -> Palette:
        if self.colours is not Colours.SYSTEM:
            return PALETTES[self.colours]
        hints = QGuiApplication.styleHints()
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return WHITE_ON_BLACK if dark else BLACK_ON_WHITE
        return DARK if dark else LIGHT

    def _system_changed(self) -> None:
        if self.colours is Colours.SYSTEM:
            self._refresh()

    def _factors(self) -> tuple[float, float]:
        return self.factor(), self.factor(table=True)

    def _grow_from(self, before: tuple[float, float]) -> None:
        now = self._factors()
        if now != before:
            self._forget_fonts()
            self.grown.emit(Growth((before[0], now[0]), (before[1], now[1])))

    def _refresh(self) -> None:
        self._palette = self._wanted_palette()
        self._drawings.clear()
        self._forget_fonts()
        self.look_changed.emit()

    def _forget_fonts(self) -> None:
        self._fonts.clear()
        self._metrics.clear()
        self._lines.clear()

    def _recoloured(self, path: Path, tone: str) -> QSvgRenderer:
        svg = path.read_text(encoding="utf-8").replace("currentColor", self.colour(tone).name())
        if self._palette is not LIGHT:
            ours = asdict(self._palette)
            # In one go: our ink may be the LIGHT colour of something else, and would be changed once more.
            tones = {light: ours[name] for name, light in reversed(asdict(LIGHT).items())}
            svg = re.sub("|".join(tones), lambda found: tones[found[0]], svg)
        return QSvgRenderer(QByteArray(svg.encode("utf-8")))


_QT_ROLES: Mapping[QPalette.ColorRole, str] = MappingProxyType(
    {
        QPalette.ColorRole.Window: "paper",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "sheet",
        QPalette.ColorRole.AlternateBase: "panel",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.Button: "sheet",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.PlaceholderText: "ink2",
        QPalette.ColorRole.Highlight: "petrol",
        QPalette.ColorRole.HighlightedText: "on_petrol",
        QPalette.ColorRole.Link: "petrol",
        QPalette.ColorRole.ToolTipBase: "sheet",
        QPalette.ColorRole.ToolTipText: "ink",
    }
)
