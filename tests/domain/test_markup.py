"""Foreign text within what is read as mark-up."""

import html

from sttgui.domain.markup import escaped


def test_text_is_escaped_as_python_does_it():
    text = '<b>Tom & Jerry\'s</b> "&amp;"'
    assert escaped(text) == html.escape(text)
    assert escaped(text, quotes=False) == html.escape(text, quote=False)
