"""axe-core: the rules of WCAG 2.0, 2.1 and 2.2 at levels A and AA, and its best practices."""

import sys
from pathlib import Path

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]

# Rules for sites: a file of an EPUB is one part of a publication, and the reading system brings
# the landmarks and the way past blocks (EPUB Accessibility 1.1 techniques; Ace leaves these out too).
NOT_IN_EPUB = ["landmark-one-main", "region", "bypass", "skip-link"]
# The cover is one picture with a text alternative.
NOT_ON_COVER = ["page-has-heading-one"]

# Rules that look at colours. They take most of the time and depend on the style rules only, so they
# look at a sample: two elements of each path of element names, classes and roles.
COLOUR = ["color-contrast", "link-in-text-block"]

SAMPLE = """
const seen = new Map();
return [...document.querySelectorAll(`${arguments[0]} *`)].filter(element => {
  if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) return false;
  if (!element.checkVisibility()) return false;
  let path = "";
  for (let step = element; step !== document.body; step = step.parentElement)
    path += `${step.localName}.${step.getAttribute("class")}.${step.getAttribute("role")} `;
  seen.set(path, (seen.get(path) ?? 0) + 1);
  return seen.get(path) <= 2;
});
"""

RUN = """
const [context, options, done] = arguments;
axe.run(context ? { include: context } : document,
  { resultTypes: ["violations"], preload: false, ...options })
  .then(result => done(result.violations.map(rule => ({
    id: rule.id, help: rule.help, nodes: rule.nodes.map(node => ({
      target: node.target.join(" "), html: node.html.slice(0, 160), why: node.failureSummary })) }))),
    error => done(String(error)));
"""


def source():
    found = list(Path(".venv/lib").glob("python3*/site-packages/axe_playwright_python/axe.min.js"))
    if not found:
        sys.exit("axe-core ontbreekt; voer ‘make install-tools’ uit")
    return found[0].read_text(encoding="utf-8")


class Axe:
    def __init__(self, browser):
        self.browser = browser
        self.source = source()

    def violations(self, off=(), within="body"):
        """What is wrong with the open page as it is now, one line for each rule and place."""
        off = {rule: {"enabled": False} for rule in [*COLOUR, *off]}
        context = None if within == "body" else [within]
        rules = {"runOnly": {"type": "tag", "values": TAGS}, "rules": off}
        return self.run(context, rules) + self.colours(within)

    def colours(self, within="body"):
        """What is wrong with the colours of the open page as it is now."""
        sample = self.browser.run(SAMPLE, within)
        rules = {"runOnly": {"type": "rule", "values": COLOUR}}
        return self.run(sample, rules) if sample else []

    def run(self, context, options):
        if not self.browser.run("return Boolean(window.axe)"):
            self.browser.run(self.source)
        found = self.browser.driver.execute_async_script(RUN, context, options)
        if isinstance(found, str):
            return [f"axe: {found}"]
        return [line for rule in found for line in lines(rule)]


def lines(rule, most=3):
    for node in rule["nodes"][:most]:
        why = " ".join(node["why"].split())[:300]
        yield f"{rule['id']}: {node['target']}: {node['html']} ({why})"
    if len(rule["nodes"]) > most:
        yield f"{rule['id']}: en nog {len(rule['nodes']) - most} plaatsen"
