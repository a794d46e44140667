"""What the HTML promises that a PDF of it must hold."""

import html
import re


def plain(markup):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", markup)).split())


class Page:
    def __init__(self, path):
        text = path.read_text()
        self.title = plain(re.search(r"<title>(.*?)</title>", text, re.S)[1])
        contents = re.search(r'<nav id="inhoud".*?</nav>', text, re.S)[0]
        self.contents = [
            (address, plain(entry)) for address, entry in re.findall(r'<a href="#(.*?)">(.*?)</a>', contents, re.S)
        ]
        # `<a class="pnr" href="#p3-12">3.12</a>`
        self.passages = re.findall(r'<a class="pnr" href="#(p[\d-]+)"[^>]*>(?:<[^>]*>)*([\d.]+)', text)
        self.changes = re.findall(
            r'<a class="pnr"[^>]*>([\d.]+)</a>\s*<span class="wijziging">([^<]*)</span>', text)
        self.is_pack = 'class="raadstuk"' in text
