"""The models that can recognise speech on this computer: what each knows, and of which files it is made.

All are Whisper's, as CTranslate2 reads them; their licence is MIT. A file is what it should be where its SHA-256 is the
one given here, wherever it came from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sttgui.domain.errors import SttError


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model: its name, its size in bytes, and its SHA-256 in hexadecimal."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Model:
    """A model by its usual name. `languages` are the codes of those it knows; none means all of Whisper's.

    `translates` tells whether it was trained to write English for what is said in other languages. `repository` and
    `revision` say where its files can be had; both are empty for one that a person brought along, whose files are not
    known beforehand.
    """

    id: str
    languages: tuple[str, ...] = ()
    translates: bool = True
    repository: str = ""
    revision: str = ""
    files: tuple[ModelFile, ...] = ()

    @property
    def size(self) -> int:
        """What its files take on the disk, in bytes."""
        return sum(file.size for file in self.files)

    def knows(self, language: str) -> bool:
        """Whether the model can write a language, by its code with or without a region."""
        return not self.languages or language.split("-", 1)[0] in self.languages


# Knows voices and no words: asked for by this name, our server only finds out who speaks.
SPEAKERS = Model(id="speakers", translates=False)

# The tokeniser and the vocabulary of all the smaller models that know every language are the same.
_VOCABULARY = (
    ModelFile("tokenizer.json", 2_203_239, "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab"),
    ModelFile("vocabulary.txt", 459_861, "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913"),
)

TINY_EN = Model(
    id="tiny.en",
    languages=("en",),
    translates=False,
    repository="Systran/faster-whisper-tiny.en",
    revision="0d3d19a32d3338f10357c0889762bd8d64bbdeba",
    files=(
        ModelFile("config.json", 2_317, "14b1b421a90349bc551b881461426b561a874049cb9e4c4864f2ca384f6a7cc5"),
        ModelFile("model.bin", 75_537_502, "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a"),
        ModelFile("tokenizer.json", 2_128_466, "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df"),
        ModelFile("vocabulary.txt", 422_309, "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf"),
    ),
)
TINY = Model(
    id="tiny",
    repository="Systran/faster-whisper-tiny",
    revision="d90ca5fe260221311c53c58e660288d3deb8d356",
    files=(
        ModelFile("config.json", 2_249, "a73a28cdfe1c43ccc7202fa333d1f89c202477271407ae9a7f19afa52039cac8"),
        ModelFile("model.bin", 75_538_270, "dcb76c6586fc06cbdac6dd21f14cfd129cc4cdd9dce19bf4ffa62e59cbe6e6d1"),
        *_VOCABULARY,
    ),
)
BASE = Model(
    id="base",
    repository="Systran/faster-whisper-base",
    revision="ebe41f70d5b6dfa9166e2c581c45c9c0cfc57b66",
    files=(
        ModelFile("config.json", 2_309, "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a"),
        ModelFile("model.bin", 145_217_532, "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"),
        *_VOCABULARY,
    ),
)
SMALL = Model(
    id="small",
    repository="Systran/faster-whisper-small",
    revision="536b0662742c02347bc0e980a01041f333bce120",
    files=(
        ModelFile("config.json", 2_370, "b55496ac7940a7ae47d2c01eab40edfd8701feec1229d9cce3b40014383fb828"),
        ModelFile("model.bin", 483_546_902, "3e305921506d8872816023e4c273e75d2419fb89b24da97b4fe7bce14170d671"),
        *_VOCABULARY,
    ),
)
LARGE = Model(
    id="large-v3-turbo",
    translates=False,  # it was fine-tuned without the data for that
    repository="dropbox-dash/faster-whisper-large-v3-turbo",
    revision="0a363e9161cbc7ed1431c9597a8ceaf0c4f78fcf",
    files=(
        ModelFile("config.json", 2_263, "b0253ea6c0d3bea6b1e19e91a02acfd3b53f4467362efcb5a3e6b16c9b3a9b7e"),
        ModelFile("model.bin", 1_617_884_929, "e76620f83d5f5b69efd3d87e3dc180c1bd21df9fbebacfd4335e5e1efcc018da"),
        ModelFile("preprocessor_config.json", 340, "7ccc62c6f2765af1f3b46c00c9b5894426835a05021c8b9c01eecb6dfb542711"),
        ModelFile("tokenizer.json", 2_710_337, "297b13372ac43916285644fb9687add3cc62ee2a1adb60da3dc25cc94c1871fd"),
        ModelFile("vocabulary.json", 1_068_114, "c69260f2ab26d659b7c398f9a2b2b48ed0df16c3b47d7326782fd9cba71690c1"),
    ),
)

# From the quickest to the most careful. `TINY` is there for programs that ask a server for the service's model.
MODELS = (TINY_EN, TINY, BASE, SMALL, LARGE)
OFFERED = (TINY_EN, BASE, SMALL, LARGE)
DEFAULT = BASE


def find(models: Sequence[Model], model_id: str) -> Model | None:
    """The model of this name."""
    return next((model for model in models if model.id == model_id), None)


def second_to(model_id: str, language: str, ready: Sequence[Model]) -> Model | None:
    """The model to listen after another: the next smaller one of those that are ready and know the language, else the
    next larger one. One that a person brought along counts as the largest.
    """
    order = [model.id for model in MODELS]
    at = order.index(model_id) if model_id in order else len(order)
    known = {model.id: model for model in ready if model.id != model_id and model.knows(language)}
    by_size = (*reversed(order[:at]), *order[at + 1 :])
    return next((known[name] for name in by_size if name in known), None)


def aligner(language: str, ready: Sequence[Model]) -> Model | None:
    """The model to find words in their sound: the smallest of those that are ready and know the language, which does it
    best too; where that is not known, the smallest that knows all.
    """
    order = [model.id for model in MODELS]
    by_size = sorted(ready, key=lambda model: order.index(model.id) if model.id in order else len(order))
    if not language:
        return next((model for model in by_size if not model.languages), next(iter(by_size), None))
    return next((model for model in by_size if model.knows(language)), None)


@dataclass(frozen=True, slots=True)
class Missing:
    """The model is not on this computer."""


@dataclass(frozen=True, slots=True)
class Fetching:
    """The model is being fetched; `done` of its bytes are here, all of them while they are compared. `is_in_line` while
    another one is fetched. `trouble` says why nothing comes at the moment; it is tried again by itself.
    """

    done: int = 0
    is_in_line: bool = False
    trouble: SttError | None = None


@dataclass(frozen=True, slots=True)
class Halted:
    """A part of the model is here, and nothing more is fetched until the person says so; `trouble` is why, where
    something went wrong.
    """

    done: int = 0
    trouble: SttError | None = None


@dataclass(frozen=True, slots=True)
class Ready:
    """The model can be used. `is_removable` where its files lie in the app's own folder, and nothing else put them
    there; `folder` is where the person has it, if it was they who named it.
    """

    is_removable: bool = False
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Damaged:
    """The files of the model are there and not what they should be."""


Availability = Missing | Fetching | Halted | Ready | Damaged
