#!/usr/bin/env python
"""Becomes Node with the command line that lies beside: signals reach it directly, and Python starts nothing."""

import signal

signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C before Node is there prints no traceback

import importlib.util
import os
import subprocess
import sys


def main() -> int:
    # Found, and not imported: that would start the runtime of jsii, which takes seconds.
    spec = importlib.util.find_spec("MODULE")
    if spec is None or not spec.submodule_search_locations:
        return fail("there is no MODULE in this Python; install DISTRIBUTION again")
    folder = spec.submodule_search_locations[0]
    activate(os.path.dirname(os.path.abspath(__file__)))
    node = os.environ.get("JSII_NODE") or "node"
    words = [node, os.path.join(folder, "_jsii", "bundle", "alirestore.js"), *sys.argv[1:]]
    try:
        if os.name != "nt":
            os.execvp(node, words)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # it reaches Node as well, which says when this ends
        return subprocess.call(words)
    except OSError as error:
        return fail(
            f'cannot run "{node}": {error.strerror}; put Node.js NODE_NEEDED or later on the PATH, or name it in JSII_NODE'
        )


def activate(scripts: str) -> None:
    """Called by its path, too, it runs an app with the python of its own virtual environment."""
    environment = os.path.dirname(scripts)
    if os.path.exists(os.path.join(environment, "pyvenv.cfg")):
        os.environ["VIRTUAL_ENV"] = environment
        os.environ["PATH"] = os.pathsep.join([scripts, os.environ.get("PATH", os.defpath)])


def fail(problem: str) -> int:
    print(f"alirestore: {problem}", file=sys.stderr)
    return 1


sys.exit(main())
