"""A running `handboek volg`, and what it says."""

import http.client
import os
import signal
import subprocess
import time
from pathlib import Path


class Previewer:
    """The program on a folder, on any free port; it is stopped at the end."""

    def __init__(self, program, folder, *options):
        self.log = Path(f"{folder}.log")
        with self.log.open("w") as messages:
            self.process = subprocess.Popen(
                [program, "volg", folder, "--poort", "0", *options], text=True,
                stdout=subprocess.PIPE, stderr=messages)
        line = self.process.stdout.readline()
        if "http://" not in line:
            raise RuntimeError(f"handboek volg begint niet: {line}{self.log.read_text()}")
        self.address = line.split()[-1]
        self.port = int(self.address.rstrip("/").rsplit(":", 1)[1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def stop(self, number=signal.SIGINT):
        """Sends a signal; the exit status as Python has it: negative for a signal."""
        self.process.send_signal(number)
        return self.process.wait(timeout=20)

    def ask(self, path, method="GET", **headers):
        """The status, fields and bytes of one answer; the path goes out as it is."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.putrequest(method, path, skip_host="Host" in headers, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        result = answer.status, dict(answer.getheaders()), answer.read()
        connection.close()
        return result


def wait_for(what, seconds=20):
    """Asks until the answer is something; the last answer."""
    end = time.monotonic() + seconds
    while not (found := what()) and time.monotonic() < end:
        time.sleep(0.02)
    return found


def save(path, text):
    """Writes a file as editors do: beside it, then renamed."""
    beside = path.with_name(f".{path.name}.swp")
    beside.write_text(text, encoding="utf-8")
    os.replace(beside, path)
