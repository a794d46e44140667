"""Pictures of the pages for people to look at, in `dist/proef/`; nothing compares them."""

from dark import go_dark, go_light

PHONE, TABLET, DESKTOP, PRINT = (390, 844), (768, 1024), (1280, 900), (794, 1123)
# Of a file that stands for others, pictures at each width; of the rest one, at phone width.
TYPICAL = {"titelpagina", "nav", "hoofdstuk-01", "aanbod", "publicaties", "vraagstukken"}
# No picture is higher than this.
HEIGHT = 2400


def keep(browser, page, folder):
    """Keeps pictures of the open page, and leaves it light."""
    typical = not page.is_epub or page.path.stem in TYPICAL
    name = page.name.removesuffix(".html")

    def shot(size, kind, height=HEIGHT):
        browser.size(*size)
        browser.shot(folder / f"{name}-{kind}.png", height)

    go_light(browser)
    if typical:
        shot(TABLET, "tablet")
        if not page.is_epub:
            shot(DESKTOP, "bureau")
        browser.media("print")
        shot(PRINT, "druk")
        go_light(browser)
    shot(PHONE, "telefoon")
    if typical:
        go_dark(browser, page)
        shot(PHONE, "telefoon-donker")
        if not page.is_epub:
            shot(DESKTOP, "bureau-donker")
        go_light(browser)
