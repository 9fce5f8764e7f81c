"""Things that people really paste: mails, portals, chat, tables, documents; and the keys in each."""

from __future__ import annotations

from typing import Final

A, B, C = "PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF", "2FK44-2C22R-CKCYG-NTGYF-2NYVX", "6HF22-4JQFY-7D2C3-JW6YT-9PV46"
W = "W269N-WFGWX-YVC9B-4J6C9-T83GX"


def joined(key: str) -> str:
    return key.replace("-", "")


def groups(key: str) -> list[str]:
    return key.split("-")


PASTES: Final = [
    (
        "distributor mail",
        f"Beste partner,\n\nHierbij de sleutels voor PO 4711:\n\n  Windows 11 Pro ........ {W}\n"
        f"  Office 2024 ........... {A}\n\nMet vriendelijke groet",
        ["T83GX", "YTCBF"],
    ),
    ("numbered list", f"1) {A}\n2) {B}\n3) {C}", ["YTCBF", "2NYVX", "9PV46"]),
    ("reply quoting", f"> > Key: {A[:18]}\n> > {A[18:]}\n> thanks", ["YTCBF"]),
    ("quoted wrapped dash", f"> Your key is {A[:12]}\n> {A[12:]} (Pro)", ["YTCBF"]),
    ("outlook bullets", f"•\t{A}\n•\t{B}", ["YTCBF", "2NYVX"]),
    (
        "chat whatsapp",
        f"[28-11-2026 14:03] Jan: de code is {joined(A).lower()}\n[28-11-2026 14:04] Piet: top",
        ["YTCBF"],
    ),
    ("slack code", f"`{A}` is yours :tada:", ["YTCBF"]),
    ("teams nbsp", "Key:\u00a0" + A.replace("-", "\u00a0-\u00a0"), ["YTCBF"]),
    ("markdown table", f"| Product | Key |\n|---|---|\n| Pro | {A} |\n| Ent | {B} |", ["YTCBF", "2NYVX"]),
    ("markdown bold", f"**{A}** and __{B}__", ["YTCBF", "2NYVX"]),
    ("markdown escaped", A.replace("-", "\\-"), ["YTCBF"]),
    ("html entities", f"<td>{A.replace('-', '&#8209;')}</td>", ["YTCBF"]),
    ("html spans", "".join(f"<span class='g'>{x}</span>-" for x in groups(A))[:-1], ["YTCBF"]),
    ("html inputs", "".join(f'<input name="k{n}" value="{x}">' for n, x in enumerate(groups(A))), ["YTCBF"]),
    ("html wbr", A.replace("-", "-<wbr>"), ["YTCBF"]),
    ("json list", f'{{"keys": ["{A}", "{B}"]}}', ["YTCBF", "2NYVX"]),
    ("json groups", '["PGR4C","DYFQ2","CXJCD","TTDKD","YTCBF"]', ["YTCBF"]),
    ("json escaped newline", rf'{{"text":"Your keys:\n{A}\n{B}\n"}}', ["YTCBF", "2NYVX"]),
    ("yaml", f"license:\n  key: {A}\n  seats: 25", ["YTCBF"]),
    ("ini", f"[Office]\nPIDKEY={A}\n", ["YTCBF"]),
    ("autounattend", f"<ProductKey><Key>{W}</Key><WillShowUI>OnError</WillShowUI></ProductKey>", ["T83GX"]),
    ("cscript", f"cscript slmgr.vbs /ipk {W}", ["T83GX"]),
    ("powershell", f"$key = '{W}'; Set-Key -ProductKey $key", ["T83GX"]),
    ("reg", f'"ProductKey"="{W}"', ["T83GX"]),
    ("url query", f"https://setup.office.com/?k={A}&lang=nl-NL", ["YTCBF"]),
    ("url key that begins like a code", "https://x.example/?key=3DNXX-WFGWX-YVC9B-4J6C9-T83GX", ["T83GX"]),
    ("url path", f"https://x.example/redeem/{A}/now", ["YTCBF"]),
    ("url enc groups", "https://x.example/?a=PGR4C&b=DYFQ2", []),
    (
        "safe link",
        "https://nam.safelinks.example/?url=https%3A%2F%2Fx.example%2F%3Fkey%3D" + A + "&data=05%7C01",
        ["YTCBF"],
    ),
    ("double enc", "https://x/?u=https%253A%252F%252Fy%252F%253Fk%253D" + A.replace("-", "%252D"), ["YTCBF"]),
    ("csv line", f"4711;De Groene Fiets;{A};25;2026-12-31", ["YTCBF"]),
    ("csv groups", "4711;PGR4C;DYFQ2;CXJCD;TTDKD;YTCBF;25", ["YTCBF"]),
    ("tsv paste", f"Product\tKey\nPro\t{A}\nPro\t{B}\n", ["YTCBF", "2NYVX"]),
    ("tsv groups", "Pro\tPGR4C\tDYFQ2\tCXJCD\tTTDKD\tYTCBF\n", ["YTCBF"]),
    ("two in one cell", f'Pro\t"{A}\n{B}"\n', ["YTCBF", "2NYVX"]),
    ("sms", f"Uw code:{joined(A)}.Geldig tot 31-12", ["YTCBF"]),
    ("ocr spaces", " ".join(groups(A)).replace("PGR4C", "P G R 4 C"), ["YTCBF"]),
    ("letter spaced", " ".join(joined(A)), ["YTCBF"]),
    ("grouped by four", "PGR4 CDYF Q2CX JCDT TDKD YTCB F", ["YTCBF"]),
    ("grouped by three dots", ".".join(joined(A)[i : i + 3] for i in range(0, 25, 3)), ["YTCBF"]),
    ("two lines", "PGR4C-DYFQ2-CXJCD-\nTTDKD-YTCBF", ["YTCBF"]),
    ("pdf lines", "PGR4C\n-\nDYFQ2\n-\nCXJCD\n-\nTTDKD\n-\nYTCBF", ["YTCBF"]),
    ("card photo ocr", "PRODUCT KEY\nPGR4C DYFQ2 CXJCD\nTTDKD YTCBF\nDO NOT DISCARD", ["YTCBF"]),
    ("japanese mail", f"お客様各位\nプロダクトキー：{A}\n数量：２５", ["YTCBF"]),
    ("full width", "".join(chr(ord(c) + 0xFEE0) if c.isalnum() else "－" for c in A) + "です。", ["YTCBF"]),
    ("katakana dash", A.replace("-", "ー"), ["YTCBF"]),
    ("em dash word", A.replace("-", "—"), ["YTCBF"]),
    ("label glued", f"Key:{A}", ["YTCBF"]),
    ("label dash", f"Office 2024 - {A} - 25 seats", ["YTCBF"]),
    ("paren", f"({A})", ["YTCBF"]),
    ("smart quotes", f"“{A}”", ["YTCBF"]),
    ("trailing dot", f"{A}.", ["YTCBF"]),
    ("comma list", f"{A},{B},{C}", ["YTCBF", "2NYVX", "9PV46"]),
    ("glued dashed", A + B, ["YTCBF", "2NYVX"]),
    ("glued plain", joined(A) + joined(B), ["YTCBF", "2NYVX"]),
    ("glued plain, three", f"Keys{joined(A)}{joined(W)}{joined(C)}", ["YTCBF", "T83GX", "9PV46"]),
    (
        "glued plain, three, wrapped",
        f"> {joined(A)}{joined(W)}{joined(C)[:20]}\n> {joined(C)[20:]}",
        ["YTCBF", "T83GX", "9PV46"],
    ),
    ("glued to the next word", f"Your key:{A}Product: Office", ["YTCBF"]),
    ("bom", "\ufeff" + A, ["YTCBF"]),
    ("soft hyphen", A.replace("-", "\u00ad-"), ["YTCBF"]),
    ("zero width", "\u200b".join(A), ["YTCBF"]),
    ("mojibake", A.replace("-", "â€“"), ["YTCBF"]),
    ("lower dashed", A.lower(), ["YTCBF"]),
    ("wrapped in a group", f"> Hi,\n> The key is {A[:14]}\n> {A[14:]} for PC 24.\n", ["YTCBF"]),
    ("wrapped in the first group", f"De sleutel voor uw pc: {A[:1]}\n{A[1:]}, Bob", ["YTCBF"]),
    ("wrapped before the last letter", f"Key {joined(A)[:24]}\n{joined(A)[24:]} for PC 24\n", ["YTCBF"]),
    ("wrapped twice", f"code={A[:9]}\n> {A[9:18]}\n> {A[18:]}\n> The end of the mail.\n", ["YTCBF"]),
    ("soft breaks", f"The key is {A[:8]}=\r\n{A[8:20]}=\r\n{A[20:]}\r\n", ["YTCBF"]),
    ("chat, a group a message", "".join(f"[10:0{n}] Ann: {x}\n" for n, x in enumerate(groups(A))), ["YTCBF"]),
    ("chat, lower case", "".join(f"10:0{n} <ann> {x}\n" for n, x in enumerate(groups(A.lower()))), ["YTCBF"]),
    ("chat, names above", "".join(f"Ann  10:0{n} AM\n{x}\n" for n, x in enumerate(groups(A))), ["YTCBF"]),
    (
        "chat, between other messages",
        "[9:58] Bob: and the key?\n[9:59] Ann: moment\n"
        + "".join(f"[10:0{n}] Ann: {x}\n" for n, x in enumerate(groups(A)))
        + "[10:05] Bob: thanks\n[10:06] Ann: np\n",
        ["YTCBF"],
    ),
    (
        "chat, two messages",
        f"[10:01] Ann: {A[:17]}\n[10:02] Bob: ok\n[10:02] Ann: and {A[18:]}\n",
        ["YTCBF"],
    ),
    ("chat, two messages, names above", f"Ann 10:01\n{A[:11]}\n\nAnn 10:02\n{A[12:]}\n", ["YTCBF"]),
    ("chat, two keys", f"Ann: {A[:17]}\nAnn: {A[18:]}\nAnn: {B[:11]}\nAnn: {B[12:]}", ["YTCBF", "2NYVX"]),
    ("labels before groups", "".join(f"Group {n}: {x}\n" for n, x in enumerate(groups(A))), ["YTCBF"]),
    ("blank lines", "Key:\n\n" + "\n\n".join(groups(A)) + "\n\nThanks\n", ["YTCBF"]),
    ("blank lines at the end", "\n\n".join(groups(A)), ["YTCBF"]),
    ("blank lines, quoted", "> " + "\n>\n> ".join(groups(A)) + "\n", ["YTCBF"]),
    ("order page", f"Order #100-2345678-2345678\nYour code\n{A}\nCopy", ["YTCBF"]),
    ("masked log", "License: *****-*****-*****-*****-YTCBF", ["YTCBF"]),
    ("masked X first", "PGR4C-XXXXX-XXXXX-XXXXX-XXXXX", ["XXXXX"]),
    ("not: phone list", "020 123 4567\n06 12345678\n+31 20 765 43 21", []),
    ("not: guid", "{D552BEFB-48CC-4327-8F39-47D2D94F987C}", []),
    ("not: product id", "Product ID: 00330-80000-00000-AA123", []),
    ("not: iban", "NL91 ABNA 0417 1643 00, DE89 3704 0044 0532 0130 00", []),
    ("not: tracking", "1Z999AA10123456784 3SABCD1234567", []),
    ("not: recovery", "123456-234567-345678-456789-567890-678901-789012-890123", []),
    ("not: base64", "TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAAAAAAA=", []),
    ("not: upper prose", "THESE WORDS COULD NEVER MATCH", []),
    ("not: slug", "https://x.example/2024-05-this-page-lists-great-things", []),
    ("not: serials", "SN: 5CD1234XYZ, 5CD2345ABC, PF3KQ7RT", []),
    ("not: steam", "ABCDE-FGHIJ-KLMNO", []),
    ("not: car", "Kenteken 12-ABC-3, XX-99-YY", []),
]
