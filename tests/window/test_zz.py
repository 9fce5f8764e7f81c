from tests.window.person import Person
from tests.window.steps import to_review
from wizard.server.practice_data import NEW, EXTEND
from wizard.contract import Action
from wizard.orders.steps import Step
from PySide6.QtWidgets import QWizard
from PySide6.QtTest import QTest

def test_a(person: Person) -> None:
    to_review(person, EXTEND[0].text, task=Action.EXTEND, subscription="S-1008")
    b=person.page.banner
    def show(n):
        person.settle(); QTest.qWait(200)
        print(n, person.page.banner.title, person.page.banner.isVisible(), person.page.banner.geometry())
        person.window.grab().save(f"/tmp/forder/{n}.png")
    show("a")
    person.go_on_in("nl")
    show("b")
    person.go_on_in("ja")
    show("c")
