"""Dark reading: by preference in the HTML, by the reading system's own colours in an EPUB."""

# What reading systems put over a book at night; the book's own text colours must not get in the way.
THEME = """
document.getElementById("nacht")?.remove();
const sheet = document.createElementNS("http://www.w3.org/1999/xhtml", "style");
sheet.id = "nacht";
sheet.textContent = `html, body { background: #121212 !important; color: #e2e2e2 !important; }
a:link, a:visited { color: #8ab4f8; }`;
document.head.append(sheet);
"""


def go_dark(browser, page):
    browser.media(prefers_color_scheme="dark")
    if page.is_epub:
        browser.run(THEME)


def go_light(browser):
    browser.media(prefers_color_scheme="light")
    browser.run('document.getElementById("nacht")?.remove()')
