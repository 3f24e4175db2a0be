"""The look: colour tokens, type roles, the size of letters, fonts, and drawings recoloured from the tokens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from ui.style_sheet import style_sheet


@dataclass(frozen=True, slots=True)
class Palette:
    """One set of colour tokens, as '#RRGGBB'."""

    paper: str
    panel: str
    sheet: str
    edge: str
    sand: str
    ink: str
    ink2: str
    line: str
    line2: str
    petrol: str
    petrol_strong: str
    petrol_tint: str
    petrol_tint2: str
    on_petrol: str
    apricot: str
    apricot_tint: str
    apricot_text: str
    moss: str
    moss_tint: str
    clay: str
    clay_tint: str
    focus: str
    rail: str
    rail_on: str
    rail_label: str


LIGHT = Palette(
    paper="#F7F2E8",
    panel="#EDE5D6",
    sheet="#FFFDF8",
    edge="#E3D9C7",
    sand="#DFD2BA",
    ink="#1D2A2A",
    ink2="#4A5755",
    line="#DCD1BF",
    line2="#837B6B",
    petrol="#0E5A5F",
    petrol_strong="#0A464A",
    petrol_tint="#DDEBE8",
    petrol_tint2="#C2DCD8",
    on_petrol="#FFFFFF",
    apricot="#F0A35C",
    apricot_tint="#FBE5CB",
    apricot_text="#8A470E",
    moss="#36654A",
    moss_tint="#E2EDE0",
    clay="#9E3A28",
    clay_tint="#F8E2DB",
    focus="#B5520B",
    rail="#0B4145",
    rail_on="#17585C",
    rail_label="#CFE3E0",
)

DARK = Palette(
    paper="#151E1E",
    panel="#1B2626",
    sheet="#223030",
    edge="#0F1717",
    sand="#2E3A38",
    ink="#F2ECE1",
    ink2="#B7C1BB",
    line="#364544",
    line2="#7F8F8B",
    petrol="#7FC8C2",
    petrol_strong="#9AD8D2",
    petrol_tint="#1F4446",
    petrol_tint2="#2B5A5B",
    on_petrol="#0A2527",
    apricot="#F2AE6E",
    apricot_tint="#45341F",
    apricot_text="#F5BE8A",
    moss="#93CBA0",
    moss_tint="#243D2E",
    clay="#F0A593",
    clay_tint="#4A2A23",
    focus="#FFC98A",
    rail="#0F1717",
    rail_on="#1F4446",
    rail_label="#B7C1BB",
)


class Colours(StrEnum):
    """What the person chose in Instellingen."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Type:
    """Size and line height in px at 100 %, and weight."""

    size: int
    line: int
    weight: int


# role: (desk mode, table mode)
ROLES: Mapping[str, tuple[Type, Type]] = MappingProxyType(
    {
        "page": (Type(30, 36, 600), Type(34, 42, 600)),
        "page_back": (Type(28, 36, 600), Type(34, 42, 600)),
        "wish": (Type(28, 38, 600), Type(29, 38, 600)),
        "wish_typing": (Type(26, 38, 500), Type(26, 38, 500)),
        "section": (Type(22, 28, 600), Type(23, 28, 700)),
        "next": (Type(24, 32, 600), Type(24, 32, 600)),
        "answer": (Type(23, 35, 500), Type(25, 36, 500)),
        "answer_typing": (Type(23, 35, 400), Type(24, 36, 400)),
        "answer_compact": (Type(20, 28, 500), Type(20, 28, 500)),
        "lead": (Type(20, 30, 400), Type(20, 30, 400)),
        "name": (Type(19, 26, 600), Type(20, 26, 700)),
        "group": (Type(17, 24, 600), Type(18, 26, 600)),
        "label": (Type(16, 24, 600), Type(18, 26, 600)),
        "choice": (Type(16, 24, 500), Type(17, 24, 500)),
        "body": (Type(16, 24, 400), Type(19, 27, 400)),
        "small": (Type(15, 22, 400), Type(16, 24, 400)),
        "tiny": (Type(14, 20, 400), Type(16, 24, 400)),
        "button": (Type(16, 20, 600), Type(18, 24, 600)),
    }
)

SCALES = (1.0, 1.15, 1.3)
TALL_SCREEN = 1000  # lines; above it table mode grows by TALL_FACTOR
TALL_FACTOR = 1.15

FAMILY = "Atkinson Hyperlegible Next"
# Names come in every script; the Chinese font is large, so it is asked last.
FALLBACKS = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Ethiopic",
    "Noto Emoji",
    "Noto Sans SC",
)


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2 contrast ratio of two '#RRGGBB' colours."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def load_fonts(resources: Path, pattern: str = "*.ttf") -> None:
    """Make the fonts in resources/fonts known to Qt; needs a running QGuiApplication."""
    for path in sorted((resources / "fonts").glob(pattern)):
        QFontDatabase.addApplicationFont(str(path))


class Look(QObject):
    """Everything a widget needs to paint itself; built once, handed to each widget as its first argument."""

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
        self._colours = colours
        self._scale = scale
        self._tall = False
        self._drawings: dict[tuple[str, str, str], QSvgRenderer] = {}
        self._palette = self._wanted_palette()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def palette(self) -> Palette:
        return self._palette

    @property
    def dark(self) -> bool:
        return self._palette is DARK

    @property
    def colours(self) -> Colours:
        return self._colours

    @property
    def scale(self) -> float:
        return self._scale

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._refresh()

    def set_scale(self, scale: float) -> None:
        """Take one of SCALES: 'Letters groter'."""
        self._scale = scale
        self._refresh()

    def set_screen_height(self, lines: int) -> None:
        """Let table mode grow on a tall screen; the window calls this when it resizes."""
        tall = lines > TALL_SCREEN
        if tall != self._tall:
            self._tall = tall
            self._refresh()

    def px(self, size: float, table: bool = False) -> int:
        return round(size * self.factor(table))

    def factor(self, table: bool = False) -> float:
        return self._scale * (TALL_FACTOR if table and self._tall else 1.0)

    def colour(self, token: str) -> QColor:
        """Return a token of the palette ('petrol_tint') or a literal '#RRGGBB' as a colour."""
        return QColor(token if token.startswith("#") else getattr(self._palette, token))

    def font(self, role: str, table: bool = False, weight: int | None = None) -> QFont:
        style = ROLES[role][1 if table else 0]
        font = QFont()
        font.setFamilies([FAMILY, *FALLBACKS])
        font.setPixelSize(self.px(style.size, table))
        font.setWeight(QFont.Weight(weight or style.weight))
        if role == "page" and table:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.2)
        return font

    def line_height(self, role: str, table: bool = False) -> int:
        return self.px(ROLES[role][1 if table else 0].line, table)

    def drawing(self, folder: str, name: str, tone: str = "ink") -> QSvgRenderer:
        """Return resources/<folder>/<name>.svg recoloured: 'currentColor' is the tone, LIGHT colours become ours."""
        key = (folder, name, tone)
        if key not in self._drawings:
            self._drawings[key] = self._recoloured(self._resources / folder / f"{name}.svg", tone)
        return self._drawings[key]

    def style_sheet(self) -> str:
        return style_sheet(asdict(self._palette), self._scale, FAMILY)

    def dress(self, window: QWidget) -> None:
        """Give a window palette, font and style sheet, now and at every change."""
        _Dresser(self, window).put_on()

    def qt_palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _QT_ROLES.items():
            palette.setColor(role, self.colour(token))
        return palette

    def _wanted_palette(self) -> Palette:
        if self._colours is Colours.SYSTEM:
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._colours is Colours.DARK else LIGHT

    def _system_changed(self) -> None:
        if self._colours is Colours.SYSTEM:
            self._refresh()

    def _refresh(self) -> None:
        self._palette = self._wanted_palette()
        self._drawings.clear()
        self.look_changed.emit()

    def _recoloured(self, path: Path, tone: str) -> QSvgRenderer:
        svg = path.read_text(encoding="utf-8").replace("currentColor", self.colour(tone).name())
        if self.dark:
            ours = asdict(self._palette)
            for name, light in asdict(LIGHT).items():
                svg = svg.replace(light, ours[name])
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


class _Dresser(QObject):
    """Lives as long as its window, so that a window that is gone is never dressed."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        look.look_changed.connect(self.put_on)

    def put_on(self) -> None:
        self._window.setPalette(self._look.qt_palette())
        self._window.setFont(self._look.font("body"))
        self._window.setStyleSheet(self._look.style_sheet())
