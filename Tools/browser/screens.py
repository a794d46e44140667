"""Pictures of the pages for people to look at, in `dist/proef/`; nothing compares them."""

from dark import go_dark, go_light

PHONE, DESKTOP = (390, 844), (1280, 900)
WIDTHS = {"telefoon": 390, "tablet": 768, "bureau": 1280, "druk": 794}
# Of a file that stands for others, pictures at each width; of the rest one, at phone width.
TYPICAL = {"titelpagina", "nav", "hoofdstuk-01", "aanbod", "publicaties", "vraagstukken"}
# No picture is higher than this.
HEIGHT = 1800


def keep(browser, page, folder):
    """Keeps pictures of the open page, and leaves it light."""
    typical = not page.is_epub or page.path.stem in TYPICAL
    name = page.name.removesuffix(".html")

    def shot(width, theme=""):
        browser.shot(folder / f"{name}-{width}{theme}.png", WIDTHS[width], HEIGHT)

    go_light(browser)
    if typical:
        shot("tablet")
        if not page.is_epub:
            shot("bureau")
        browser.media("print")
        shot("druk")
        go_light(browser)
    shot("telefoon")
    if typical:
        go_dark(browser, page)
        shot("telefoon", "-donker")
        if not page.is_epub:
            shot("bureau", "-donker")
        go_light(browser)
