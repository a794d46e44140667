// The filter over the offers, the references and the questions of handboek.html.
//
// The page is complete without this script: it only hides records of the lists that are there. The
// controls wait in templates, one for each list. The address is the whole state
// (#aanbod?thema=polarisatie&soort=training): an address without a choice shows everything, so a link to
// any place in the page leads to something that can be seen, and the back button works by itself.
// Paper always gets the whole list (print.css).
"use strict";
(() => {
  const TEXT = "zoek"; // the name of the field for words
  const TYPING = 250; // ms of rest after which typed words count

  let filters = makeFilters();
  // By record: its words, once they were asked for.
  const texts = new WeakMap();
  // The part of the address that the page shows now.
  let shown = null;

  addEventListener("popstate", follow);
  addEventListener("hashchange", follow);
  document.addEventListener("click", leave);
  // The preview of `handboek volg` puts new text in the page while it is open.
  document.addEventListener("vernieuwd", () => { filters = makeFilters(); apply(); });
  follow();

  // Building

  function makeFilters() {
    return [...document.querySelectorAll("template[data-filter]")].map(makeFilter);
  }

  function makeFilter(template) {
    const section = document.getElementById(template.dataset.filter);
    const form = document.importNode(template.content, true).firstElementChild;
    const filter = {
      name: template.dataset.filter,
      section,
      form,
      fields: [...form.elements].filter(field => field.name),
      status: form.querySelector("[role=status]"),
      heading: form.querySelector(".gevonden"),
      nearest: form.querySelector(".dichtbij"),
      records: [...section.querySelectorAll("[data-thema]")],
      choice: new Map(),
    };
    section.querySelector(":scope > form.filter")?.remove();
    // After the heading and the words of introduction, before the list.
    const start = section.querySelector(":scope > h2, :scope > h3");
    const lead = start.nextElementSibling;
    (lead?.localName === "p" ? lead : start).after(form);
    // What stands between the records, such as the headings of groups.
    filter.between = following(form).filter(part => !part.matches("[data-thema]") && !part.querySelector("[data-thema]"));
    for (const field of selects(filter))
      for (const option of field.options) option.dataset.label = option.text;

    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("change", () => choose(filter, read(filter)));
    form.querySelector("[type=button]").addEventListener("click", () => choose(filter, new Map()));
    let timer;
    form.elements[TEXT].addEventListener("input", () => {
      clearTimeout(timer);
      // Letters of one word are one step back, not one each.
      timer = setTimeout(() => choose(filter, read(filter), filter.choice.has(TEXT)), TYPING);
    });
    return filter;
  }

  function following(element) {
    const parts = [];
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) parts.push(next);
    return parts;
  }

  function selects(filter) {
    return filter.fields.filter(field => field.localName === "select");
  }

  // What a reader can read in a record, but for the names of facts ("Soort:") and signs for the eye only. Read when
  // somebody looks for words: for all records at once it was half the time of opening the page.
  function words(record) {
    if (!texts.has(record)) texts.set(record, fold(textOf(record)));
    return texts.get(record);
  }

  function textOf(record) {
    const apart = "dt, .etiket, [aria-hidden]";
    const walker = document.createTreeWalker(record, NodeFilter.SHOW_TEXT, node =>
      node.parentElement.closest(apart) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    let text = "";
    while (walker.nextNode()) text += walker.currentNode.data;
    return text;
  }

  // Letters without accents and capitals, so that "crisis" and "Crísis" are the same.
  function fold(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  }

  // Choosing

  // The choice that the controls show: a name with its value for each control that is set.
  function read(filter) {
    const pairs = filter.fields.map(field => [field.name, field.value.trim()]);
    return new Map(pairs.filter(([, value]) => value));
  }

  // Puts a choice in the address and shows it, with the controls left where they are in the window.
  function choose(filter, choice, isSameStep = false) {
    const query = new URLSearchParams([...choice]).toString();
    const address = "#" + filter.name + (query && "?" + query);
    if (address === shown || (!query && !shown.includes("?"))) return;
    const top = filter.form.getBoundingClientRect().top;
    history[isSameStep ? "replaceState" : "pushState"]({}, "", address);
    follow();
    scrollBy(0, filter.form.getBoundingClientRect().top - top);
  }

  // Shows what the address says.
  function follow() {
    if (location.hash === shown) return;
    const [name, query] = apply();
    if (!query) return;
    const y = history.state?.y;
    if (y !== undefined) requestAnimationFrame(() => scrollTo(0, y));
    if (history.state) return;
    // A new address with a choice: the browser finds no such place itself.
    filters.find(filter => filter.name === name)?.section.scrollIntoView();
    history.replaceState({}, "");
  }

  // Puts the choice of the address in the lists and their controls.
  function apply() {
    shown = location.hash;
    const [name, query = ""] = shown.slice(1).split("?");
    const wanted = new URLSearchParams(query);
    for (const filter of filters) {
      const known = filter.fields
        .map(field => [field.name, filter.name === name ? wanted.get(field.name) ?? "" : ""])
        .filter(([key, value]) => value && isKnown(filter, key, value));
      show(filter, new Map(known));
    }
    return [name, query];
  }

  function isKnown(filter, name, value) {
    return name === TEXT || [...filter.form.elements[name].options].some(option => option.value === value);
  }

  // A link to a place leaves the filter: the whole list is back before the browser looks for the place,
  // and on the way back the reader finds the filtered list at the same height.
  function leave(event) {
    const link = event.target.closest?.('a[href^="#"]');
    if (!link || !shown.includes("?") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.hash.includes("?")) return;
    history.replaceState({ y: scrollY }, "");
    for (const filter of filters) show(filter, new Map());
    shown = "";
  }

  // Showing

  function show(filter, choice) {
    filter.choice = choice;
    const found = filter.records.filter(record => fits(filter, record, choice));
    const isFiltered = choice.size > 0;
    const isFound = new Set(found);
    for (const record of filter.records) record.toggleAttribute("data-weg", !isFound.has(record));
    for (const part of filter.between) part.toggleAttribute("data-weg", isFiltered);
    filter.heading.hidden = !isFiltered || found.length === 0;

    for (const field of filter.fields) {
      const value = choice.get(field.name) ?? "";
      // The reader may still be typing a space after a word.
      if (field.value.trim() !== value) field.value = value;
      field.toggleAttribute("data-gekozen", value !== "");
    }
    for (const field of selects(filter)) count(filter, field);
    suggest(filter, found.length === 0);
    tell(filter, found.length);
  }

  // Says what there is to see; a screen reader speaks only what changed.
  function tell(filter, number) {
    const { wat } = filter.form.dataset;
    const all = filter.records.length;
    let status = filter.choice.size > 0 ? `${wat}: ${number} van ${all}` : `${wat}: alle ${all}`;
    if (number === 0)
      status += filter.nearest.hidden
        ? ". Niets past bij deze keuzes." : ". Niets past bij al deze keuzes samen. Dit komt in de buurt:";
    if (filter.status.textContent !== status) filter.status.textContent = status;
  }

  // Whether a record has each chosen value and each word that was typed.
  function fits(filter, record, choice, but) {
    for (const [name, value] of choice) {
      if (name === but) continue;
      if (name === TEXT) {
        if (!fold(value).split(/\s+/).every(word => words(record).includes(word))) return false;
      } else if (!(record.dataset[name] ?? "").split(" ").includes(value)) return false;
    }
    return true;
  }

  // Writes behind each option how many records it would show beside the other choices.
  function count(filter, field) {
    const rest = filter.records.filter(record => fits(filter, record, filter.choice, field.name));
    for (const option of field.options) {
      if (!option.value) continue;
      const number = rest.filter(record => (record.dataset[field.name] ?? "").split(" ").includes(option.value)).length;
      option.text = `${option.dataset.label} (${number})`;
    }
  }

  // When nothing is found: which single condition can go, with a button for each.
  function suggest(filter, isEmpty) {
    filter.nearest.replaceChildren();
    for (const name of isEmpty ? filter.choice.keys() : []) {
      const number = filter.records.filter(record => fits(filter, record, filter.choice, name)).length;
      if (number > 0) filter.nearest.append(suggestion(filter, name, number));
    }
    filter.nearest.hidden = !filter.nearest.hasChildNodes();
  }

  function suggestion(filter, name, number) {
    const field = filter.form.elements[name];
    const label = field.localName === "select" ? field.selectedOptions[0].dataset.label : filter.choice.get(name);
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `Zonder ‘${label}’: ${number}`;
    button.addEventListener("click", () => {
      const choice = new Map(filter.choice);
      choice.delete(name);
      choose(filter, choice);
      field.focus(); // the button is gone
    });
    item.append(button);
    return item;
  }
})();
