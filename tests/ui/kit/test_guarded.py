"""An error in what Qt calls is reported and ends nothing."""

import subprocess
import sys

RAISING = """
import sys
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTextEdit
from sttgui.ui.kit.guarded import guarded

@guarded
class Field(QTextEdit):
    def keyPressEvent(self, event):
        [][1]

app = QApplication([])
sys.excepthook = lambda kind, *rest: print("reported", kind.__name__)
field = Field()
event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
app.postEvent(field, event)
app.processEvents()
print("alive")
"""


def test_an_error_in_what_qt_calls_does_not_end_the_program() -> None:
    ended = subprocess.run([sys.executable, "-c", RAISING], capture_output=True, text=True, timeout=60, check=False)
    assert "reported" in ended.stdout, ended.stderr
    assert ended.returncode == 0, ended.stdout + ended.stderr
