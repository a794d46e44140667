"""What zsh shows and fills in after a tab: `python Tools/zsh_completion.py FOLDER LINE`; FOLDER holds `_handboek`."""

import os
import pty
import re
import select
import sys
import time

SETUP = "PROMPT='> '; fpath=({folder} $fpath); autoload -Uz compinit; compinit -u -D; zstyle ':completion:*' verbose yes; echo KLAAR\n"


def main(folder, line):
    process, terminal = pty.fork()
    if process == 0:
        os.environ.update(TERM="dumb", COLUMNS="200", LC_ALL="C.UTF-8")
        os.execvp("zsh", ["zsh", "-f", "-i"])
    read(terminal, "> ", 5)
    os.write(terminal, SETUP.format(folder=folder).encode())
    read(terminal, "KLAAR\r\n", 10)
    # The first tab fills in, the second shows what there is.
    os.write(terminal, line.encode() + b"\t")
    text = read(terminal, None, 2)
    os.write(terminal, b"\t")
    text += read(terminal, None, 2)
    os.close(terminal)
    os.waitpid(process, 0)
    print(re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|[\x07\x08]", "", text))


def read(terminal, until, seconds):
    """What the shell writes until a text, or until it is silent."""
    text, end = "", time.monotonic() + seconds
    while time.monotonic() < end and (until is None or until not in text):
        if not select.select([terminal], [], [], 0.5)[0]:
            if until is None and text:
                break
            continue
        try:
            text += os.read(terminal, 65536).decode(errors="replace")
        except OSError:
            break
    return text


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
