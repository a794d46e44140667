"""A real terminal to drive: tmux with a shell of its own, without the user's settings."""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path


class Failure(Exception):
    """Something on the screen is not as it should be."""


class Terminal:
    """A window of tmux with bash in it; keys go in, the screen comes out."""

    def __init__(self, columns=80, rows=24, **environment):
        self.home = Path(tempfile.mkdtemp(prefix="handboek-terminal-"))
        self.socket = str(self.home / "tmux")
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.home), "LANG": "C.UTF-8", "PS1": "klaar$ ", **environment}
        if profile := os.environ.get("HANDBOEK_PROFILE"):  # Tools/coverage.sh counts lines
            self.environment["LLVM_PROFILE_FILE"] = profile
        self.tmux(
            "-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows),
            "env", "-i", *[f"{name}={value}" for name, value in self.environment.items()],
            f"TERM={environment.get('TERM', 'screen-256color')}", "bash", "--norc", "--noprofile", "-i")
        self.tmux("set-option", "-g", "status", "off")
        self.tmux("set-option", "-g", "escape-time", "0")
        # Without the line of tmux itself the window has the rows that were asked for.
        self.tmux("set-option", "-g", "window-size", "manual")
        self.resize(columns, rows)
        self.wait("klaar$")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["tmux", "-S", self.socket, "kill-server"], capture_output=True)
        shutil.rmtree(self.home, ignore_errors=True)

    def tmux(self, *arguments):
        done = subprocess.run(
            ["tmux", "-S", self.socket, *arguments], capture_output=True, text=True, timeout=30,
            env={**self.environment, "TERM": "xterm-256color"})
        if done.returncode:
            raise Failure(f"tmux {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def screen(self):
        """What stands on the screen, as lines."""
        return self.tmux("capture-pane", "-p").split("\n")

    def colours(self):
        """The same with the sequences for colours."""
        return self.tmux("capture-pane", "-p", "-e")

    def keys(self, *keys):
        """Presses keys by the names of tmux: Enter, Tab, C-z, q."""
        self.tmux("send-keys", *keys)

    def type(self, text):
        self.tmux("send-keys", "-l", text)

    def run(self, line):
        self.type(line)
        self.keys("Enter")

    def resize(self, columns, rows):
        self.tmux("resize-window", "-x", str(columns), "-y", str(rows))

    def modes(self):
        """The settings of the terminal line, as the kernel has them, when the shell has set its own."""
        name = self.tmux("display-message", "-p", "#{pane_tty}").strip()
        seen = None
        while True:
            modes = subprocess.run(["stty", "-a", "-F", name], capture_output=True, text=True, check=True).stdout
            if modes == seen:
                return modes
            seen = modes
            time.sleep(0.4)

    def is_alternate(self):
        return self.tmux("display-message", "-p", "#{alternate_on}").strip() == "1"

    def wait(self, wanted, seconds=20):
        """Waits until a text is on the screen, or a condition of its lines holds; gives the screen."""
        holds = wanted if callable(wanted) else lambda lines: any(wanted in line for line in lines)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            lines = self.screen()
            if holds(lines):
                return lines
            time.sleep(0.03)
        raise Failure(f"wacht op {wanted}; op het scherm staat:\n" + "\n".join(self.screen()))

    def change(self, *keys):
        """Presses keys and waits until the screen is another one and stays so."""
        before = self.colours()
        self.keys(*keys)
        self.wait(lambda lines: self.colours() != before)
        return self.settle()

    def settle(self):
        """Waits until the screen stays as it is."""
        seen = self.colours()
        while True:
            time.sleep(0.1)
            again = self.colours()
            if again == seen:
                return self.screen()
            seen = again
