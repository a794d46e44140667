"""One real Chromium, cut off from the network, driven through chromedriver."""

import base64
import json
import shutil
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

FLAGS = [
    "--headless=new",
    "--no-sandbox",  # root in a container has no user namespaces
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",  # so that 320 px are 320 px of page
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--lang=nl",
]


def program(*names):
    """The first of these programs that is installed; ends the run when there is none."""
    for name in names:
        found = shutil.which(name)
        if found:
            return found
    sys.exit(f"{names[0]} ontbreekt; voer ‘make install-tools’ uit")


class Chromium:
    """A browser that remembers what pages asked of the network and wrote to the console."""

    def __init__(self, reachable=None):
        """`reachable` is the one address that may be asked for something; none when it is left out."""
        options = Options()
        options.binary_location = program("chromium", "chromium-browser", "google-chrome")
        for flag in FLAGS:
            options.add_argument(flag)
        exception = f" , EXCLUDE {reachable}" if reachable else ""
        options.add_argument(f"--host-resolver-rules=MAP * ~NOTFOUND{exception}")
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        options.add_experimental_option(
            "perfLoggingPrefs", {"enableNetwork": True, "enablePage": False})
        self.driver = webdriver.Chrome(options=options, service=Service(program("chromedriver")))
        self.driver.set_page_load_timeout(60)
        self.driver.set_script_timeout(60)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def send(self, command, **parameters):
        """Sends a command of the Chrome DevTools Protocol."""
        return self.driver.execute_cdp_cmd(command, parameters)

    def open(self, address):
        self.driver.get(address)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def size(self, width, height):
        self.send("Emulation.setDeviceMetricsOverride",
                  width=width, height=height, deviceScaleFactor=1, mobile=False)

    def media(self, kind="", **features):
        """Pretends to be a medium (`print`) and to have preferences (`prefers_color_scheme="dark"`)."""
        self.send("Emulation.setEmulatedMedia", media=kind, features=[
            {"name": name.replace("_", "-"), "value": value} for name, value in features.items()])

    def scripts(self, allowed):
        self.send("Emulation.setScriptExecutionDisabled", value=not allowed)

    def shot(self, path, width, height):
        """Keeps a picture of the page from its top, `height` px high at most."""
        # In a window as high as the picture, the page would be at least as high.
        self.size(width, min(height, 600))
        self.run("scrollTo(0, 0)")
        self.size(width, min(height, self.run("return document.documentElement.scrollHeight")))
        self.view(path)

    def view(self, path):
        """Keeps a picture of what is in the window now."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(self.send("Page.captureScreenshot", format="png")["data"]))

    def requests(self, root):
        """The addresses asked for since the last call that are not files under `root`."""
        outside = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] != "Network.requestWillBeSent":
                continue
            address = urlsplit(message["params"]["request"]["url"])
            if address.scheme in ("data", "about", "blob"):
                continue
            inside = address.scheme == "file" and Path(unquote(address.path)).is_relative_to(root)
            if not inside:
                outside.append(address.geturl())
        return outside

    def console(self):
        """What the page wrote to the console since the last call: warnings and errors."""
        return [entry["message"] for entry in self.driver.get_log("browser")
                if entry["level"] in ("WARNING", "SEVERE")]
