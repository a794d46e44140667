"""No page may need horizontal scrolling on a narrow screen (WCAG 2.2, 1.4.10 Reflow)."""

WIDTHS = [320, 390]

# Elements that stick out of the window to the right, but for those in a box that scrolls or clips.
FIND = """
const wide = document.documentElement.clientWidth;
if (document.scrollingElement.scrollWidth <= wide) return [];
const held = element => {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
    if (getComputedStyle(box).overflowX !== "visible") return true;
  return false;
};
const out = [...document.body.querySelectorAll("*")]
  .filter(element => element.getBoundingClientRect().right > wide + 0.5 && !held(element))
  .filter(element => ![...element.children].some(child => child.getBoundingClientRect().right > wide + 0.5));
return [`de pagina is ${document.scrollingElement.scrollWidth} px breed`].concat(out.slice(0, 5).map(element =>
  `<${element.localName} id="${element.id}" class="${element.getAttribute("class") ?? ""}"> tot ` +
  `${Math.round(element.getBoundingClientRect().right)} px: ${element.textContent.trim().slice(0, 60)}`));
"""


def overflow(browser, width):
    browser.size(width, 800)
    return [f"{width} px: {line}" for line in browser.run(FIND)]
