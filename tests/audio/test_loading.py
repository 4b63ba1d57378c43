"""What is loaded late is loaded by several threads at once."""

import ast
import re

from sttgui.storage.folders import PACKAGE


def test_the_whole_of_pyav_is_loaded_before_a_part_of_it() -> None:
    """A thread that loads a part first holds it while another, loading the whole, needs it: one gets half a module."""
    of_pyav: dict[str, list[tuple[int, str]]] = {}
    for path in PACKAGE.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(source)) if re.search(r"(import|from) +av\b", source) else ():
            if isinstance(node, ast.Import):
                names = [one.name for one in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            else:
                continue
            if any(name.partition(".")[0] == "av" for name in names):
                of_pyav.setdefault(str(path), []).append((node.lineno, names[0]))
    assert len(of_pyav) > 5
    assert {name: min(found)[1] for name, found in of_pyav.items()} == dict.fromkeys(of_pyav, "av")
