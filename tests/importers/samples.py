"""Short transcripts as other programs write them, each with the same words."""

import json
from typing import Any

TEXT = "The harbour is shut. Use the stairs."
DEEPGRAM = {
    "metadata": {"duration": 5.0, "model_info": {"x": {"name": "nova-2"}}},
    "results": {
        "channels": [
            {
                "alternatives": [
                    {
                        "transcript": TEXT,
                        "words": [
                            {"word": word.strip(".").lower(), "punctuated_word": word, "start": at * 0.5,
                             "end": at * 0.5 + 0.4, "confidence": 0.9, "speaker": 0}
                            for at, word in enumerate(TEXT.split())
                        ],
                    }
                ]
            }
        ]
    },
}  # fmt: skip
ASSEMBLYAI = {
    "id": "made-up",
    "status": "completed",
    "error": None,
    "language_code": "en_us",
    "audio_duration": 5,
    "text": TEXT,
    "words": [
        {"text": word, "start": at * 500, "end": at * 500 + 400, "confidence": 0.9, "speaker": "A"}
        for at, word in enumerate(TEXT.split())
    ],
}


def _word(at: int, word: str, name: str = "probability") -> dict[str, Any]:
    return {"word": word, "start": at * 0.5, "end": at * 0.5 + 0.4, name: 0.9}


def _segments(blank: str, name: str) -> list[dict[str, Any]]:
    words = [_word(at, blank + word, name) for at, word in enumerate(TEXT.split())]
    return [
        {"id": 0, "start": 0.0, "end": 1.9, "text": f"{blank}The harbour is shut.", "words": words[:4]},
        {"id": 1, "start": 2.0, "end": 3.4, "text": f"{blank}Use the stairs.", "words": words[4:]},
    ]


WHISPER = {"text": f" {TEXT}", "segments": _segments(" ", "probability"), "language": "en"}
OPENAI = {
    "task": "transcribe", "language": "english", "duration": 5.0, "text": TEXT,
    "words": [{key: value for key, value in _word(at, word.strip(".")).items() if key != "probability"}
              for at, word in enumerate(TEXT.split())],
}  # fmt: skip
FASTER_WHISPER = [{**segment, "seek": 0, "tokens": [1, 2], "avg_logprob": -0.2} for segment in WHISPER["segments"]]
FASTER_WHISPER_INFO = {"segments": FASTER_WHISPER, "info": {"language": "en", "duration": 5.0}}
CHUNKS = {
    "text": f" {TEXT}",
    "chunks": [{"text": f" {word}", "timestamp": [at * 0.5, at * 0.5 + 0.4]} for at, word in enumerate(TEXT.split())],
}
WHISPERX = {
    "segments": [{**segment, "speaker": f"SPEAKER_0{number}"} for number, segment in enumerate(_segments("", "score"))],
    "word_segments": [],
    "language": "en",
}


def _token(text: str, begin: int, end: int) -> dict[str, Any]:
    return {"text": text, "offsets": {"from": begin, "to": end}, "id": 1, "p": 0.9, "t_dtw": -1}


WHISPER_CPP = {
    "systeminfo": "AVX = 1",
    "model": {"type": "base"},
    "params": {"model": "models/ggml-base.en.bin", "language": "en", "translate": False},
    "result": {"language": "en"},
    "transcription": [
        {
            "timestamps": {"from": "00:00:00,000", "to": "00:00:01,900"},
            "offsets": {"from": 0, "to": 1900},
            "text": " The harbour is shut.",
            "tokens": [
                _token("[_BEG_]", 0, 0),
                _token(" The", 0, 400),
                _token(" har", 500, 700),
                _token("bour", 700, 900),
                _token(" is", 1000, 1400),
                _token(" shut", 1500, 1800),
                _token(".", 1800, 1900),
            ],
        },
        {
            "timestamps": {"from": "00:00:02,000", "to": "00:00:03,400"},
            "offsets": {"from": 2000, "to": 3400},
            "text": " Use the stairs.",
            "tokens": [
                _token(" Use", 2000, 2400),
                _token(" the", 2500, 2900),
                _token(" stairs", 3000, 3300),
                _token(".", 3300, 3400),
            ],
        },
    ],
}
SRT = "1\n00:00:00,000 --> 00:00:01,900\nThe harbour is shut.\n\n2\n00:00:02,000 --> 00:00:03,400\nUse the stairs.\n"
VTT = (
    "WEBVTT\n\n00:00.000 --> 00:01.900\n<v Anna>The harbour is shut.\n\n"
    "00:02.000 --> 00:03.400\n<v Ben>Use the stairs.\n"
)
CTM = ";; made by hand\n" + "".join(f"talk 1 {at * 0.5:.2f} 0.40 {word} 0.90\n" for at, word in enumerate(TEXT.split()))
TEXTGRID = """File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 5
tiers? <exists>
size = 3
item []:
    item [1]:
        class = "IntervalTier"
        name = "words"
        xmin = 0
        xmax = 5
        intervals: size = 8
""" + "".join(
    f"        intervals [{at + 1}]:\n            xmin = {at * 0.5}\n            xmax = {at * 0.5 + 0.5}\n"
    f'            text = "{word}"\n'
    for at, word in enumerate([*TEXT.split()[:4], "", *TEXT.split()[4:]])
) + """    item [2]:
        class = "IntervalTier"
        name = "phones"
        xmin = 0
        xmax = 5
        intervals: size = 1
        intervals [1]:
            xmin = 0
            xmax = 5
            text = "DH"
    item [3]:
        class = "TextTier"
        name = "markers"
        xmin = 0
        xmax = 5
        points: size = 1
        points [1]:
            number = 1.25
            mark = "the ""door"" again"
"""  # fmt: skip

JSON = {
    "Deepgram": DEEPGRAM,
    "AssemblyAI": ASSEMBLYAI,
    "OpenAI": OPENAI,
    "Whisper": WHISPER,
    "faster-whisper": FASTER_WHISPER,
    "faster-whisper with info": FASTER_WHISPER_INFO,
    "Transformers": CHUNKS,
    "WhisperX": WHISPERX,
    "whisper.cpp": WHISPER_CPP,
}
SAMPLES = {
    **{name: json.dumps(answer) for name, answer in JSON.items()},
    "the service": json.dumps({"status": "completed", "output": DEEPGRAM}),
    "SRT": SRT,
    "VTT": VTT,
    "CTM": CTM,
    "TextGrid": TEXTGRID,
    "plain text": TEXT,
}
