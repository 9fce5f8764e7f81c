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
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from tests.window.person import Person
from wizard.contract import Action
from wizard.keys import typed
from wizard.microsoft import Cloud, Product
from wizard.orders.draft import Guided
from wizard.orders.guided_record import KeyRecord, named_customer, records
from wizard.orders.journal import Journal
from wizard.orders.steps import Step
from wizard.pages.guiding.for_whom import ForWhom
from wizard.pages.intents import FollowFlow
from wizard.widgets.card_grid import CardGrid
from wizard.widgets.key_edit import KeyEdit

#: Keys for installing Windows without a license, known to everyone: they pass the check of Microsoft.
KEYS = ("VK7JG-NPHTM-C97JM-9MPGT-3V66T", "TX9XD-98N7V-6WMQ6-BX7FG-H8Q99", "3KHY7-WNT83-DGQKR-F7HPR-844BM")
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
            with urlopen(self._page, timeout=20) as answer:
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


def go_to_product(person: Person, keys: tuple[str, ...] = KEYS[:1]) -> None:
    """Enter keys, and go to the questions about them."""
    person.enter_keys(*keys)
    person.next(Step.PRODUCT)


def lead_to_product(person: Person, keys: tuple[str, ...]) -> None:
    """Go to the questions with keys that look like a service's."""
    person.windows.session.flow.lead_to_microsoft(tuple(map(typed, keys)))
    person.page.wants.emit(FollowFlow())
    person.wait_for(Step.KEY)
    person.next(Step.PRODUCT)


def answer(
    person: Person,
    task: Action = Action.ADD,
    product: Product = Product.MICROSOFT_365,
    cloud: Cloud = Cloud.WORLDWIDE,
    customer: str = CUSTOMER,
) -> None:
    """Answer the three questions."""
    products, tasks = person.page.findChildren(CardGrid)
    person.click(products.card(product))
    person.page.findChildren(ForWhom)[0].choose_cloud(cloud)
    if product is not Product.CONSUMER:
        person.click(tasks.card(task))
        name_customer(person, customer)


def show_procedure(person: Person, action: Action, product: Product, cloud: Cloud = Cloud.WORLDWIDE) -> None:
    """Show steps that take no key, as the room for people without one does."""
    customer = None if product is Product.CONSUMER else named_customer(CUSTOMER)
    guided = Guided(cloud=cloud, product=product, customer=customer)
    person.windows.session.flow.show_procedure(action, guided)
    person.page.wants.emit(FollowFlow())
    person.wait_for(Step.GUIDE)


def name_customer(person: Person, name: str = CUSTOMER) -> None:
    field = person.find(QLineEdit)
    field.setText(name)  # QTest types ASCII only
    field.textEdited.emit(name)


def go_to_first_panel(
    person: Person,
    keys: tuple[str, ...] = KEYS,
    task: Action = Action.ADD,
    customer: str = CUSTOMER,
    product: Product = Product.MICROSOFT_365,
    cloud: Cloud = Cloud.WORLDWIDE,
) -> None:
    """From Key to the first thing that the guide asks or shows."""
    go_to_product(person, keys)
    answer(person, task, product, cloud, customer)
    person.next(Step.GUIDE)


def go_to_guide(
    person: Person, keys: tuple[str, ...] = KEYS, task: Action = Action.ADD, customer: str = CUSTOMER
) -> None:
    """From Key to the first doubt or key, without a reading before."""
    go_to_first_panel(person, keys, task, customer)
    if asks_for_reading(person):
        press(person, "skip")


def new_order(person: Person, *, same_customer: bool = False) -> None:
    """Begin another order from the last page."""
    person.press_foot("New order for this customer" if same_customer else "New order")
    person.wait_for(Step.KEY)


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
    return person.page.banner.buttons[0]


def settle(person: Person) -> None:
    """Wait until the answer is in the journal."""
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
