"""The models of this computer as the window shows them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from sttgui.domain.errors import SttError
from sttgui.domain.models import Availability, Fetching, Model, Ready, find


class ModelList(QObject):
    """What was last told of the models; nothing before that. `source` is the computer they can be fetched from, by
    name, and `engine_missing` says why none can be used here, if none can.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.models: tuple[Model, ...] = ()
        self.source = ""
        self.engine_missing: SttError | None = None
        self._states: dict[str, Availability] = {}

    def show(
        self,
        models: Iterable[tuple[Model, Availability]],
        source: str = "",
        engine_missing: SttError | None = None,
    ) -> None:
        """Show other states of the models."""
        told = tuple(models)
        self.models = tuple(model for model, _ in told)
        self.source = source
        self.engine_missing = engine_missing
        self._states = {model.id: state for model, state in told}
        self.changed.emit()

    def model(self, model_id: str) -> Model | None:
        return find(self.models, model_id)

    def state(self, model_id: str) -> Availability | None:
        """`None` where nobody has looked yet."""
        return self._states.get(model_id)

    def usable(self, chosen: str) -> list[str]:
        """The models that are here or on their way, and the one that is chosen in any case."""
        here = [one.id for one in self.models if isinstance(self._states.get(one.id), Ready | Fetching)]
        return here if chosen in here else [chosen, *here]
