"use strict";
// Search, the map and the embedded form of a page. Every page can be read without it.
(() => {
  const own = document.currentScript;
  const query = new URLSearchParams(location.search);
  if (query.has("embed")) document.documentElement.classList.add("embed");

  // -- search: the words of this language, fetched when somebody begins to ask ----------------------------------
  const [label, hint, nothing, quiet] = lawflowWords[document.documentElement.lang];
  const words = new URL(`../${document.documentElement.lang}/search.js`, own.src).href;
  const make = (tag, attributes, parent) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    if (parent) parent.append(made);
    return made;
  };
  const top = document.querySelector(".top");
  const form = top && make("form", { class: "search", role: "search" });
  if (form) top.insertBefore(form, top.querySelector(".tongues"));
  const field = form && make("input", { id: "search", type: "search", autocomplete: "off", "aria-label": label, placeholder: hint,
    role: "combobox", "aria-expanded": "false", "aria-controls": "found", "aria-autocomplete": "list" }, form);
  const list = form && make("ul", { id: "found", role: "listbox", "aria-label": label, hidden: "" }, form);
  const fold = (said) => said.toLocaleLowerCase().normalize("NFC").replaceAll("ё", "е").replace(/[«»“”"()№,.;:?!]/g, " ").replace(/\s+/g, " ").trim();
  const silent = new Set(fold(quiet).split(" "));
  let entries = null, chosen = -1;

  window.lawflowSearch = (found) => {
    entries = found.map(([title, about, place, words]) => ({ title, about, place, all: ` ${fold(`${title} ${words} ${about}`)} `, head: ` ${fold(title)} ` }));
    show();
  };
  function wake() {
    if (entries !== null) return;
    entries = [];
    const script = document.createElement("script");
    script.src = words;
    document.head.append(script);
  }
  // What has most of the words, whatever endings they take: a rare word counts for more than one that stands everywhere,
  // one of the title for more than one beside it; what people ask comes before rules.
  const stem = (part) => /^\d/.test(part) ? ` ${part}` : ` ${part.slice(0, Math.max(3, Math.ceil(part.length * 0.7)))}`;
  function matches() {
    const whole = ` ${fold(field.value)} `, every = whole.trim().split(" ").filter(Boolean);
    const parts = every.filter((part) => !silent.has(part));
    const weighed = [...new Set((parts.length ? parts : every).map(stem))].map((part) => {
      const many = entries.filter((entry) => entry.all.includes(part)).length;
      return [part, many ? Math.log(1 + entries.length / many) : 0];
    });
    const all = weighed.reduce((sum, [, weight]) => sum + weight, 0);
    if (!all) return [];
    const worth = (entry) => {
      const found = weighed.reduce((sum, [part, weight]) => sum + (entry.all.includes(part) ? weight * (entry.head.includes(part) ? 1.25 : 1) : 0), 0) / all;
      const asked = !entry.place.startsWith("asked/") || found < 0.5 ? 0 : found > 0.8 ? 0.8 : 0.3;
      return found + asked + (entry.head === whole ? 2 : (entry.head.includes(whole.trimEnd()) || entry.all.includes(whole)) ? 0.5 : 0);
    };
    const ranked = entries.map((entry, n) => [worth(entry), n, entry]).sort((one, other) => other[0] - one[0] || one[1] - other[1]);
    return ranked.filter(([found]) => found > 0.45 * ranked[0][0]).slice(0, 30).map((row) => row[2]);
  }
  function show() {
    const found = matches();
    list.replaceChildren();
    chosen = -1;
    for (const [n, entry] of found.entries()) {
      const row = document.createElement("li"), more = document.createElement("small");
      row.id = `found-${n}`;
      row.setAttribute("role", "option");
      row.setAttribute("aria-selected", "false");
      row.dataset.place = entry.place;
      row.append(entry.title);
      more.append(entry.about);
      row.append(more);
      list.append(row);
    }
    if (field.value.trim() && entries.length && !found.length) {
      const row = document.createElement("li");
      row.setAttribute("role", "option");
      row.setAttribute("aria-selected", "false");
      row.setAttribute("aria-disabled", "true");
      row.append(nothing);
      list.append(row);
    }
    list.hidden = !list.childElementCount;
    field.setAttribute("aria-expanded", String(!list.hidden));
    field.removeAttribute("aria-activedescendant");
  }
  function choose(n) {
    const rows = [...list.querySelectorAll("[data-place]")];
    if (!rows.length) return;
    chosen = (n + rows.length) % rows.length;
    rows.forEach((row, place) => row.setAttribute("aria-selected", String(place === chosen)));
    rows[chosen].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", rows[chosen].id);
  }
  const open = (row) => { if (row && row.dataset.place) location.href = new URL(row.dataset.place, words).href; };
  if (field) {
    field.addEventListener("focus", wake);
    field.addEventListener("input", () => { wake(); show(); });
    field.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") { choose(chosen + 1); event.preventDefault(); }
      else if (event.key === "ArrowUp") { choose(chosen - 1); event.preventDefault(); }
      else if (event.key === "Escape") { list.hidden = true; field.setAttribute("aria-expanded", "false"); }
      else if (event.key === "Enter") { event.preventDefault(); open(list.querySelectorAll("[data-place]")[Math.max(chosen, 0)]); }
    });
    list.addEventListener("mousedown", (event) => open(event.target.closest("[data-place]")));
    form.addEventListener("submit", (event) => event.preventDefault());
    field.addEventListener("blur", () => { list.hidden = true; field.setAttribute("aria-expanded", "false"); });
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) { field.focus(); event.preventDefault(); }
    });
    if (query.get("q")) { field.value = query.get("q"); wake(); }
  }

  // -- the map: zoom by steps, drag, and keys that follow the law ------------------------------------------------
  for (const chart of document.querySelectorAll("[data-chart]")) {
    const paper = chart.querySelector(".paper");
    let zoom = 1;
    const set = (wanted, whole = false) => {
      const middle = (paper.scrollLeft + paper.clientWidth / 2) / paper.scrollWidth;
      const height = (paper.scrollTop + paper.clientHeight / 2) / paper.scrollHeight;
      zoom = Math.min(5, Math.max(1, wanted));
      for (let n = 1; n <= 5; n++) chart.classList.toggle(`zoom-${n}`, n === zoom);
      chart.classList.toggle("zoom-all", whole);
      paper.scrollLeft = middle * paper.scrollWidth - paper.clientWidth / 2;
      paper.scrollTop = height * paper.scrollHeight - paper.clientHeight / 2;
    };
    chart.addEventListener("click", (event) => {
      const button = event.target.closest("[data-zoom]");
      if (button) set({ in: zoom + 1, out: zoom - 1, all: 1 }[button.dataset.zoom], button.dataset.zoom === "all");
    });
    paper.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      set(zoom + (event.deltaY < 0 ? 1 : -1));
    }, { passive: false });
    let drag = null;
    paper.addEventListener("pointerdown", (event) => {
      if (event.pointerType === "mouse" && event.button === 0) drag = { x: event.clientX, y: event.clientY, left: paper.scrollLeft, top: paper.scrollTop, far: false };
    });
    window.addEventListener("pointermove", (event) => {
      if (!drag) return;
      const x = event.clientX - drag.x, y = event.clientY - drag.y;
      drag.far ||= Math.abs(x) + Math.abs(y) > 6;
      if (drag.far) { paper.scrollLeft = drag.left - x; paper.scrollTop = drag.top - y; }
    });
    window.addEventListener("pointerup", () => { const far = drag && drag.far; drag = null; if (far) paper.addEventListener("click", stop, { capture: true, once: true }); });
    const stop = (event) => event.preventDefault();
    paper.addEventListener("dragstart", stop);

    // One card is in the order of the tab key; the arrow keys go on to the cards to which it leads, and back.
    const cards = [...chart.querySelectorAll("g.stage")];
    const name = (card) => card.querySelector("a.name");
    const came = [];
    const go = (card, remember) => {
      if (!card || !name(card)) return;
      const here = chart.querySelector("g.stage a.name[tabindex='0']");
      if (remember && here) came.push(here.closest("g.stage"));
      cards.forEach((one) => name(one) && name(one).setAttribute("tabindex", "-1"));
      name(card).setAttribute("tabindex", "0");
      name(card).focus();
      card.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    chart.querySelectorAll("svg a").forEach((link) => link.setAttribute("tabindex", "-1"));
    const start = chart.querySelector("g.stage.now") || cards[0];
    if (start && name(start)) name(start).setAttribute("tabindex", "0");
    const leads = (card) => [...card.querySelectorAll("a:not(.name)")].map((link) => link.getAttribute("href").split("--").pop())
      .map((id) => cards.find((one) => one.id === `stage-${id}`)).filter((one) => one && one !== card);
    chart.addEventListener("keydown", (event) => {
      const card = document.activeElement.closest && document.activeElement.closest("g.stage");
      if (event.key === "+" || event.key === "=") set(zoom + 1);
      else if (event.key === "-") set(zoom - 1);
      else if (!card) return;
      else if (event.key === "ArrowRight") go(leads(card)[0] || cards[cards.indexOf(card) + 1], true);
      else if (event.key === "ArrowLeft") go(came.pop() || cards[cards.indexOf(card) - 1]);
      else if (event.key === "ArrowDown") go(cards[cards.indexOf(card) + 1]);
      else if (event.key === "ArrowUp") go(cards[cards.indexOf(card) - 1]);
      else return;
      event.preventDefault();
    });
  }
})();
