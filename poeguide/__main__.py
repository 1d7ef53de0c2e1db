"""The command line of poeguide."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from poeguide.commands import parser as parsers
from poeguide.commands.streams import say, set_up_streams
from poeguide.errors import PoeGuideError, UsageError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; 0 = done, 1 = it could not be done, 2 = it was not understood."""
    set_up_streams()
    try:
        result = parsers.run(list(sys.argv[1:] if arguments is None else arguments))
        if sys.stdout is not None:
            sys.stdout.flush()
    except UsageError as error:
        return _fail(str(error), 2)
    except PoeGuideError as error:
        return _fail(str(error), 1)
    except BrokenPipeError:
        _drop_output()
        return 1
    except OSError as error:
        _drop_output()
        return _fail(f"The output cannot be written: {error.strerror or error}.", 1)
    except KeyboardInterrupt:
        return 130
    return result


def _fail(sentence: str, code: int) -> int:
    say(sentence)
    return code


def _drop_output() -> None:
    """Nobody reads the output any more: let the interpreter flush what is left into nothing."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)


if __name__ == "__main__":
    sys.exit(main())
