"""What a screen reader is told about a program: `accessibility.py tree PROGRAM`, `accessibility.py press PROGRAM NAME`,
`accessibility.py text PROGRAM NAME` of where the caret is in a text and what is underlined there, and
`accessibility.py focus PROGRAM` of what has the keyboard. `accessibility.py serve PROGRAM` stays, hears what the
program announces and which menus it opens, and answers each line of JSON with one.

Runs under the system's Python, which has the accessibility bindings.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATES = {
    "enabled": Atspi.StateType.ENABLED,
    "showing": Atspi.StateType.SHOWING,
    "focused": Atspi.StateType.FOCUSED,
    "focusable": Atspi.StateType.FOCUSABLE,
    "selected": Atspi.StateType.SELECTED,
    "editable": Atspi.StateType.EDITABLE,
}


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node):
    for child in children(node):
        yield child
        yield from walk(child)


def program(name):
    desktop = Atspi.get_desktop(0)
    for application in children(desktop):
        if name in (application.get_name() or "").lower():
            return application
    return None


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


def read(application, name):
    """Caret and selection as offsets; what is underlined as pairs of them."""
    for node in walk(application):
        if node.get_name() == name and node.get_text_iface() is not None:
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
    return {}


def press(application, name):
    for node in walk(application):
        action = node.get_action_iface()
        if node.get_name() == name and action is not None and Atspi.Action.get_n_actions(node) > 0:
            return Atspi.Action.do_action(node, 0)
    return False


class Reader:
    """One who has the window read to them: knows what is shown by its name, and does what can be done there."""

    def __init__(self, name):
        self._name = name
        self._heard = []
        self._menus = []  # Qt tells of a menu when it opens, and does not list it with the windows
        self._listener = Atspi.EventListener.new(self._happened)
        for event in ("object:announcement", "object:state-changed:showing"):
            self._listener.register(event)

    def run(self):
        """Answer until nobody asks any more."""
        asked = GLib.IOCondition.IN | GLib.IOCondition.HUP
        GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, asked, self._ask)
        Atspi.event_main()

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
        application = program(self._name)
        return read(application, name) if application is not None else {}

    def _shown(self):
        application = program(self._name)
        if application is None:
            return
        application.set_cache_mask(Atspi.Cache.NONE)  # what was heard of it is no longer so
        for top in [*self._menus, application]:
            for node in walk(top):
                try:
                    if node.get_state_set().contains(Atspi.StateType.SHOWING):
                        yield node
                except GLib.Error:  # it went away while we looked
                    continue

    def _enabled(self, name):
        for node in self._shown():
            if node.get_name() == name and node.get_state_set().contains(Atspi.StateType.ENABLED):
                yield node

    def _editable(self, name):
        return (node for node in self._enabled(name) if node.get_state_set().contains(Atspi.StateType.EDITABLE))

    def _happened(self, event):
        if event.type == "object:announcement":
            self._heard.append(event.any_data)
        elif event.source.get_role() == Atspi.Role.POPUP_MENU:
            self._menus = [one for one in self._menus if one != event.source] + [event.source] * bool(event.detail1)

    def _ask(self, *_):
        line = sys.stdin.readline()
        if not line:
            Atspi.event_quit()
            return False
        what, *rest = json.loads(line)
        print(json.dumps(getattr(self, what)(*rest)), flush=True)
        return True


def main():
    if sys.argv[1] == "serve":
        Reader(sys.argv[2]).run()
        return 0
    application = program(sys.argv[2])
    if application is None:
        return 1
    if sys.argv[1] == "press":
        print("pressed" if press(application, sys.argv[3]) else "not found")
    elif sys.argv[1] == "focus":
        focused = (node for node in walk(application) if node.get_state_set().contains(Atspi.StateType.FOCUSED))
        print("\n".join(node.get_name() or "" for node in focused))
    elif sys.argv[1] == "text":
        json.dump(read(application, sys.argv[3]), sys.stdout)
    else:
        described = []
        for node in walk(application):
            try:
                described.append(describe(node))
            except GLib.Error:  # it went away while we looked
                continue
        json.dump(described, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
