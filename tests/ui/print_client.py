"""Prints one frame on the queue that CUPS_SERVER names: `print_client.py a4|a3`, in a process of its own."""

from __future__ import annotations

import sys
from io import BytesIO

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from ui import printing
from welapp.actions.briefs import page_image
from welapp.domain.papers import PaperSize


def main() -> None:
    _app = QApplication([])
    size = PaperSize(sys.argv[1])
    width, height = (210, 297) if size is PaperSize.A4 else (297, 420)
    out = BytesIO()
    canvas = Canvas(out, pagesize=(width * mm, height * mm))
    canvas.setLineWidth(0.4 * mm)
    canvas.rect(10 * mm, 10 * mm, (width - 20) * mm, (height - 20) * mm)
    canvas.drawString(40 * mm, 150 * mm, "zwaluwblad")
    canvas.save()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName("proef")
    assert printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
    printing.set_up(printer, size)
    page = page_image(out.getvalue(), 0, round(width / printing.MM_IN_INCH * printing.FINEST))
    with printing.spool_in_memory():
        printing.paint_pages(printer, [page], size)


main()
