"""The yardstick: a bare four-page QWizard that says when it is painted, and ends."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage

application = QApplication([])
wizard = QWizard()
for number in range(4):
    page = QWizardPage()
    page.setTitle(f"Page {number}")
    QVBoxLayout(page).addWidget(QLabel("A bare page"))
    wizard.addPage(page)


def tell() -> None:
    print("painted", flush=True)
    application.quit()


class Watch(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, tell)
        return False


watch = Watch()
wizard.installEventFilter(watch)
wizard.show()
application.exec()
