#!/usr/bin/env python
"""Commands for engineers. Those that build or empty tables run as the database's owner, others as the application."""

import contextlib
import getpass
import os
import sys


def main(arguments):
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "coop.settings")
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line

    command = arguments[1] if len(arguments) > 1 else "help"
    try:
        with role_and_history_of(command):
            execute_from_command_line(arguments)
    except ImproperlyConfigured as error:
        sys.exit(f"Error: {error}")


def role_and_history_of(command):
    """The database role a command works in, and who its changes are put down to in the history."""
    import pghistory

    from coop.database import OWNER_COMMANDS, as_owner

    stack = contextlib.ExitStack()
    if command in OWNER_COMMANDS:
        stack.enter_context(as_owner())
    if command != "migrate":  # its SQL must reach the database word for word, and pghistory adds words of its own
        stack.enter_context(pghistory.context(command=command, system_user=system_user()))
    return stack


def system_user():
    # A container may run under a number that has no name.
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid())


if __name__ == "__main__":
    main(sys.argv)
