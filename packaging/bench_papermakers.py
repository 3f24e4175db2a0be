"""One maker of paper in a process of its own: makes COUNT numbered copies and prints what that took as JSON.

    bench_papermakers.py MAKER DOCUMENT COUNT [PDF]      MAKER is welapp, weasyprint or typst; DOCUMENT a pickled one

The last copy is written to PDF. The two others get the same words, ink and faces in the way that suits them best, and
make an accessible file, as welapp does.
"""

from __future__ import annotations

import base64
import importlib
import json
import pickle
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

from welapp.brief.document import (
    Box,
    Bullets,
    Columns,
    Document,
    Drawing,
    Grid,
    NewPage,
    Notice,
    Pairs,
    Para,
    Part,
    Piece,
    Section,
    Title,
    Wish,
)
from welapp.domain.ink import INKS, outline
from welapp.places import resources

FONTS = resources() / "fonts"
FACE = "AtkinsonHyperlegibleNext"
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
Make = Callable[[Document], bytes]


def by_welapp(_: Document) -> Make:
    from welapp.brief.fonts import FontShelf
    from welapp.brief.pdf import Press

    press = Press(FontShelf(FONTS))
    return lambda copy: press.make(copy, now=NOW)


# --- weasyprint

STYLE = f"""
@font-face {{ font-family: Next; src: url({(FONTS / f"{FACE}_400Regular.ttf").as_uri()}) }}
@font-face {{ font-family: Next; font-weight: bold; src: url({(FONTS / f"{FACE}_700Bold.ttf").as_uri()}) }}
@page {{ size: A4; margin: 25mm 16mm; @bottom-right {{ content: "bladzijde " counter(page) " van " counter(pages) }} }}
html {{ font: 10.5pt/15.5pt Next; hyphens: auto }}
h1 {{ font-size: 22pt; line-height: 26pt }} h2 {{ font-size: 12pt; margin: 8pt 0 2pt }} p {{ margin: 0 0 4pt }}
header, footer {{ font-size: 9pt }} .wish {{ font-size: 22pt; line-height: 27pt; font-weight: bold }}
.two {{ columns: 2; column-gap: 20pt }} .box {{ border: 1pt solid; border-radius: 9pt; padding: 10pt }}
.page {{ break-before: page }} img {{ width: 90mm }} table {{ width: 100% }} th {{ width: 30% }}
td, th {{ border: 1pt solid; height: 50pt; text-align: left }}
"""


def by_weasyprint(document: Document) -> Make:
    weasyprint, fonts = importlib.import_module("weasyprint"), importlib.import_module("weasyprint.text.fonts")
    faces = fonts.FontConfiguration()
    sheet = weasyprint.CSS(string=STYLE, font_config=faces)
    body = "".join(html_of(piece) for piece in document.pieces)

    def make(copy: Document) -> bytes:
        light = escape(f"{copy.head_light} {copy.head_right} {copy.badge}")
        head = f"<header><b>{escape(copy.head_bold)}</b> {light}</header>"
        foot = f"<footer><b>{escape(copy.foot_bold)}</b> {escape(copy.foot_light)} {escape(copy.foot_copy)}</footer>"
        page = f"<html lang=nl><title>{escape(copy.title)}</title><body>{head}{body}{foot}"
        made = weasyprint.HTML(string=page)
        result: bytes = made.write_pdf(stylesheets=[sheet], font_config=faces, pdf_variant="pdf/ua-1")
        return result

    return make


def html_of(piece: Piece) -> str:
    match piece:
        case Wish(label=label, text=text, drawing=drawing, beside=beside):
            ink = html_part(drawing) if drawing else ""
            return f"<h1>{escape(label)}</h1><p class=wish>{escape(text)}</p>{ink}{html_sections(beside)}"
        case Columns(sections=sections):
            return f"<div class=two>{html_sections(sections)}</div>"
        case Box(left=left, right=right):
            return f"<div class='box two'>{html_sections((*left, *right))}</div>"
        case Title(text=text, lead=lead, body=body):
            return f"<h1>{escape(text)}</h1><p><b>{escape(lead)}</b></p><p>{escape(body)}</p>"
        case Grid(terms=terms, begin=begin):
            row = "<tr><th>{} {} {}<td>{}"
            cells = (row.format(t.number, t.unit, escape(" ".join(t.lines)), escape(begin)) for t in terms)
            return f"<table>{''.join(cells)}</table>"
        case Notice(bold=bold, text=text, large=large):
            return f"<div class=box><b>{escape(bold)}</b><p>{escape(text)}</p><b>{escape(' '.join(large))}</b></div>"
        case NewPage():
            return "<div class=page></div>"
        case Section():
            return html_sections((piece,))
    raise TypeError(f"the bench cannot write {type(piece).__name__}")


def html_sections(sections: tuple[Section, ...]) -> str:
    return "".join(
        (f"<h2>{escape(section.heading)}</h2>" if section.heading else "") + "".join(map(html_part, section.parts))
        for section in sections
    )


def html_part(part: Part) -> str:
    match part:
        case Para(runs=runs):
            words = (f"<b>{escape(run.text)}</b>" if run.bold else escape(run.text) for run in runs)
            return f"<p>{''.join(words)}</p>".replace("\n", "<br>")
        case Bullets(items=items):
            return f"<ul>{''.join(f'<li>{escape(item)}' for item in items)}</ul>"
        case Pairs(rows=rows):
            return f"<dl>{''.join(f'<dt>{escape(key)}<dd>{escape(value)}' for key, value in rows)}</dl>"
        case Drawing(described=described):
            source = base64.b64encode(svg(part).encode()).decode()
            return f"<img alt='{escape(described)}' src='data:image/svg+xml;base64,{source}'>"


def svg(drawing: Drawing) -> str:
    paths = "".join(
        f"<path fill='{INKS.get(stroke.ink, '#000')}' d='M{' '.join(f'{x:.2f},{y:.2f}' for x, y in shape)}z'/>"
        for stroke in drawing.strokes
        if (shape := outline(stroke))
    )
    return f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 170 95'>{paths}</svg>"


# --- typst

SETUP = """
#set document(title: "Tafelblad")
#set page("a4", margin: (x: 16mm, y: 25mm), footer: context align(right, text(9pt,
  "bladzijde " + str(counter(page).get().first()) + " van " + str(counter(page).final().first()))))
#set text(lang: "nl", font: "Atkinson Hyperlegible Next", size: 10.5pt, hyphenate: true)
#show heading.where(level: 1): set text(22pt)
#let words(it) = it.split("\\n").map(part => text(part)).join(linebreak())
#let framed(it) = block(stroke: 1pt, radius: 9pt, inset: 10pt, width: 100%, it)
#let two(left, right) = grid(columns: (1fr, 1fr), gutter: 20pt, left, right)
#text(9pt)[#strong(sys.inputs.head) #sys.inputs.badge]
"""


def by_typst(document: Document) -> Make:
    typst = importlib.import_module("typst")
    faces = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])
    body = "\n".join(line for piece in document.pieces for line in typst_of(piece))
    foot = "\n#text(9pt)[#strong(sys.inputs.foot) #sys.inputs.copy]\n"
    source, maker = (SETUP + body + foot).encode(), typst.Compiler(font_paths=faces)

    def make(copy: Document) -> bytes:
        head, foot = f"{copy.head_bold} {copy.head_light} {copy.head_right}", f"{copy.foot_bold} {copy.foot_light}"
        given = {"head": head, "badge": copy.badge, "foot": foot, "copy": copy.foot_copy}
        result: bytes = maker.compile(source, format="pdf", sys_inputs=given, pdf_standards="ua-1")
        return result

    return make


def typst_of(piece: Piece) -> Iterator[str]:
    match piece:
        case Wish(label=label, text=text, drawing=drawing, beside=beside):
            yield f"#heading(level: 1, {said(label)})\n#par(text(22pt, weight: 700, {said(text)}))"
            yield from typst_part(drawing) if drawing else ()
            yield from typst_sections(beside)
        case Columns(sections=sections):
            half = (len(sections) + 1) // 2
            yield beside_one_another(sections[:half], sections[half:])
        case Box(left=left, right=right):
            yield f"#framed[{beside_one_another(left, right)}]"
        case Title(text=text, lead=lead, body=body):
            yield f"#heading(level: 1, {said(text)})\n#strong({said(lead)})\n\n#par({said(body)})"
        case Grid(terms=terms, begin=begin):
            heads = (" ".join((term.number, term.unit, *term.lines)) for term in terms)
            cells = ", ".join(f"{said(head)}, {said(begin)}" for head in heads)
            yield f"#table(columns: (30%, 1fr), rows: 50pt, {cells})"
        case Notice(bold=bold, text=text, large=large):
            yield f"#framed[#strong({said(bold)}) #par({said(text)}) #strong({said(' '.join(large))})]"
        case NewPage():
            yield "#pagebreak()"
        case Section():
            yield from typst_sections((piece,))
        case _:
            raise TypeError(f"the bench cannot write {type(piece).__name__}")


def beside_one_another(left: tuple[Section, ...], right: tuple[Section, ...]) -> str:
    first, second = ("\n".join(typst_sections(sections)) for sections in (left, right))
    return f"#two([{first}], [{second}])"


def typst_sections(sections: tuple[Section, ...]) -> Iterator[str]:
    for section in sections:
        if section.heading:
            yield f"#heading(level: 2, {said(section.heading)})"
        for part in section.parts:
            yield from typst_part(part)


def typst_part(part: Part) -> Iterator[str]:
    match part:
        case Para(runs=runs):
            yield "".join(f"#strong({said(run.text)})" if run.bold else f"#{said(run.text)}" for run in runs) + "\n"
        case Bullets(items=items):
            yield f"#list({', '.join(map(said, items))})"
        case Pairs(rows=rows):
            yield f"#terms({', '.join(f'({said(key)}, {said(value)})' for key, value in rows)})"
        case Drawing(described=described):
            yield f'#image(bytes({quoted(svg(part))}), format: "svg", width: 90mm, alt: {quoted(described)})'


def said(text: str) -> str:
    return f"words({quoted(text)})"


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


# --- measuring

MAKERS: dict[str, Callable[[Document], Make]] = {
    "welapp": by_welapp,
    "weasyprint": by_weasyprint,
    "typst": by_typst,
}


def numbered(document: Document, number: int, count: int) -> Document:
    badge = f"{number} van {count}"
    return replace(document, badge=badge, foot_copy=f"Exemplaar {badge}")


def peak_memory() -> int:
    """Most bytes that this process ever held; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if status.exists():  # what getrusage says on Linux counts in the process that started this one
        held = [line.split()[1] for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM")]
        return int(held[0]) * 1024
    try:
        resource: Any = importlib.import_module("resource")
    except ImportError:  # Windows
        return 0
    most: int = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def main(maker: str, source: str, count: int, target: str = "") -> int:
    document: Document = pickle.loads(Path(source).read_bytes())
    bare, started = peak_memory(), time.perf_counter()
    try:
        make = MAKERS[maker](document)
    except (ImportError, OSError) as error:  # OSError: a library of the system that it needs is not there
        print(json.dumps({"missing": str(error).splitlines()[0][:80]}))
        return 0
    ready, ends, pdf = time.perf_counter(), [], b""
    for number in range(1, count + 1):
        pdf = make(numbered(document, number, count))
        ends.append(time.perf_counter())
    if target:
        Path(target).write_bytes(pdf)
    each = [end - start for start, end in zip([ready, *ends], ends, strict=False)]
    print(json.dumps({"loading": ready - started, "each": each, "peak": peak_memory(), "bare": bare, "size": len(pdf)}))
    return 0


if __name__ == "__main__":
    what, where, many, *more = sys.argv[1:]
    sys.exit(main(what, where, int(many), *more))
