"""A person at the guide, a browser in name only, and a page on loopback that says what a test wants."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.request import urlopen

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from tests.window.person import Person
from wizard.contract import Action
from wizard.microsoft import Product
from wizard.orders.guided_record import KeyRecord, records
from wizard.orders.journal import Journal
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.widgets.card_grid import CardGrid
from wizard.widgets.key_edit import KeyEdit

#: Keys that Microsoft publishes for everyone; nobody can redeem them.
KEYS = ("W269N-WFGWX-YVC9B-4J6C9-T83GX", "9N9PT-27V4Y-VJ2PD-YXFMF-YTFQT", "TMJWT-YYNMB-3BKTF-644FC-RVXBD")
ENDINGS = tuple(key[-5:] for key in KEYS)
CUSTOMER = "De Groene Fiets"


class Browser:
    """Takes addresses as the system's browser would, and reads a page on loopback instead of them."""

    def __init__(self, page: str = "") -> None:
        self._page = page
        self.opened: list[str] = []
        self.shown: list[str] = []
        self.works = True

    def __call__(self, address: str) -> bool:
        self.opened.append(address)
        if self.works and self._page:
            with urlopen(self._page, timeout=5) as answer:
                self.shown.append(answer.read().decode())
        return self.works

    @property
    def says(self) -> str:
        """The final words of the page."""
        return self.shown[-1]


@contextmanager
def page_that_says(*messages: str) -> Iterator[str]:
    """Microsoft's page on loopback: each time it is opened, it says the next of these."""
    left = list(messages)

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = (left.pop(0) if left else "").encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None: ...

    server = HTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def go_to_customer(
    person: Person, task: Action = Action.ADD, product: Product = Product.MICROSOFT_365, cloud: int = 0
) -> None:
    """From Start to the customer, or to the guide where there is no customer to name."""
    person.click(person.page.findChildren(CardGrid)[0].card(Source.MICROSOFT))
    person.choose_action(task)
    person.next(Step.MICROSOFT)
    person.click(person.find(CardGrid).card(product))
    clouds = person.find(QComboBox)
    clouds.setCurrentIndex(cloud)
    clouds.activated.emit(cloud)
    person.next(Step.GUIDE if product is Product.CONSUMER else Step.CUSTOMER)


def name_customer(person: Person, name: str = CUSTOMER) -> None:
    field = person.find(QLineEdit)
    field.setText(name)  # QTest types ASCII only
    field.textEdited.emit(name)


def enter_keys(person: Person, keys: tuple[str, ...]) -> None:
    """Enter keys and go to the guide."""
    for number, key in enumerate(keys):
        if number:
            person.click(button(person, "another"))
        person.type_key(key)
    person.next(Step.GUIDE)


def go_to_guide(
    person: Person, keys: tuple[str, ...] = KEYS, task: Action = Action.ADD, customer: str = CUSTOMER
) -> None:
    """From Start to the first doubt or key, signed in for the right customer, without a reading before."""
    go_to_customer(person, task)
    name_customer(person, customer)
    person.next(Step.KEYS)
    enter_keys(person, keys)
    press(person, "agree")
    if asks_for_reading(person):
        press(person, "skip")


def asks_for_reading(person: Person) -> bool:
    """True while the page asks for licenses and expiry date before the first key."""
    return any(one.isVisible() for one in person.page.findChildren(QPushButton, "skip"))


def press(person: Person, name: str) -> None:
    """Click a button of the guide by its name, whatever is written on it."""
    person.click(button(person, name))
    settle(person)


def button(person: Person, name: str) -> QPushButton:
    return person.find(QPushButton, name)


def press_text(person: Person, text: str) -> None:
    person.press(text)
    settle(person)


def in_banner(person: Person) -> QPushButton:
    """The first answer of the banner."""
    found: QPushButton = person.page.banner.findChildren(QPushButton)[0]
    return found


def settle(person: Person) -> None:
    """Wait until what was said stands in the journal."""
    person.settle()


def say(person: Person, message: str) -> None:
    """Paste what the page said, and confirm it."""
    press(person, "message")
    field = next(
        one for one in person.page.findChildren(QLineEdit) if one.isVisible() and not isinstance(one, KeyEdit)
    )
    QGuiApplication.clipboard().setText(message)
    field.setFocus()
    field.paste()
    field.textEdited.emit(field.text())
    press(person, "said")


def known_of(folder: Path) -> dict[str, KeyRecord]:
    """The journal's record of guided keys by their endings; the latest of each."""
    with closing(Journal(folder)) as journal:
        return {record.ending: record for record in reversed(records(journal))}


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def tab_to(person: Person, wanted: QWidget) -> None:
    """Press Tab until a control has the keyboard; exclusive cards are gone through with the arrow keys."""
    for _ in range(60):
        here = QApplication.focusWidget()
        assert here is not None, "the keyboard is lost"
        if here is wanted:
            return
        QTest.keyClick(here, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {wanted.objectName() or wanted} on {person.step}")
