"""One who has a program read to them: `accessibility.py PROGRAM` hears what the program announces and which menus it
opens, and answers each line of JSON, a method of `Reader` and what it takes, with one.

Runs under the system's Python, which has the accessibility bindings.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATES = {
    "visible": Atspi.StateType.VISIBLE,
    "enabled": Atspi.StateType.ENABLED,
    "showing": Atspi.StateType.SHOWING,
    "focused": Atspi.StateType.FOCUSED,
    "focusable": Atspi.StateType.FOCUSABLE,
    "selected": Atspi.StateType.SELECTED,
    "editable": Atspi.StateType.EDITABLE,
}


ANSWER_MS = 60_000  # so long a busy program may take to answer one question


def children(node):
    try:
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield child
    except GLib.Error:  # it went away while we looked
        return


def walk(node, *, also_hidden=False):
    for child in children(node):
        if also_hidden or has(child, "visible"):  # what is in something hidden is hidden, too
            yield child
            yield from walk(child, also_hidden=also_hidden)


def has(node, state):
    try:
        return node.get_state_set().contains(STATES[state])
    except GLib.Error:  # it went away while we looked
        return False


def describe(node):
    states = node.get_state_set()
    text = ""
    if node.get_text_iface() is not None:
        text = Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
    place = node.get_extents(Atspi.CoordType.SCREEN) if node.get_component_iface() is not None else None
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "text": text,
        "states": [name for name, state in STATES.items() if states.contains(state)],
        "place": [place.x, place.y, place.width, place.height] if place else None,
    }


def read(node):
    """Caret and selection as offsets; what is underlined as pairs of them."""
    count = Atspi.Text.get_character_count(node)
    underlined, offset = [], 0
    while offset < count:
        attributes, start, end = Atspi.Text.get_attribute_run(node, offset, False)
        if attributes.get("underline", "none") != "none":
            underlined.append([start, end])
        offset = max(end, offset + 1)
    selected = Atspi.Text.get_selection(node, 0) if Atspi.Text.get_n_selections(node) else None
    return {
        "text": Atspi.Text.get_text(node, 0, count),
        "description": node.get_description() or "",
        "caret": Atspi.Text.get_caret_offset(node),
        "selected": [selected.start_offset, selected.end_offset] if selected else None,
        "underlined": underlined,
    }


class Reader:
    """One who has the window read to them: knows what is shown by its name, and does what can be done there."""

    def __init__(self, name):
        self._name = name
        self._heard = []
        self._menus = []  # Qt tells of a menu when it opens, and does not list it with the windows
        Atspi.set_timeout(ANSWER_MS, ANSWER_MS)
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)  # programs come and go
        self._listener = Atspi.EventListener.new(self._happened)
        for event in ("object:announcement", "object:state-changed:showing"):
            self._listener.register(event)

    def run(self):
        """Answer until nobody asks any more."""
        asked = GLib.IOCondition.IN | GLib.IOCondition.HUP
        GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, asked, self._ask)
        Atspi.event_main()

    def tree(self, also_hidden=False):
        """All controls, also those out of sight: role, name, text, states, and where they are."""
        described = []
        for node in self._all(also_hidden):
            try:
                described.append(describe(node))
            except GLib.Error:  # it went away while we looked
                continue
        return described

    def focus(self):
        """The names of what has the keyboard: a list and its row both do."""
        return [node.get_name() or "" for node in self._all() if has(node, "focused")]

    def names(self):
        return [node.get_name() for node in self._shown() if node.get_name()]

    def heard(self):
        """All that was announced."""
        return self._heard

    def press(self, name):
        """Do what a control or an entry of a menu that is open does first of all."""
        for node in self._enabled(name):
            if Atspi.Action.get_n_actions(node) > 0:
                return Atspi.Action.do_action(node, 0)
        return False

    def choose(self, name):
        """Select a row, and it alone."""
        for node in self._enabled(name):
            rows = node.get_parent()
            if "Selection" in rows.get_interfaces():
                Atspi.Selection.clear_selection(rows)
                return Atspi.Selection.select_child(rows, node.get_index_in_parent())
        return False

    def write(self, name, words):
        """Have words in a field, in place of what is there."""
        return any(Atspi.EditableText.set_text_contents(node, words) for node in self._editable(name))

    def replace(self, name, begin, end, words):
        """Write words over a part of a text."""
        for node in self._editable(name):
            Atspi.EditableText.delete_text(node, begin, end)
            return Atspi.EditableText.insert_text(node, begin, words, len(words.encode()))
        return False

    def text(self, name):
        """A text: itself, its description, caret, selection, and what is underlined."""
        for node in self._all():
            if node.get_name() == name and node.get_text_iface() is not None:
                return read(node)
        return {}

    def _all(self, also_hidden=False):
        for application in children(Atspi.get_desktop(0)):
            if self._name in (application.get_name() or "").lower():
                application.clear_cache()  # what was heard of it is no longer so
                yield from walk(application, also_hidden=also_hidden)
                return

    def _shown(self):
        menus = (node for menu in self._menus for node in walk(menu))
        return (node for node in (*menus, *self._all()) if has(node, "showing"))

    def _enabled(self, name):
        return (node for node in self._shown() if node.get_name() == name and has(node, "enabled"))

    def _editable(self, name):
        return (node for node in self._enabled(name) if has(node, "editable"))

    def _happened(self, event):
        if event.type == "object:announcement":
            self._heard.append(event.any_data)
            return
        try:
            is_menu = event.source.get_role() == Atspi.Role.POPUP_MENU
        except GLib.Error:  # it went away before it was told of
            return
        if is_menu:
            self._menus = [one for one in self._menus if one != event.source] + [event.source] * bool(event.detail1)

    def _ask(self, *_):
        line = sys.stdin.readline()
        if not line:
            Atspi.event_quit()
            return False
        what, *rest = json.loads(line)
        try:
            answer = getattr(self, what)(*rest)
        except GLib.Error:  # what was asked about went away
            answer = None
        print(json.dumps(answer), flush=True)
        return True


if __name__ == "__main__":
    Reader(sys.argv[1]).run()
