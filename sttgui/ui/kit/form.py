"""Rows of names and fields, which leave a text that takes several lines room for all of them."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QFormLayout

WIDEST = 1 << 20  # px


class Form(QFormLayout):
    """Fields take all the width there is."""

    def __init__(self) -> None:
        super().__init__()
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def setGeometry(self, rect: QRect) -> None:
        """Qt takes the heights of two widths for one another: the last that was asked about, and the preferred one. So
        have it asked about a third.
        """
        self.heightForWidth(WIDEST)
        super().setGeometry(rect)
