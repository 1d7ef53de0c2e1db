"""Writes completion for bash, zsh and fish from the command line itself: `python make.py FOLDER`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from poeguide.commands.parser import make_parser

FILES: Final = ("--bundle", "--output", "-o")
HEADER: Final = "# Made from the command line of poeguide.\n"


@dataclass(frozen=True)
class Word:
    """Something that may stand on a command line, with what may follow it."""

    name: str
    help: str
    follows: tuple[str, ...] = ()
    takes_value: bool = False


def words_of(parser: argparse.ArgumentParser) -> Iterator[Word]:
    """The options of a command, and the words that one of its places is limited to."""
    for action in parser._actions:  # noqa: SLF001 # argparse has no other way to tell
        choices = tuple(str(choice) for choice in action.choices or ())
        text = (action.help or "").replace("'", "")
        if action.option_strings:
            yield from (Word(name, text, choices, action.nargs != 0) for name in action.option_strings)
        elif not isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 # as above
            yield from (Word(choice, "") for choice in choices)


def commands() -> dict[str, tuple[str, list[Word]]]:
    """Each command with what it does and its words."""
    parser = make_parser()
    kind = argparse._SubParsersAction  # noqa: SLF001 # as above
    (sub,) = (action for action in parser._actions if isinstance(action, kind))  # noqa: SLF001 # as above
    helps = {choice.dest: choice.help or "" for choice in sub._choices_actions}  # noqa: SLF001 # as above
    return {name: (helps[name], list(words_of(command))) for name, command in sub.choices.items()}


def bash() -> str:
    """Completion for bash."""
    known, follow = commands(), dict[str, tuple[str, ...]]()
    for _, words in known.values():
        follow |= {word.name: word.follows for word in words if word.follows}
    give = 'mapfile -t COMPREPLY < <(compgen -W "{}" -- "$word") ;;'
    lines = [f"    {name}) {give.format(' '.join(choices))}" for name, choices in sorted(follow.items())]
    lines.append(f'    {" | ".join(FILES)}) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;')
    each = [f"        {name}) {give.format(' '.join(w.name for w in words))}" for name, (_, words) in known.items()]
    first = " ".join([*known, "--help", "--version", "--bundle"])
    return (
        HEADER
        + f"""_poeguide() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}} command= each
    for each in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case " {" ".join(known)} " in *" $each "*) command=$each && break ;; esac
    done
    case $before in
"""
        + "\n".join(lines)
        + '\n    *)\n        case $command in\n        "") '
        + give.format(first)
        + "\n"
        + "\n".join(each)
        + "\n        esac\n        ;;\n    esac\n}\ncomplete -o default -F _poeguide poeguide\n"
    )


def zsh() -> str:
    """Completion for zsh."""
    known = commands()
    described = "\n".join(f"    '{name}:{text}'" for name, (text, _) in known.items())
    cases = "\n".join(f"    {name}) _arguments {_zsh_words(words)} ;;" for name, (_, words) in known.items())
    return f"""#compdef poeguide
{HEADER}local -a commands=(
{described}
)
if (( CURRENT == 2 )); then
    _describe command commands
    _files -g '*.poe*'
else
    case $words[2] in
{cases}
    esac
fi
"""


def _zsh_words(words: list[Word]) -> str:
    places = " ".join(word.name for word in words if not word.name.startswith("-"))
    rest = f"'*:what:({places})'" if places else "'*:file:_files'"
    return " ".join([*(_zsh(word) for word in words if word.name.startswith("-")), rest])


def _zsh(word: Word) -> str:
    value = f":value:({' '.join(word.follows)})" if word.follows else ":value:_files" if word.takes_value else ""
    return f"'{word.name}[{_safe(word.help)}]{value}'"


def _safe(text: str) -> str:
    return "".join("(" if c == "[" else ")" if c == "]" else c for c in text).replace(":", "\\:")


def fish() -> str:
    """Completion for fish."""
    known = commands()
    lines = [
        f"complete -c poeguide -n __fish_use_subcommand -a {name} -d '{text}'" for name, (text, _) in known.items()
    ]
    for name, (_, words) in known.items():
        here = f"complete -c poeguide -n '__fish_seen_subcommand_from {name}'"
        for word in words:
            kind, text = ("-l", word.name[2:]) if word.name.startswith("--") else ("-s", word.name[1:])
            if not word.name.startswith("-"):
                lines.append(f"{here} -a {word.name}")
                continue
            value = f" -x -a '{' '.join(word.follows)}'" if word.follows else " -r" if word.takes_value else ""
            lines.append(f"{here} {kind} {text}{value} -d '{word.help}'")
    return HEADER + "\n".join(lines) + "\n"


def main(folder: Path) -> None:
    """Write the three files where each shell looks for them, below a folder such as usr/share."""
    places = {
        "bash-completion/completions/poeguide": bash(),
        "zsh/vendor-completions/_poeguide": zsh(),
        "fish/vendor_completions.d/poeguide.fish": fish(),
    }
    for place, text in places.items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
