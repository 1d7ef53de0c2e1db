"""The command line of poeguide."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from poeguide.commands import parser as parsers
from poeguide.errors import PoeGuideError, UsageError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; 0 = done, 1 = it could not be done, 2 = it was not understood."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        options = parsers.parse(words)
        result: int = options.run(options)
    except UsageError as error:
        return _fail(error, 2)
    except PoeGuideError as error:
        return _fail(error, 1)
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except KeyboardInterrupt:
        return 130
    return result


def _fail(error: PoeGuideError, code: int) -> int:
    print(f"poeguide: {error}", file=sys.stderr)  # noqa: T201 # the command line speaks here
    return code


if __name__ == "__main__":
    sys.exit(main())
