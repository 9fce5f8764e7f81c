"""Documents to test with: PDF, OpenDocument, mails."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Sequence
from email.message import EmailMessage
from pathlib import Path

_ODS = "application/vnd.oasis.opendocument.spreadsheet"
_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
    for short in ("office", "table", "text")
)


def pdf(path: Path, pages: Iterable[Sequence[str]]) -> Path:
    """Write a PDF with these lines on its pages; a page without lines has no text."""
    streams = [
        "\n".join(f"BT /F1 11 Tf 60 {760 - 20 * n} Td ({line}) Tj ET" for n, line in enumerate(lines))
        for lines in pages
    ]
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(streams)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, stream in enumerate(streams):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    data, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    start = len(data)
    data += f"xref\n0 {size}\n0000000000 65535 f \n{table}"
    data += f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    path.write_bytes(data.encode("latin-1"))
    return path


def ods(path: Path, rows: Iterable[Sequence[str]]) -> Path:
    """Write an OpenDocument spreadsheet of one sheet."""
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    lines = ("".join(cell.format(text) for text in row) for row in rows)
    table = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
    content = (
        f'<?xml version="1.0"?><office:document-content {_NAMES}><office:body><office:spreadsheet>'
        f'<table:table table:name="Keys">{table}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", _ODS)
        archive.writestr("META-INF/manifest.xml", '<manifest:manifest xmlns:manifest="x"/>')
        archive.writestr("content.xml", content)
    return path


def mail(text: str, page: str | None = None, *attached: tuple[str, bytes]) -> bytes:
    """Return a mail with a text, the same as a web page, and attachments by name."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "shop@example.com", "you@example.com", "Your order"
    message.set_content(text)
    if page is not None:
        message.add_alternative(page, subtype="html")
    for name, content in attached:
        kind = "image" if name.endswith(".png") else "application"
        message.add_attachment(content, maintype=kind, subtype="octet-stream", filename=name)
    return bytes(message)
