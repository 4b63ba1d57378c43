"""A box to tick whose words take several lines where there is little room."""

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QFontMetrics, QTextLayout
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton

LEAST = 8  # letters in a line


class WrappingBox(QCheckBox):
    """`text` is what it was given, in one line."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        least = self._beside(whole.width()) + LEAST * self.fontMetrics().averageCharWidth()
        return QSize(min(whole.width(), least), whole.height())

    def heightForWidth(self, width: int) -> int:
        whole = super().sizeHint()
        lines = self._lines(width)
        return whole.height() + (len(lines) - 1) * self.fontMetrics().lineSpacing()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = "\n".join(self._lines(self.width()))

    def _beside(self, width: int) -> int:
        """What is left and right of the words in so much room."""
        option = QStyleOptionButton()
        super().initStyleOption(option)
        option.rect = QRect(0, 0, width, self.height())
        inside = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        return width - inside.width()

    def _lines(self, width: int) -> list[str]:
        text, room = self.text(), width - self._beside(width)
        if QFontMetrics(self.font()).horizontalAdvance(text) <= room or room <= 0:
            return [text]
        layout, lines = QTextLayout(text, self.font()), []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF())
            lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
        return lines
