// The preview of `handboek volg`: puts what changed in the page while it is open.
//
// The page is that of handboek.html in stretches, each behind a comment with its name. The server tells
// which stretches are new; only those are replaced, so that nothing else moves or is laid out again. The
// panel below the text has the diagnostics. What the server sends has been escaped there, and the policy of
// the page allows no other script than this one and the filter.
"use strict";
(() => {
  const MEMORY = "handboek-volg"; // the name under which the place survives a reload
  const panel = document.getElementById("volg");
  const standing = panel.querySelector("[role=status]");
  const details = panel.querySelector("details");
  const list = panel.querySelector("ol");
  const lost = panel.querySelector(".volg-weg");

  const address = new URLSearchParams({ na: panel.dataset.plaats });
  const source = new EventSource(`/volg/gebeurtenissen?${address}`);
  source.addEventListener("nieuw", event => take(JSON.parse(event.data)));
  source.addEventListener("herlaad", reload);
  source.addEventListener("open", () => { lost.hidden = true; });
  source.addEventListener("error", () => { lost.hidden = false; });
  resume();

  function take(update) {
    if (update.stukken) {
      const place = placeInWindow();
      const focused = document.activeElement?.id;
      replace(update.stukken, update.orde);
      // The filter makes its controls anew when its lists or its templates are new.
      if (Object.keys(update.stukken).some(name => name === "filters" || document.querySelector(
        `template[data-filter="${CSS.escape(name.split(":").pop())}"]`)))
        document.dispatchEvent(new Event("vernieuwd"));
      if (focused && !document.activeElement?.id) document.getElementById(focused)?.focus({ preventScroll: true });
      goTo(place);
    }
    if (update.meldingen) tell(update.meldingen);
    document.documentElement.dataset.volg = update.versie;
  }

  // Stretches

  // The comments that begin the stretches, by name.
  function markers() {
    const found = new Map();
    for (const home of [document.head, document.body, document.getElementById("tekst")])
      for (const node of home?.childNodes ?? [])
        if (isMarker(node)) found.set(node.data.slice(5), node);
    return found;
  }

  function isMarker(node) {
    return node.nodeType === Node.COMMENT_NODE && node.data.startsWith("volg ");
  }

  // The nodes of a stretch: all between its comment and the next one.
  function contents(marker) {
    const nodes = [];
    for (let node = marker.nextSibling; node && !isMarker(node); node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  function replace(stretches, order) {
    const known = markers();
    const end = known.get("eind tekst");
    for (const [name, html] of Object.entries(stretches)) {
      const template = document.createElement("template");
      // As in the page of the server, where each comment ends its line.
      template.innerHTML = "\n" + html;
      let marker = known.get(name);
      if (!marker) {
        marker = document.createComment(`volg ${name}`);
        end.before(marker);
        known.set(name, marker);
      }
      const old = contents(marker);
      for (const node of old) withoutFilter(node);
      merge(marker.parentNode, old, [...template.content.childNodes], marker);
    }
    if (order) arrange(order, known, end);
  }

  // Puts new nodes in the place of old ones behind a node, or at the start of their parent. What is the same is left
  // alone: a list of all offers in which one changed was laid out anew otherwise, half of the time to screen.
  function merge(parent, old, fresh, before) {
    while (old.length && fresh.length && old[0].isEqualNode(fresh[0])) {
      before = old.shift();
      fresh.shift();
    }
    while (old.length && fresh.length && old.at(-1).isEqualNode(fresh.at(-1))) {
      old.pop();
      fresh.pop();
    }
    if (old.length === 1 && fresh.length === 1 && isSameElement(old[0], fresh[0]))
      return merge(old[0], [...old[0].childNodes], [...fresh[0].childNodes], null);
    const next = before ? before.nextSibling : parent.firstChild;
    for (const node of fresh) parent.insertBefore(node, next);
    for (const node of old) node.remove();
  }

  // Takes out what the filter has put in, which is not in what the server sends; it puts itself back.
  function withoutFilter(node) {
    for (const form of node.querySelectorAll?.("form.filter") ?? []) form.remove();
    for (const part of node.querySelectorAll?.("[data-weg]") ?? []) part.removeAttribute("data-weg");
  }

  // Whether two nodes are elements that differ in what they hold only.
  function isSameElement(one, other) {
    return one.nodeType === Node.ELEMENT_NODE && one.cloneNode(false).isEqualNode(other.cloneNode(false));
  }

  // Puts the stretches of the text in their new order, and takes out those that are gone.
  function arrange(order, known, end) {
    const wanted = new Set(order);
    for (const node of [...end.parentNode.childNodes])
      if (isMarker(node) && node !== end && !wanted.has(node.data.slice(5)))
        for (const part of [...contents(node), node]) part.remove();
    let next = end;
    for (const name of [...order].reverse()) {
      const marker = known.get(name);
      if (!marker) continue;
      const nodes = contents(marker);
      if ((nodes.at(-1) ?? marker).nextSibling !== next) next.before(marker, ...nodes);
      next = marker;
    }
  }

  // The place in the window

  // What the reader sees first: the passage at the top of the window, and how high it stands.
  function placeInWindow() {
    if (scrollY < 1) return null;
    const text = document.getElementById("tekst");
    const x = text ? text.getBoundingClientRect().left + text.clientWidth / 2 : innerWidth / 2;
    for (let y = 4; y < innerHeight; y += 24) {
      const element = document.elementFromPoint(x, y)?.closest("main [id], nav [id]");
      if (element && element.clientHeight < 4 * innerHeight)
        return { id: element.id, words: beginning(element), top: element.getBoundingClientRect().top };
    }
    return { y: scrollY };
  }

  // The first words of an element, without the number of the passage.
  function beginning(element) {
    const parts = [...element.childNodes].filter(node => !node.matches?.(".pnr"));
    return parts.map(node => node.textContent).join("").trim().slice(0, 200);
  }

  // Scrolls so that a passage stands as high as it did. A number may have moved to another passage: the
  // words tell which one it was.
  function goTo(place) {
    if (!place) return;
    if (!place.id) return scrollTo({ top: place.y, behavior: "instant" });
    let element = document.getElementById(place.id);
    if (!element || beginning(element) !== place.words) {
      const home = element?.closest("main > *") ?? document.getElementById("tekst");
      element = [...(home?.querySelectorAll("[id]") ?? [])].find(other => beginning(other) === place.words) ?? element;
    }
    if (!element) return;
    scrollBy({ top: element.getBoundingClientRect().top - place.top, behavior: "instant" });
  }

  function reload() {
    source.close();
    sessionStorage.setItem(MEMORY, JSON.stringify({ place: placeInWindow(), open: details.open }));
    location.reload();
  }

  // After a reload: the same place, and the panel as it was.
  function resume() {
    const memory = JSON.parse(sessionStorage.getItem(MEMORY) ?? "null");
    sessionStorage.removeItem(MEMORY);
    if (!memory) return;
    details.open = memory.open || panel.dataset.ernst === "fout";
    goTo(memory.place);
  }

  // Diagnostics

  function tell(report) {
    // The panel opens when an error comes and folds when the last one is gone; in between it stays as it is.
    const had = panel.dataset.ernst === "fout";
    panel.dataset.ernst = report.ernst;
    if (standing.textContent !== report.stand) standing.textContent = report.stand;
    list.innerHTML = report.lijst;
    details.hidden = !report.lijst;
    if (had !== (report.ernst === "fout")) details.open = !had;
    for (const link of panel.querySelectorAll("a[download]")) link.hidden = report.ernst === "fout";
  }
})();
