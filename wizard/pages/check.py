"""Check: whole lists of keys, offline. No service is asked, and nothing is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from wizard import keys
from wizard.keys import KeyFormat
from wizard.keys.lists import Fields, Row
from wizard.keys.lists.recheck import recheck
from wizard.messages import Message
from wizard.messages.lists import list_notes, list_summary, nothing_found, same_as
from wizard.messages.noop import N_
from wizard.orders.checked_list import CheckedList, without_keys
from wizard.orders.csv_export import write_csv
from wizard.orders.steps import Step
from wizard.pages.help_texts import Answer
from wizard.pages.intents import GoToMicrosoft
from wizard.pages.list_intake import ListIntake
from wizard.pages.page import Page
from wizard.pages.row_editor import RowEditor
from wizard.pages.session import Session
from wizard.pages.stops import PUBLISHED_KEYS, mistyped
from wizard.widgets.button import Button, on_key
from wizard.widgets.check_box import CheckBox
from wizard.widgets.chooser import Chooser
from wizard.widgets.empty import EmptyState
from wizard.widgets.feedback_line import FeedbackLine
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.icons import icon
from wizard.widgets.key_clipboard import on_clipboard
from wizard.widgets.text import Subheading
from wizard.widgets.tones import Tone
from wizard.widgets.verdict_table import VerdictTable, Words

FORMATS = (KeyFormat.AUTO, KeyFormat.MICROSOFT, KeyFormat.SERVICE)
COUNT_MS = 100  # counts that change faster cannot be read
MOST_GUIDED = 100  # keys are taken to a page one by one: more is no order


class CheckPage(Page):
    """Paste, drop or open a list; every key gets a row with its verdict."""

    step = Step.CHECK
    rail_name = N_("Steps", "Check keys")
    help = (
        Answer(
            N_("Help", "What is checked here?"),
            N_(
                "Help",
                "Whether each key is typed right and stands in the list only once. Nothing is sent anywhere,"
                " so nobody can say here whether a key is unused.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        """Build the page."""
        super().__init__(session)
        text = QCoreApplication.translate
        self.setFinalPage(True)
        self.setAcceptDrops(True)
        self.say_heading(
            text("CheckPage", "Check keys"),
            text("CheckPage", "Are they typed right? Nothing is sent anywhere, and nothing is kept."),
        )
        self.intake = ListIntake(self.speech, self._key_format, self, typing=False, fields=Fields.FULL)
        self._open = Button(icon("list"), text("CheckPage", "&Open a list…"))
        self._paste = Button(icon("paste"), text("CheckPage", "&Paste"))
        self._format = Chooser()
        self._empty = EmptyState(
            "list",
            text("CheckPage", "No keys to check yet"),
            text(
                "CheckPage",
                "Paste keys, drop a file here, or open a list: text, CSV or an Excel workbook, of any"
                " length.",
            ),
        )
        self._summary = Subheading()
        self._notes = FeedbackLine()
        self._table = VerdictTable(self._words())
        self._editor = RowEditor(self.speech)
        self._next = Button(icon("arrow"), text("CheckPage", "&Next problem"))
        self._show_keys = CheckBox(text("CheckPage", "&Show and save full keys"))
        self._save = Button(icon("save"), text("CheckPage", "Save as CS&V…"))
        self._to_microsoft = Button(icon("browser"), text("CheckPage", "&Guide me at Microsoft"))
        self._counting = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._build()
        self._connect()

    def stops(self) -> Iterator[str]:
        """Show no list, then one with right, doubled, mistyped and impossible keys."""
        yield "check-empty"
        wrong = mistyped(PUBLISHED_KEYS[0])
        impossible = "0H9GP-TC6D9-Y2PP7-Q3W2V-DDMQG"
        self.intake.read_text("\n".join((*PUBLISHED_KEYS, PUBLISHED_KEYS[1], wrong, impossible, "no key")))
        while self.intake.running:
            yield ""
        yield "check-list"

    def enter(self) -> None:
        """Show what there is."""
        self._show_counts()
        self._paste.setFocus()

    def leave(self) -> None:
        """Stop reading."""
        self.intake.cancel()
        super().leave()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check what was dropped."""
        self.intake.take(event.mimeData())
        event.acceptProposedAction()

    def _build(self) -> None:
        text = QCoreApplication.translate
        names = (
            text("CheckPage", "Any kind of key"),
            text("CheckPage", "Microsoft keys"),
            text("CheckPage", "Keys of an activation service"),
        )
        for key_format, name in zip(FORMATS, names, strict=True):
            self._format.addItem(name, key_format)
        label = QLabel(text("CheckPage", "Check &as"))
        label.setBuddy(self._format)
        above = FlowRow(self._paste, self._open)
        above.addStretch()
        named = QWidget()  # a label goes where its field goes
        row = QHBoxLayout(named)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self._format)
        above.addWidget(named)
        below = FlowRow(self._next, self._show_keys)
        below.addStretch()
        below.addWidget(self._to_microsoft)
        below.addWidget(self._save)
        self._table.setAccessibleName(text("CheckPage", "Checked keys"))
        on_key(self._paste, QKeySequence.StandardKey.Paste)
        on_key(self._next, QKeySequence.StandardKey.FindNext)
        self.body.addLayout(above)
        self.body.addWidget(self.intake.busy)
        self.body.addWidget(self._summary)
        self.body.addWidget(self._notes)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._table, 1)
        self.body.addWidget(self._editor)
        self.body.addLayout(below)

    def _connect(self) -> None:
        self._open.clicked.connect(self.intake.choose_file)
        self._paste.clicked.connect(lambda: self.intake.take(on_clipboard()))
        self.intake.began.connect(self._begin)
        self.intake.rows.connect(self._add_rows)
        self.intake.ended.connect(self._end)
        self.intake.refused.connect(lambda message: self.banner.say(Tone.WARNING, message))
        self._format.activated.connect(self._recheck)
        self._counting.timeout.connect(self._show_counts)
        self._next.clicked.connect(self._go_to_problem)
        self._save.clicked.connect(self._save_csv)
        self._to_microsoft.clicked.connect(lambda: self.wants.emit(GoToMicrosoft(self._microsoft_keys())))
        self._show_keys.toggled.connect(lambda whole: self._table.show_whole_keys(whole=whole))
        self._table.selectionModel().currentRowChanged.connect(lambda now, _before: self._choose(now.row()))
        self._editor.corrected.connect(self._correct)
        self._editor.removed.connect(self._remove)

    def _words(self) -> Words:
        text = QCoreApplication.translate
        return Words(
            headers=(
                text("CheckPage", "Place"),
                text("CheckPage", "Key"),
                text("CheckPage", "Verdict"),
                text("CheckPage", "Look again"),
            ),
            place=lambda row: row.cell or self.speech.number(row.line),
            key=lambda row: keys.dashed(row.text) if self._show_keys.isChecked() else f"…{row.ending}",
            verdict=lambda row: self.speech.verdict(row.check.verdict),
            note=self._note,
        )

    def _note(self, row: Row) -> str:
        if row.duplicate_of is not None:
            return same_as(self.speech, row)
        return self.speech.places(row.check)

    def _key_format(self) -> KeyFormat:
        return KeyFormat(self._format.currentData())

    def _begin(self) -> None:
        self.banner.clear()
        self._table.verdicts.replace_all(())
        self._show_counts()

    def _add_rows(self, rows: list[Row]) -> None:
        self._table.verdicts.append(rows)
        if not self._counting.isActive():
            self._counting.start()

    def _end(self, problem: Message | None) -> None:
        self._counting.stop()
        if self.intake.stopped and self.intake.notes is not None:  # more was read than is shown
            self.intake.notes.verdicts = Counter(row.check.verdict for row in self._table.verdicts.rows)
        self._show_counts()
        if problem is not None:
            self.banner.say(Tone.PROBLEM, problem)
        elif self.intake.stopped:
            self._say_stopped()
        elif not self._table.verdicts.rows:
            self._say_nothing_found()

    def _say_stopped(self) -> None:
        text, rows = QCoreApplication.translate, self._table.verdicts.rows
        again = text("CheckPage", "To check all of it, paste or open the list again.")
        if not rows:
            title = text("CheckPage", "Stopped before the first key: nothing was checked")
            self.banner.say(Tone.WARNING, Message(title, "", again))
            return
        title = text("CheckPage", "Stopped at line {line}: the rest was not checked").format(
            line=self.speech.number(rows[-1].line)
        )
        part = text("CheckPage", "What is shown here, and saved as CSV, is only a part of the list.")
        self.banner.say(Tone.WARNING, Message(title, part, again))

    def _say_nothing_found(self) -> None:
        self.banner.say(Tone.NEUTRAL, nothing_found(self.speech))

    def _show_counts(self) -> None:
        rows = self._table.verdicts.rows
        notes = self.intake.notes
        lines: list[str] = []
        if notes is not None and (rows or notes.is_incomplete):
            self._summary.setText(list_summary(self.speech, notes.verdicts))
            if not self.intake.running:  # figures that change are not said again and again
                lines = list(list_notes(self.speech, notes))
        warns = notes is not None and notes.is_incomplete
        self._notes.show_message(Tone.WARNING if warns else Tone.NEUTRAL, "\n".join(lines))
        self._notes.setVisible(bool(lines))
        for widget in (self._summary, self._table, self._show_keys, self._save):
            widget.setVisible(bool(rows))
        self._next.setVisible(not self.intake.running and self._table.verdicts.next_problem(-1) >= 0)
        self._to_microsoft.setVisible(bool(self._microsoft_keys()))
        self._empty.setVisible(not rows)
        self._editor.setVisible(bool(rows) and self._table.currentIndex().isValid())

    def _microsoft_keys(self) -> tuple[str, ...]:
        """The keys that Microsoft's pages redeem; none where it is a list and no order."""
        rows = self._table.verdicts.rows
        if len(rows) > MOST_GUIDED:
            return ()
        return tuple(dict.fromkeys(keys.typed(row.text) for row in rows if keys.looks_microsoft(row.text)))

    def _choose(self, number: int) -> None:
        rows = self._table.verdicts.rows
        if 0 <= number < len(rows):
            self._editor.show_row(rows[number].text, self._key_format())
            self._editor.show()
        else:
            self._editor.hide()

    def _go_to_problem(self) -> None:
        number = self._table.verdicts.next_problem(self._table.currentIndex().row())
        if number >= 0:
            self._table.show_row(number)
            self._table.setFocus()

    def _correct(self, key: str) -> None:
        number = self._table.currentIndex().row()
        rows = list(self._table.verdicts.rows)
        rows[number] = rows[number]._replace(text=key)
        self._show_rechecked(rows, number)

    def _remove(self) -> None:
        number = self._table.currentIndex().row()
        rows = list(self._table.verdicts.rows)
        del rows[number]
        self._show_rechecked(rows, min(number, len(rows) - 1))

    def _recheck(self) -> None:
        self._show_rechecked(list(self._table.verdicts.rows), self._table.currentIndex().row())

    def _show_rechecked(self, rows: list[Row], chosen: int) -> None:
        checked, counts = recheck(rows, self._key_format())
        self._table.verdicts.replace_all(checked)
        if self.intake.notes is not None:
            self.intake.notes.verdicts = counts
        self._show_counts()
        if 0 <= chosen < len(checked):
            self._table.show_row(chosen)

    def _save_csv(self) -> None:
        text = QCoreApplication.translate
        chosen, _ = QFileDialog.getSaveFileName(
            self, text("CheckPage", "Save the verdicts"), "keys.csv", text("CheckPage", "CSV (*.csv)")
        )
        if not chosen:
            return
        path, rows = Path(chosen), list(self._table.verdicts.rows)
        show_keys, layout = self._show_keys.isChecked(), self.intake.layout

        def work() -> None:
            table = CheckedList(layout, self.speech, show_keys=show_keys)
            shown = rows if show_keys else [without_keys(row) for row in rows]
            write_csv(path, table.lines(shown))

        def saved(_nothing: None) -> None:
            if self.intake.stopped:
                self._say_stopped()
                return
            title = text("CheckPage", "Saved: {file}").format(file=path.name)
            self.banner.say(Tone.SUCCESS, Message(title, "", ""))

        self.ask(text("CheckPage", "Saving…"), work, saved, self._not_saved)

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, OSError | ValueError):
            raise error
        text = QCoreApplication.translate
        message = Message(
            text("CheckPage", "The verdicts were not saved"),
            getattr(error, "strerror", None) or type(error).__name__,
            text("CheckPage", "Choose another folder and save again."),
        )
        self.banner.say(Tone.PROBLEM, message)
