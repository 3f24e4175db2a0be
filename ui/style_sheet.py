"""The style sheet for the standard Qt widgets; our own controls paint themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import Template

# .QPushButton with a dot: only the plain ones; our own buttons have their own heights.
_SHEET = Template(
    """
QWidget { color: $ink; }
QMainWindow, QDialog { background: $paper; }
QToolTip, QLabel#tip {
  background: $sheet; color: $ink; border: 1px solid $line2; padding: ${p6}px ${p10}px; font-size: ${f15}px;
}
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QAbstractScrollArea { outline: none; }

QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox {
  background: $sheet; color: $ink; border: 1px solid $line2; border-radius: ${p10}px;
  selection-background-color: $petrol; selection-color: $on_petrol; font-family: $families;
  placeholder-text-color: $ink2;
}
QLineEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox { padding: 0 ${p15}px; }
QTimeEdit, QSpinBox { min-height: ${p46}px; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled {
  background: $panel; color: $ink2; border-color: $line;
}
QLineEdit[wrong="true"], QTextEdit[wrong="true"] { border: 2px solid $clay; }
QLineEdit[bare="true"], QTextEdit[bare="true"] { border: none; background: transparent; padding: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${p44}px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: none; }
QComboBox QAbstractItemView {
  background: $sheet; color: $ink; border: 1px solid $line2; outline: none;
  selection-background-color: $petrol_tint; selection-color: $ink;
}
QComboBox QAbstractItemView::item { min-height: ${p44}px; padding: 0 ${p12}px; border: 2px solid transparent; }
QComboBox QAbstractItemView::item:selected { background: $petrol_tint; color: $ink; border-color: $focus; }

.QPushButton {
  background: $sheet; color: $ink; border: 1px solid $line2; border-radius: ${p10}px; font-weight: 600;
  font-size: ${f16}px; font-family: $families; min-height: ${p44}px; padding: 0 ${p20}px; outline: none;
}
.QPushButton:hover { background: $paper; }
.QPushButton:pressed { background: $panel; }
.QPushButton:default { background: $petrol; color: $on_petrol; border-color: $petrol; }
.QPushButton:default:hover { background: $petrol_strong; }
.QPushButton:disabled { background: $panel; color: $ink2; border-color: $line; }

QDialog QAbstractItemView {
  background: $sheet; color: $ink; border: 1px solid $line2; alternate-background-color: $panel;
  selection-background-color: $petrol_tint; selection-color: $ink;
}
QDialog QAbstractItemView::item:selected { background: $petrol_tint; color: $ink; }
QDialog QHeaderView::section {
  background: $panel; color: $ink; border: none; border-right: 1px solid $line2; padding: ${p6}px ${p10}px;
}
/* Light with every palette: the signs on them are Qt's own, in black. */
QDialog QToolButton {
  background: #F2ECE1; border: 1px solid $line2; border-radius: ${p6}px; min-width: ${p32}px; min-height: ${p32}px;
}
QDialog QToolButton:disabled { background: $panel; border-color: $line; }

QMenu {
  font-family: $families; background: $sheet; color: $ink; border: 1px solid $line2; border-radius: ${p10}px;
  padding: ${p6}px; font-size: ${f16}px; icon-size: ${p20}px;
}
QMenu[table="true"] { font-size: ${f18}px; }
QMenu::item {
  min-height: ${p32}px; padding: ${p6}px ${p20}px ${p6}px ${p12}px; border-radius: ${p6}px;
  border: 2px solid transparent;
}
QMenu::icon { left: ${p10}px; }
QMenu::indicator { left: ${p10}px; width: ${p20}px; height: ${p20}px; }
QMenu::item:selected { background: $petrol_tint; color: $ink; border-color: $focus; }
QMenu::item:disabled { color: $ink2; }
QMenu::separator { height: 1px; background: $line; margin: ${p6}px ${p12}px; }

QScrollBar:vertical { background: transparent; width: 14px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 0; }
QScrollBar::handle { background: $line2; border-radius: 4px; margin: 3px; min-height: 44px; min-width: 44px; }
QScrollBar::handle:hover { background: $ink2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QCalendarWidget QWidget { background: $sheet; color: $ink; alternate-background-color: $panel; }
QCalendarWidget QAbstractItemView { selection-background-color: $petrol; selection-color: $on_petrol; outline: none; }
QCalendarWidget QAbstractItemView:disabled { color: $ink2; }  /* the days of another month, to Qt */
QCalendarWidget QToolButton {
  background: $sheet; color: $ink; min-height: ${p44}px; min-width: ${p44}px; border: none; font-weight: 600;
}
QCalendarWidget QToolButton:hover, QCalendarWidget QToolButton:focus { background: $petrol_tint; }
"""
)


def style_sheet(tokens: Mapping[str, str], scale: float, families: Sequence[str]) -> str:
    """Fill in colours, lengths times the scale, and the families of the face, best first."""
    lengths = {f"p{n}": str(round(n * scale)) for n in (6, 10, 12, 15, 20, 32, 36, 44, 46)}
    sizes = {f"f{n}": str(round(n * scale)) for n in (15, 16, 18)}
    return _SHEET.substitute(**tokens, **lengths, **sizes, families=", ".join(f'"{family}"' for family in families))
