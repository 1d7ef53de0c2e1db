"""From content sources to one bundle: read, check, write. Never imported by the running program."""
