"""A page for a browser, whole in one file: nothing is fetched, and with the recording beside it a click on a word plays
from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript, Word, blank_between
from sttgui.exporters.options import Options
from sttgui.exporters.passages import CROSSED_OUT, MARKED, UNDERLINED, Passage, Run, clean, legend, passages
from sttgui.exporters.sections import Section, sections

_STYLE = """
:root { color-scheme: light dark; --quiet: #66676e; --accent: #2f5fd0; --some: #fdf0c8; --line: #9a6500; }
@media (prefers-color-scheme: dark) { :root { --quiet: #a0a2aa; --accent: #6b93f2; --some: #3a3115; --line: #e0b040; } }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.65 system-ui, sans-serif; }
h2 { font-size: 1.1rem; margin: 1.6rem 0 0.4rem; }
h1 { font-size: 1.4rem; line-height: 1.3; }
audio { width: 100%; position: sticky; top: 0.5rem; }
p { margin: 0 0 0.9rem; }
.who { display: block; font-weight: 600; font-size: 0.85rem; color: var(--accent); }
time, footer { color: var(--quiet); font-size: 0.85rem; }
mark { background: var(--some); color: inherit; border-bottom: 2px dotted var(--line); print-color-adjust: exact; }
del { color: var(--quiet); font-size: 0.85em; }
ins { text-decoration: none; }
.checked { border-bottom: 1px solid var(--accent); }
[data-ms] { cursor: pointer; border-radius: 3px; }
.now { background: var(--accent); color: Canvas; }
h1, h2, .who { break-after: avoid; }
@media print { audio { display: none; } body { margin: 0; max-width: none; } p { break-inside: avoid; } }
"""
_PLAIN_STYLE = """
.mark { background-color: #ffeeb0; color: #1c1c1e; } .checked { text-decoration: underline; }
.del { text-decoration: line-through; color: #80828a; } .time { font-size: small; color: #80828a; }
"""
_SCRIPT = """
const sound = document.querySelector("audio");
document.addEventListener("click", (event) => {
  const word = event.target.closest("[data-ms]");
  if (word) { sound.currentTime = word.dataset.ms / 1000; sound.play(); }
});
const words = [...document.querySelectorAll("[data-ms]")];
let now = null;
sound.addEventListener("timeupdate", () => {
  const ms = Math.round(sound.currentTime * 1000);
  let low = 0, high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle].dataset.ms <= ms) low = middle + 1; else high = middle;
  }
  now?.classList.remove("now");
  now = words[low - 1];
  now?.classList.add("now");
});
"""


def render(transcript: Transcript, title: str, markers: Sequence[Marker] = (), options: Options | None = None) -> str:
    """The page. Every text is escaped; a word with a time is an element of its own where there is a recording."""
    options = options or Options()
    language = escape(transcript.language or "", quote=True)
    name = escape(clean(title))
    parts = [_paragraph(passage, has_sound=bool(options.sound)) for passage in passages(transcript, options)]
    parts += [_section(section, "h2") for section in sections(transcript, markers, options)]
    if options.states:
        parts.append(_legend("span", UNDERLINED, options, ' class="checked"'))
    if options.marks:
        parts.append(_legend("mark", MARKED, options))
    if options.changes:
        parts.append(_legend("del", CROSSED_OUT, options))
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{language}" dir="auto">' if language else '<html dir="auto">',
            '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
            f"<title>{name}</title><style>{_STYLE}</style></head>",
            f"<body><h1>{name}</h1>",
            *([_player(options.sound)] if options.sound else []),
            *parts,
            *([f"<script>{_SCRIPT}</script>"] if options.sound else []),
            "</body></html>",
            "",
        )
    )


def _player(address: str) -> str:
    """What plays the recording: that beside the page, and where there is none, that at its address."""
    places = dict.fromkeys((PurePosixPath(urlsplit(address).path).name, address))
    sources = "".join(f'<source src="{escape(place, quote=True)}">' for place in places)
    return f'<audio controls preload="metadata">{sources}</audio>\n'


def render_plainly(transcript: Transcript, title: str, markers: Sequence[Marker], options: Options) -> str:
    """A page for a text control, which knows few tags and styles: to show how a page or document will look."""
    parts = [f"<style>{_PLAIN_STYLE}</style><h2>{escape(clean(title))}</h2>"]
    for passage in passages(transcript, options):
        time = f"<time>{passage.time}</time> " if passage.time else ""
        who = f"<b>{escape(passage.speaker)}</b> {time}<br>" if passage.speaker else time
        parts.append(f"<p>{who}{''.join(_run(run, has_sound=False) for run in passage.runs)}</p>")
    parts += [_section(section, "h4") for section in sections(transcript, markers, options)]
    page = "".join(parts)
    for tag in ("mark", "del", "time"):
        page = page.replace(f"<{tag}>", f'<span class="{tag}">').replace(f"</{tag}>", "</span>")
    return page


def _legend(tag: str, words: str, options: Options, look: str = "") -> str:
    named, meaning = (escape(part, quote=False) for part in legend(words, options))
    return f'<footer dir="auto"><{tag}{look}>{named}</{tag}>{meaning}</footer>'


def _section(section: Section, heading: str) -> str:
    lines = "<br>".join(escape(line, quote=False) for line in section.lines)
    return f'<{heading}>{escape(section.heading, quote=False)}</{heading}>\n<p dir="auto">{lines}</p>'


def _paragraph(passage: Passage, *, has_sound: bool) -> str:
    who = f'<span class="who">{escape(passage.speaker)}</span>' if passage.speaker else ""
    time = f"<time>{passage.time}</time> " if passage.time else ""
    return f'<p dir="auto">{who}{time}{"".join(_run(run, has_sound=has_sound) for run in passage.runs).rstrip()}</p>'


def _run(run: Run, *, has_sound: bool) -> str:
    text = run.text.rstrip()
    blank = run.text[len(text) :]
    shown = _words(run.words) if has_sound else escape(text, quote=False)
    if run.heard_as is not None:
        gone = f"<del>{escape(run.heard_as)}</del>" if run.heard_as else ""
        shown = f"{gone} <ins>{shown}</ins>".strip() if shown else gone
    if run.is_doubtful:
        shown = f"<mark>{shown}</mark>"
    if run.is_checked:
        shown = f'<span class="checked">{shown}</span>'
    return (f"<time>{run.time}</time> " if run.time else "") + shown + blank


def _words(words: Sequence[Word]) -> str:
    shown, before = "", ""
    for word in words:
        text = clean(word.text)
        if not text:
            continue
        shown += blank_between(before, text) if before else ""
        escaped = escape(text, quote=False)
        shown += escaped if word.start_ms is None else f'<span data-ms="{word.start_ms}">{escaped}</span>'
        before = text
    return shown
