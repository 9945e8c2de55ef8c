"""Words of figures, cards and tables, from one dictionary for both languages."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

from scripts.plain import hidden
from scripts.problem import Problem

NUMBER = re.compile(r"[-+−]?\d+(?:\.\d+)?(?:e[-+−]?\d+)?")
WORD = re.compile(r"[A-Za-z]{2,}")
# Code, names of the library and calls read the same in every language.
CODE = re.compile(
    r"`[^`]*`|\w*Loss\b|\w+(?:[._]\w+)+|\w+\(.*?\)|(?:float|int|bool|uint)\d*\b"
)


def translate(text: str, language: str, dictionary: Path) -> str:
    """`text` in `language`; a `Problem` when the dictionary lacks it.

    Numbers are the same in every language: `step 40` is looked up as `step {}`. Text
    without a word (numbers, symbols, single letters, names of losses) stays as it is.
    """
    text = text.strip()
    if not WORD.search(CODE.sub("", text)):
        return text
    words = load(dictionary, _changed(dictionary))
    if text in words:
        return words[text] if language == "zh" else text
    numbers = NUMBER.findall(text)
    key = NUMBER.sub("{}", text)
    if key not in words:
        raise Problem(
            f"no translation of {text!r}",
            file=f"docs/{dictionary.name}",
            remedy=f"add a line to it: {key}: …",
        )
    return words[key].format(*numbers) if language == "zh" else text


def _changed(file: Path) -> int:
    return file.stat().st_mtime_ns if file.exists() else 0


@cache
def load(dictionary: Path, _changed: int) -> dict[str, str]:
    """The dictionary: English as the snippets write it, then Chinese."""
    words = read_yaml(
        dictionary,
        "the dictionary",
        "one line an entry: English: 中文 (quote what holds a colon)",
    )
    return {str(english): str(chinese) for english, chinese in words.items()}


def read_yaml(file: Path, what: str, remedy: str) -> dict:
    """The entries of a file of docs/; a `Problem` with its line if it is no YAML."""
    said, line = None, None
    try:
        text = file.read_text(encoding="utf-8")
        content = yaml.load(text, OnceLoader)
    except yaml.MarkedYAMLError as error:
        said, line = error.problem, error.problem_mark and error.problem_mark.line + 1
    except (OSError, ValueError, yaml.YAMLError) as error:
        said = getattr(error, "strerror", None) or str(error).splitlines()[0]
    else:
        if found := hidden(text):
            line, said = found[0], f"a character that nobody sees: {found[1]}"
        elif isinstance(content, dict):
            return content
        else:
            said = "it holds no entries"
    raise Problem(
        f"{what} cannot be read: {said}", f"docs/{file.name}", line, remedy=remedy
    )


class OnceLoader(yaml.SafeLoader):
    """Refuses a key that is there twice, where YAML would take the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict:
        seen = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                continue
            if key.value in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"{key.value!r} is there twice", key.start_mark
                )
            seen.add(key.value)
        return super().construct_mapping(node, deep)
