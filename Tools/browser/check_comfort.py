"""What makes an EPUB pleasant: the reader's own type, size and spacing, hyphens where they help, tables on a phone."""

from overflow import overflow

PHONE = 320

# In parts of which the type is the reading system's own and in which a hyphen would mislead.
UNHYPHENED = "h1, h2, h3, h4, h5, h6, pre, code, dt, nav li, .adres, .pnr, .vak-kop"
HYPHENED = "p:not(.ondertitel, .auteurs, .uitgave, .vak-kop), li > p, dd > p, section li:not(nav li)"

FACTS = """
const [unhyphened, hyphened] = arguments;
const style = element => getComputedStyle(element);
const root = style(document.documentElement);
const faults = [];
const wrong = (elements, why, test) => {
  const found = [...elements].filter(test);
  if (found.length) faults.push(`${found.length} keer: ${why}: ${found[0].outerHTML.slice(0, 100)}`);
};
const all = selector => document.body.querySelectorAll(selector);
wrong(all("section p"), "de letter of kleur van gewone tekst ligt vast",
  p => !p.closest("[class], nav") && (style(p).fontFamily !== root.fontFamily || style(p).color !== root.color));
wrong(all(unhyphened), "wordt afgebroken", e => style(e).hyphens === "auto");
wrong(all(hyphened), "wordt niet afgebroken", e => style(e).hyphens !== "auto");
wrong(all("figure, tr, .vak-citaat, .samenvatting"), "kan over een paginagrens", e => style(e).breakInside !== "avoid");
wrong(all("h1, h2, h3, h4, h5, h6, .vak-kop, caption"), "kan los onder aan een pagina staan",
  e => !e.closest("nav") && style(e).breakAfter !== "avoid");
wrong(all("img"), "past niet op een pagina",
  e => style(e).maxWidth !== "100%" || e.closest("figure") && style(e).maxHeight === "none");
wrong(all(".passage > a.pnr"), "het nummer is niet bescheiden",
  e => parseFloat(style(e).fontSize) > 0.75 * parseFloat(style(e.parentElement).fontSize));
wrong(all(".passage > a.pnr"), "het nummer staat in de tekst", e =>
  e.getBoundingClientRect().right > (e.nextElementSibling?.getBoundingClientRect().left ?? 1e9) + 1);
return faults;
"""

# The sizes of what has text of its own; a drawing grows with its width.
SIZES = """
return [...document.body.querySelectorAll("*")]
  .filter(e => !e.closest("svg") && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
  .map(e => parseFloat(getComputedStyle(e).fontSize));
"""

# WCAG 2.2, 1.4.12: text spacing that a reader may set.
SPACING = """
const sheet = document.createElementNS("http://www.w3.org/1999/xhtml", "style");
sheet.id = "ruimte";
sheet.textContent = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;
document.head.append(sheet);
"""

# Words in a table that are cut into scraps: a cell so narrow that no common word fits.
CELLS = """
return [...document.body.querySelectorAll("td, th")].filter(cell => {
  const box = cell.getBoundingClientRect();
  return cell.textContent.trim().length > 3 && box.width > 2 && box.width < arguments[0] && !cell.closest(".telling, .dekking");
}).slice(0, 3).map(cell => `${Math.round(cell.getBoundingClientRect().width)} px breed: ${cell.outerHTML.slice(0, 80)}`);
"""
NARROWEST = 44


def check(browser, page, report):
    """Checks the open page of an EPUB; leaves it as it was, in phone width."""
    browser.size(390, 844)
    report.add(page.name, browser.run(FACTS, UNHYPHENED, HYPHENED))
    before = browser.run(SIZES)
    size(browser, "200%")
    fixed = sum(abs(new - 2 * old) > 0.5 for old, new in zip(before, browser.run(SIZES)))
    report.add(page.name, [f"{fixed} keer een vaste lettergrootte"] if fixed else [])
    report.add(f"{page.name}, letter 200%", overflow(browser, 390))
    size(browser, "")
    browser.run(SPACING)
    report.add(f"{page.name}, eigen ruimte", overflow(browser, 390))
    browser.run('document.getElementById("ruimte").remove()')
    browser.size(PHONE, 800)
    report.add(f"{page.name}, {PHONE} px", browser.run(CELLS, NARROWEST))
    report.count("keer op leesgemak bekeken")


def size(browser, value):
    browser.run("document.documentElement.style.fontSize = arguments[0]", value)
