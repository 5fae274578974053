"use strict";
// Walking a bill: one interpreter of the rules, and the page on which it is used. Values are never changed: a step gives
// a new state, so that going back is taking an earlier one. The interpreter needs no browser (tests run it in Node).
const LawWalk = (() => {
  // The rules as they are written leave out what a step has none of.
  const NONE = { needs: [], under: [], starts: [], implied: [], ends: [], cites: [] };
  const read = (rules) => {
    const steps = rules.steps.map((step) => ({ ...NONE, ...step })), by = {};
    for (const step of steps) (by[`${step.from} ${step.act}`] ||= []).push(step);
    return { ...rules, steps, by };
  };
  const MET = 1, UNMET = -1, UNKNOWN = 0;
  const needed = (num, den, more, seats) => (more ? Math.floor((seats * num) / den) + 1 : Math.ceil((seats * num) / den));

  function seatsOn(rules, chamber, day) {
    const row = (rules.seats[chamber] || []).find(([first, last]) => first <= day && day <= last);
    return row ? row[2] : [0];
  }
  function reaches(rules, [chamber, num, den, more], act) {
    const ayes = (act.votes || {})[chamber];
    if (ayes === undefined || ayes === null) return UNKNOWN;
    const seats = seatsOn(rules, chamber, act.date);
    if (seats.every((n) => ayes >= needed(num, den, more, n))) return MET;
    return seats.every((n) => ayes < needed(num, den, more, n)) ? UNMET : UNKNOWN;
  }
  // Whether the ayes leave no room for so many votes against.
  function against(rules, [chamber, num, den, more], act) {
    const ayes = (act.votes || {})[chamber];
    return ayes !== undefined && ayes !== null && seatsOn(rules, chamber, act.date).every((n) => n - ayes < needed(num, den, more, n));
  }
  function backed(rules, [chambers, num, den, more], act) {
    const counts = chambers.map((chamber) => (act.votes || {})[chamber]);
    const sums = chambers.map((chamber) => seatsOn(rules, chamber, act.date))
      .reduce((all, sizes) => all.flatMap((sum) => sizes.map((n) => sum + n)), [0]).map((n) => needed(num, den, more, n));
    const known = counts.reduce((sum, n) => sum + (n || 0), 0);
    if (known >= Math.max(...sums)) return MET;
    return counts.every((n) => n !== undefined && n !== null) && known < Math.min(...sums) ? UNMET : UNKNOWN;
  }
  function inForce(name, day) {
    const bounds = /^in-force:(.*)\.\.(.*)$/.exec(name);
    return bounds ? (!bounds[1] || bounds[1] <= day) && (!bounds[2] || day <= bounds[2]) : null;
  }
  function found(state, act, where, name) {
    if (where === "act") return (act.says || {})[name] ?? null;
    if (where === "memory") return state.memory[name] ?? null;
    if (where === "track") return state.tracks.includes(name);
    if (where === "term") return state.missed.includes(name);
    if (where === "day") return inForce(name, act.date) ?? (act.day || {})[name] ?? null;
    return state.bill[name] ?? null;
  }
  function verdict(rules, state, act, need) {
    if (need.votes) {
      const all = need.votes.map((one) => reaches(rules, one, act));
      if (need.reached) return all[0];
      if (all.includes(UNMET)) return MET;
      return need.proven || all.every((one) => one === MET) ? UNMET : UNKNOWN;
    }
    if (need.backed) return backed(rules, need.backed, act);
    if (need.against) return against(rules, need.against, act) ? (need.proven ? MET : UNMET) : (need.proven ? UNMET : UNKNOWN);
    if (need.demands) {
      const fits = need.demands.some(([where, name, values, holds, silent]) => {
        const value = found(state, act, where, name);
        return value === null ? silent : values.includes(value) === holds;
      });
      return fits ? MET : UNMET;
    }
    const values = need.reads.map(([where, name]) => found(state, act, where, name));
    return need.unmet.some((row) => row.every((value, n) => value === values[n])) ? UNMET : MET;
  }
  const unmet = (rules, state, act, needs) => needs.map((n) => rules.conditions[n]).filter((need) => verdict(rules, state, act, need) === UNMET);
  const holds = (rules, state, act, needs) => !unmet(rules, state, act, needs).length;

  // The answer in force on a day: the one chosen unless a text excludes it then, else the default.
  function answerOn(rules, question, chosen, day) {
    const known = rules.questions[question];
    if (!known) return null;
    const row = known.standings.find(([first, last]) => (!first || first <= day) && (!last || day <= last));
    const [, , status, byText, out] = row || [null, null, "open", known.default, []];
    return chosen === undefined || chosen === null || status === "settled" || out.includes(chosen) ? byText : chosen;
  }
  const exists = (rules, state, day, unders) =>
    unders.every(([question, answer]) => answerOn(rules, question, state.answers[question], day) === answer);

  // The steps that exist on some day under the answers chosen, and the terms that what can follow a stage can still end.
  const known = new WeakMap();
  function kept(rules, answers) {
    if (!known.has(rules)) known.set(rules, new Map());
    const key = JSON.stringify(Object.entries(answers).sort()), all = known.get(rules);
    if (!all.has(key)) all.set(key, { steps: rules.steps.filter((step) => step.under.every(([question, answer]) => answersOf(rules, question, answers[question]).has(answer))), ahead: new Map() });
    return all.get(key);
  }
  function answersOf(rules, question, chosen) {
    const row = rules.questions[question], within = (day) => rules.from <= day && (!rules.until || day <= rules.until);
    const turns = row ? row.standings.flatMap(([first, last]) => [first, last && addDays(last, 1)]) : [];
    return new Set([rules.from, ...turns.filter((day) => day && within(day))].map((day) => answerOn(rules, question, chosen, day)));
  }
  const stepsUnder = (rules, answers) => kept(rules, answers).steps;
  function eventsAhead(rules, answers, stage) {
    const { steps, ahead } = kept(rules, answers);
    if (!ahead.has(stage)) {
      const reached = new Set([stage]), events = new Set();
      for (const here of reached) for (const step of steps) if (step.from === here) { if (!step.aside) reached.add(step.to); [step.act, `@${step.to}`, `${step.act}@${step.to}`].forEach((name) => events.add(name)); }
      const terms = new Set(rules.terms.map((_, n) => n).filter((n) => !rules.terms[n].ends.length || rules.terms[n].ends.some((name) => events.has(name))));
      ahead.set(stage, { events, terms });
    }
    return ahead.get(stage);
  }
  const termsAhead = (rules, answers, stage) => eventsAhead(rules, answers, stage).terms;

  function stepsBy(rules, state, act, day) {
    return (rules.by[`${state.stage} ${act}`] || []).filter((step) => !step.away && exists(rules, state, day, step.under));
  }
  // The step that an act takes: the first that nothing stands against; undefined if it is refused.
  function stepOf(rules, state, act) {
    return stepsBy(rules, state, act.act, act.date).find((step) => holds(rules, state, act, step.needs));
  }
  function blockers(rules, state, act) {
    const steps = stepsBy(rules, state, act.act, act.date);
    return steps.map((step) => unmet(rules, state, act, step.needs)).sort((one, other) => one.length - other.length)[0] || [];
  }
  function start(rules, bill, day, answers = {}) {
    const tracks = bill.track ? [bill.track] : [];
    return { stage: rules.initial, day, bill, memory: {}, tracks, missed: [], running: [], answers, acts: [], asked: null, over: false };
  }
  function remembered(state, step, says) {
    const memory = { ...state.memory };
    for (const fact of step.clears || []) delete memory[fact];
    for (const [fact, value, field, absent] of step.sets || []) {
      const left = field === undefined ? value : (says || {})[field] ?? absent ?? null;
      if (left !== null) memory[fact] = left;
      else delete memory[fact];
    }
    return memory;
  }
  // A term that no act ends binds nobody after its last day; a wait keeps from its acts up to its last day.
  const gone = (rules, one, day) => !rules.terms[one.term].ends.length && (due(rules, one) || { day }).day < day;
  const waits = (rules, state, act) => state.running.filter((one) => {
    const term = rules.terms[one.term], last = due(rules, one);
    return term.bound === "not-before" && term.ends.includes(act.act) && last && act.date < last.day;
  });
  // A term stands still in some stages and goes on after them; one that was over before the bill came there does so no more.
  function halted(rules, one, stage, day) {
    const term = rules.terms[one.term], still = term.paused.includes(stage);
    if (one.over || still === Boolean(one.halted)) return one;
    if (!still) return { ...one, halted: null, since: addDays(one.since, (Date.parse(day) - Date.parse(one.halted)) / 864e5) };
    const known = !term.lapse && term.recess === "runs" && !term.receipt && ["days", "months"].includes(term.count);
    return known && due(rules, one).day < day ? { ...one, over: true } : { ...one, halted: day };
  }
  // What runs after a step: what it does not end and something to come can still end, and what it starts.
  function runningAfter(rules, state, step, act, next) {
    const ahead = termsAhead(rules, state.answers, step.to);
    const ended = new Set(step.ends.map((n) => rules.terms[n].id));
    const kept = state.running.filter((one) => !ended.has(rules.terms[one.term].id) && ahead.has(one.term) && !gone(rules, one, act.date)).map((one) => halted(rules, one, step.to, act.date));
    if (rules.stages[step.to].ended && !stepsUnder(rules, state.answers).some((one) => one.from === step.to)) return [];
    const names = new Set(kept.map((one) => rules.terms[one.term].id));
    const begun = [...step.starts, ...step.implied].filter((n) => {
      const term = rules.terms[n];
      if (!ahead.has(n) || names.has(term.id) || !exists(rules, state, act.date, term.under)) return false;
      if (!holds(rules, next, { act: "", date: act.date }, term.when)) return false;
      names.add(term.id);
      return true;
    });
    const since = (term) => (next.acts.find((one) => one.act === term.counted) || { date: term.eve.includes(act.act) ? addDays(act.date, -1) : act.date }).date;
    return [...kept, ...begun.map((term) => ({ term, since: since(rules.terms[term]) }))];
  }
  // The terms whose last day is surely past on a day, and to whose lapse the law attaches nothing.
  function passed(rules, state, day) {
    const late = state.running.filter((one) => {
      const term = rules.terms[one.term], last = due(rules, one);
      return term.bound === "by" && !term.lapse && term.ends.length && last && last.exact && last.day < day;
    }).map((one) => rules.terms[one.term].id);
    return { ...state, missed: [...new Set([...state.missed, ...late])] };
  }
  function take(rules, earlier, act) {
    const state = passed(rules, earlier, act.date);
    const step = stepOf(rules, state, act);
    if (!step || act.date < state.day || waits(rules, state, act).length) return null;
    const tracks = step.track && !state.tracks.includes(step.track) ? [...state.tracks, step.track] : state.tracks;
    const lapsed = state.running.filter((one) => rules.terms[one.term].lapse === act.act).map((one) => rules.terms[one.term].id);
    const missed = [...new Set([...state.missed, ...lapsed])];
    const next = { ...state, stage: step.to, day: act.date, tracks, missed, memory: remembered(state, step, act.says), acts: [...state.acts, act] };
    next.running = runningAfter(rules, state, step, act, next);
    next.asked = step.to === "undetermined" && step.asks ? { question: step.asks, before: earlier, act } : null;
    next.over = !stepsUnder(rules, next.answers).some((one) => one.from === step.to);
    return next;
  }
  // An answer to the question at which the bill stopped: its last act is taken again under it.
  function answer(rules, state, choice) {
    const { question, before, act } = state.asked;
    return take(rules, { ...before, answers: { ...before.answers, [question]: choice } }, act);
  }
  function replay(rules, bill, day, answers, acts) {
    let state = start(rules, bill, day, answers);
    const states = [state];
    for (const act of acts) {
      const next = state.asked ? null : take(rules, state, act);
      if (!next) break;
      states.push((state = next));
    }
    return states;
  }
  // The acts of a stage, in the order of the law: what each leads to if its votes carry it, and what stands against it.
  function choices(rules, state, day) {
    const names = [...new Set(rules.steps.filter((step) => step.from === state.stage && !step.away).map((step) => step.act))];
    return names.map((name) => {
      const steps = stepsBy(rules, state, name, day);
      const open = steps.filter((step) => holds(rules, state, { act: name, date: day }, step.needs.filter((n) => !(rules.conditions[n].demands || []).every(([where]) => where === "act") || !rules.conditions[n].demands)));
      return { act: name, steps, open };
    }).filter((one) => one.steps.length);
  }
  // The acts that are not open only for want of what an open one that leaves the bill where it stands would leave.
  function atHand(rules, state, day, ways) {
    const left = new Set(ways.flatMap((way) => way.open.filter((step) => step.to === state.stage).flatMap((step) => (step.sets || []).map(([fact]) => fact))));
    const wanted = (need) => (need.reads || need.demands || []).some(([where, name, , holds]) => where === "memory" && holds !== false && left.has(name));
    const near = (name, step) => { const needs = unmet(rules, state, { act: name, date: day }, step.needs); return needs.length && needs.every(wanted); };
    return choices(rules, state, day).filter((one) => !one.open.length).map((one) => ({ ...one, open: one.steps.filter((step) => near(one.act, step)) })).filter((one) => one.open.length);
  }
  // The acts that somebody must do: those of a stage that end a running term, by the last day of which they are due; one that stands still binds nobody.
  function duties(rules, state, day) {
    const chosen = (one) => !rules.acts[one.act].side && !rules.acts[one.act].clock && !rules.acts[one.act].short;
    const ways = choices(rules, state, day).filter((one) => one.open.length && chosen(one) && stepOf(rules, state, { act: one.act, date: day }));
    const named = (term, name) => term.ends.some((end) => !end.startsWith("@") && end.split("@")[0] === name);
    const terms = state.running.map((one) => rules.terms[one.term]), elsewhere = (name) => terms.some((term) => term.indirect && named(term, name));
    const ends = (term, way) => named(term, way.act) || (!elsewhere(way.act) && way.open.some((step) => term.ends.includes(`@${step.to}`)));
    const due = [...ways, ...atHand(rules, state, day, ways).filter(chosen)];
    return state.running.map((one, n) => ({ term: one, acts: terms[n].bound === "by" && !terms[n].indirect && (one.over || !terms[n].paused.includes(state.stage)) ? due.filter((way) => ends(terms[n], way)).map((way) => way.act) : [] })).filter((one) => one.acts.length);
  }
  // The acts that nothing to come leads to any more.
  function closed(rules, state) {
    const { events } = eventsAhead(rules, state.answers, state.stage), acts = [...new Set(stepsUnder(rules, state.answers).map((step) => step.act))];
    return acts.filter((act) => !events.has(act) && !rules.acts[act].clock && !rules.acts[act].short);
  }
  const addDays = (day, n) => { const at = new Date(`${day}T00:00:00Z`); at.setUTCDate(at.getUTCDate() + n); return at.toISOString().slice(0, 10); };
  function addMonths(day, n) {
    const [year, month, date] = day.split("-").map(Number);
    const end = new Date(Date.UTC(year, month - 1 + n + 1, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + n, Math.min(date, end))).toISOString().slice(0, 10);
  }
  // The last day of a term as far as plain counting goes: exact where nothing but days or months is counted, and from an act.
  function due(rules, one) {
    const term = rules.terms[one.term];
    const exact = term.recess === "runs" && !term.paused.length && !term.receipt;
    if (term.count === "days") return { day: addDays(one.since, term.length), exact };
    if (term.count === "months") return { day: addMonths(one.since, term.length), exact };
    if (term.count === "working-days") return { day: addDays(one.since, term.length), exact: false };
    return null;
  }
  return { read, start, take, waits, passed, answer, replay, choices, duties, closed, blockers, stepOf, stepsBy, seatsOn, needed, due, addDays };
})();
if (typeof module !== "undefined") module.exports = LawWalk;

if (typeof document !== "undefined") (() => {
  const root = document.getElementById("walker");
  if (!root) return;
  const lang = Number(root.dataset.lang), base = new URL(root.dataset.root, location.href);
  const word = (name) => root.getAttribute(`data-w-${name}`) || name;
  let rules = null, walk = null, redo = [], votes = {}, says = {}, day = null, focus = null, held = null, told = "";

  const make = (tag, attributes = {}, ...parts) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
      else if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
    }
    made.append(...parts.filter((part) => part !== null && part !== undefined));
    return made;
  };
  const link = (page, said) => make("a", { href: new URL(page, base).href }, said);
  const button = (id, said, done, more = {}) => make("button", { type: "button", class: "button", id, onclick: () => { focus = id; done(); }, ...more }, said);
  const choice = (id, said, value, options, done) => {
    const field = make("select", { id, onchange: () => { focus = id; done(field.value); } }, ...options.map(([name, text]) => make("option", { value: name, selected: name === value }, text)));
    return make("label", { for: id }, `${said} `, field);
  };

  // -- the walk: a bill, answers, the acts done, and another branch if there is one -------------------------------
  const fresh = () => ({ bill: { initiator: null, money: null, subject: null, track: null }, day: root.dataset.start, answers: {}, acts: [], other: null });
  const states = (of) => {
    let state = LawWalk.start(rules, of.bill, of.day, of.answers);
    const all = [state];
    for (const act of of.acts) {
      const next = "answer" in act ? state.asked && LawWalk.answer(rules, state, act.answer) : LawWalk.take(rules, state, act);
      if (!next) break;
      all.push((state = next));
    }
    return all;
  };
  const encode = (value) => btoa(unescape(encodeURIComponent(JSON.stringify(value)))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const decode = (text) => JSON.parse(decodeURIComponent(escape(atob(text.replace(/-/g, "+").replace(/_/g, "/")))));
  function change(next, keep = false) {
    if (!keep) redo = [];
    walk = next; votes = {}; says = {}; day = null;
    history.replaceState(null, "", `#w=${encode(walk)}`);
    draw();
  }
  const act = (done) => change({ ...walk, acts: [...walk.acts, done] });

  function record() {
    const acts = walk.acts.filter((one) => one.act).map((one) => ({
      act: one.act, date: one.date, ...one.says,
      ...(Object.keys(one.votes || {}).length ? { votes: Object.fromEntries(Object.entries(one.votes).map(([name, ayes]) => [name, { for: ayes }])) } : {}),
    }));
    const answers = { ...walk.answers };
    states(walk).forEach((state, n) => { const next = walk.acts[n]; if (next && "answer" in next && state.asked) answers[state.asked.question] = next.answer; });
    const bill = walk.bill;
    return {
      id: `walk-${rules.procedure.replace("/", "-")}`, kind: rules.kind, title: { en: "A bill walked in the explorer" },
      ...(bill.initiator ? { initiator: bill.initiator } : {}), ...(bill.money === null ? {} : { money: bill.money }), ...(bill.subject ? { subject: bill.subject } : {}), ...(bill.track ? { track: bill.track } : {}),
      ...(Object.keys(answers).length ? { world: { answers } } : {}), acts,
    };
  }
  function save() {
    const place = URL.createObjectURL(new Blob([JSON.stringify(record(), null, 1)], { type: "application/json" }));
    const made = make("a", { href: place, download: `${record().id}.json` });
    made.click();
    URL.revokeObjectURL(place);
  }
  async function load(file) {
    try {
      loaded(LawRecord.read(await file.text()));
    } catch {
      notice.textContent = word("unread");
    }
  }
  // The acts of a record up to the first without an exact day: a walk goes from day to day.
  function loaded(data) {
    const aside = new Set(["act", "date", "known", "votes", "present", "source", "sources", "note"]);
    const every = data.acts.map((row) => ({
      act: String(row.act), date: String(row.date ?? ""),
      votes: Object.fromEntries(Object.entries(row.votes || {}).filter(([, counts]) => Number.isInteger(counts.for)).map(([name, counts]) => [name, counts.for])),
      says: Object.fromEntries(Object.entries(row).filter(([name]) => !aside.has(name))),
    }));
    const vague = every.findIndex((one) => !/^\d{4}-\d\d-\d\d$/.test(one.date)), acts = vague < 0 ? every : every.slice(0, vague);
    const first = acts.length ? acts[0].date : root.dataset.start, called = (one) => `${(rules.acts[one.act] || { label: { [lang]: one.act } }).label[lang]} ${one.date}`;
    if (data.kind !== rules.kind || first < rules.from || (rules.until && first > rules.until)) { notice.textContent = `${word("other-rules")} (${data.kind}, ${first})`; return; }
    if (vague >= 0) told = `${word("no-day")}: ${called(every[vague])}`;
    const bill = { initiator: data.initiator || null, money: data.money ?? null, subject: data.subject || null, track: data.track && data.track !== "ordinary" ? data.track : null };
    change({ ...fresh(), bill, day: first, answers: { ...(data.world || {}).answers }, acts });
  }

  // -- the page ------------------------------------------------------------------------------------------------------
  function billPanel() {
    const set = (name) => (value) => change({ ...walk, bill: { ...walk.bill, [name]: value || null } });
    const none = ["", word("any")];
    const parts = [
      choice("walk-initiator", word("initiator"), walk.bill.initiator || "", [none, ...Object.entries(rules.initiators).map(([id, said]) => [id, said[lang]])], set("initiator")),
      choice("walk-subject", word("subject"), walk.bill.subject || "", [none, ...rules.subjects.map((one) => [one, one])], set("subject")),
    ];
    if (Object.keys(rules.tracks).length) parts.push(choice("walk-track", word("track"), walk.bill.track || "", [["", word("ordinary")], ...Object.keys(rules.tracks).map((one) => [one, one])], set("track")));
    const asked = Object.entries(rules.questions).map(([id, one]) => make("p", {}, choice(`answer-${id}`, id, walk.answers[id] || "", [["", one.default || word("unanswered")], ...Object.keys(one.answers).map((name) => [name, name])], (value) => {
      const answers = { ...walk.answers };
      if (value) answers[id] = value; else delete answers[id];
      change({ ...walk, answers });
    }), " ", link(one.page, one.label[lang])));
    return [make("div", { class: "controls" }, ...parts), make("details", { id: "walk-answers" }, make("summary", {}, word("answers")), ...asked)];
  }
  function firstDay() {
    const field = make("input", { type: "date", id: "walk-start", value: walk.day, min: rules.from, max: rules.until, onchange: () => { if (field.value && field.validity.valid) { held = "start"; change({ ...walk, day: field.value, acts: [] }); } } });
    return [make("div", { class: "controls" }, make("label", { for: "walk-start" }, `${word("start")} `, field))];
  }
  function cited(step) { return step.cites.map((n) => rules.articles[n][lang]).join(" · "); }
  function voteField(chamber, state, at, steps) {
    const seats = LawWalk.seatsOn(rules, chamber, at), of = Math.max(...seats);
    const shares = [...new Map(steps.flatMap((step) => step.needs.map((n) => rules.conditions[n])).flatMap((need) => need.votes && need.reached ? need.votes : []).filter(([name]) => name === chamber).map((share) => [share.join(), share])).values()];
    const enough = shares.length ? LawWalk.needed(shares[0][1], shares[0][2], shares[0][3], of) : null;
    const id = `votes-${steps[0].act}-${chamber}`, key = `${steps[0].act}/${chamber}`;
    const value = votes[key] ?? enough ?? 0;
    const shown = make("output", { for: id });
    const show = () => { const n = Number(field.value); shown.textContent = `${n} / ${of}${enough === null ? "" : ` · ${word("needed")} ${enough} · ${n >= enough ? word("carried") : word("short")}`}`; };
    const field = make("input", { type: "range", id, min: 0, max: of, value, oninput: () => { votes[key] = Number(field.value); show(); } });
    if (votes[key] === undefined && enough !== null) votes[key] = enough;
    show();
    return make("span", { class: "votes" }, make("label", { for: id }, `${rules.chambers[chamber][lang]}, ${word("for")}`), field, shown);
  }
  function choiceRow(one, state, at, term) {
    const known = rules.acts[one.act], open = one.open.length > 0;
    const chambers = [...new Set(one.steps.flatMap((step) => step.needs.map((n) => rules.conditions[n])).flatMap((need) => need.votes && need.reached ? need.votes.map(([name]) => name) : []))];
    const fields = rules.says[one.act] || [];
    const lapse = known.clock ? state.running.map((run) => [run, rules.terms[run.term]]).find(([, term]) => term.lapse === one.act) : null;
    const due = lapse && LawWalk.due(rules, lapse[0]);
    const when = due && LawWalk.addDays(due.day, 1) > at ? LawWalk.addDays(due.day, 1) : at;
    const put = () => {
      const counted = Object.fromEntries(chambers.map((name) => [name, votes[`${one.act}/${name}`]]).filter(([, n]) => n !== undefined));
      const said = Object.fromEntries(fields.map((name) => [name, says[`${one.act}/${name}`]]).filter(([, value]) => value !== undefined));
      return { act: one.act, date: when, votes: counted, says: said };
    };
    const row = make("li", { class: "choice", "data-open": String(open), "data-act": one.act });
    const note = make("p", { class: "small", role: "status" });
    const go = () => {
      const done = put();
      if (LawWalk.take(rules, state, done)) { focus = "walk-stands"; act(done); return; }
      const against = [...LawWalk.blockers(rules, state, done).map((need) => need.label[lang]), ...LawWalk.waits(rules, state, done).map((run) => rules.terms[run.term].label[lang])];
      note.textContent = `${word("closed")}: ${against.join("; ")}`;
    };
    const head = make("div", { class: "head" }, make("button", { type: "button", id: `act-${one.act}`, onclick: go }, known.label[lang]), make("span", { class: "small" }, known.organ[lang], known.clock && lapse ? ` · ${word("nobody")}: ${when}` : ""));
    const last = term && LawWalk.due(rules, term);
    if (term) head.append(make("span", { class: "small" }, `${rules.terms[term.term].label[lang]}${last ? ` · ${last.exact ? word("last-day") : word("earliest")} ${last.day}` : ""}`));
    const targets = [...new Set((open ? one.open : one.steps).map((step) => step.to))].map((name) => rules.stages[name].label[lang]);
    row.append(head, make("p", { class: "small" }, `→ ${targets.join(" / ")} · ${cited(one.steps[0])}`));
    if (!open) note.textContent = `${word("closed")}: ${LawWalk.blockers(rules, state, { act: one.act, date: at }).map((need) => need.label[lang]).join("; ")}`;
    else {
      for (const chamber of chambers) row.append(voteField(chamber, state, at, one.steps));
      for (const name of fields) {
        const key = `${one.act}/${name}`, options = (rules.values[name] || []).filter((value) => !(value in rules.chambers) || value in rules.seats);
        const names = { true: word("yes"), false: word("no"), law: word("value-law"), articles: word("value-articles"), ...Object.fromEntries(Object.entries(rules.chambers).map(([id, said]) => [id, said[lang]])) };
        row.append(make("p", { class: "small" }, choice(`says-${one.act}-${name}`, `${word("says")}: ${word(`say-${name}`)}`, JSON.stringify(says[key] ?? null), [["null", word("unknown")], ...options.map((value) => [JSON.stringify(value), names[value] ?? String(value)])], (value) => { const found = JSON.parse(value); if (found === null) delete says[key]; else says[key] = found; })));
      }
    }
    row.append(note);
    return row;
  }
  function way(of, all, mine) {
    return make("ol", { class: "record" }, ...all.slice(1).map((state, n) => {
      const one = of.acts[n], said = one.act ? rules.acts[one.act].label[lang] : `${all[n].asked.question} = ${one.answer}`;
      return make("li", {}, make("span", { class: "when" }, one.date || ""), make("span", {}, `${said} → `, link(rules.stages[state.stage].page, rules.stages[state.stage].label[lang]), " ",
        mine && n < all.length - 2 ? button(`back-${n}`, word("back"), () => change({ ...walk, acts: walk.acts.slice(0, n + 1) })) : null));
    }));
  }
  // A part of the page that is drawn again by itself. The one whose field is being filled in stays as it is: a day is
  // typed number by number, and while it is, the browser does not say that the field has the focus.
  const boxes = new Map();
  const box = (name) => { if (!boxes.has(name)) boxes.set(name, make("div", { id: `box-${name}` })); return boxes.get(name); };
  function put(name, made) {
    if (name !== held) box(name).replaceChildren(...made().filter(Boolean));
  }
  function tools(undo, again) {
    const file = make("input", { type: "file", id: "walk-file", accept: ".toml,.json,application/toml,application/json", class: "unseen", tabindex: "-1", "aria-label": word("load"), onchange: () => file.files[0] && load(file.files[0]) });
    return [make("div", { class: "controls" },
      button("walk-undo", word("undo"), undo, { disabled: !walk.acts.length }), button("walk-redo", word("redo"), again, { disabled: !redo.length }),
      button("walk-fork", word("fork"), () => change({ ...walk, other: { ...walk, other: null } }), { disabled: !walk.acts.length }),
      button("walk-restart", word("restart"), () => change(fresh())), button("walk-save", word("save"), save), button("walk-load", word("load"), () => file.click()), file)];
  }
  function standing(state) {
    const stage = rules.stages[state.stage];
    const terms = state.running.map((one) => { const term = rules.terms[one.term], last = LawWalk.due(rules, one); return make("li", {}, link(term.page, term.label[lang]), ` ${term.said[lang]}`, last ? ` · ${last.exact ? word("last-day") : word("earliest")} ${last.day}` : ""); });
    return [make("section", { class: "lead", "aria-live": "polite" }, make("p", { class: "small" }, word("stands")), make("p", { class: "stands", id: "walk-stands", tabindex: "-1" }, link(stage.page, stage.label[lang])), make("p", { class: "small" }, `${stage.organ[lang]} · ${stage.outcome[lang]} · ${state.day}`),
      terms.length ? make("p", { class: "small" }, word("terms")) : null, terms.length ? make("ul", {}, ...terms) : null)];
  }
  function asking(state) {
    const one = rules.questions[state.asked.question];
    return [make("h2", {}, word("asked")), make("p", {}, link(one.page, `${state.asked.question}. ${one.label[lang]}`)), make("ul", { class: "choices" }, ...Object.entries(one.answers).map(([id, said]) =>
      make("li", { class: "choice" }, make("button", { type: "button", id: `take-${id}`, onclick: () => { focus = "walk-stands"; if (LawWalk.answer(rules, state, id)) act({ answer: id }); } }, `${id}. ${said[lang]}`))))];
  }
  function acting(state) {
    const at = day && day > state.day ? day : state.day;
    const duties = LawWalk.duties(rules, state, at), choices = LawWalk.choices(rules, state, at), open = new Set(choices.filter((one) => one.open.length).map((one) => one.act));
    const due = new Map(duties.flatMap((one) => one.acts.map((name) => [name, one.term])));
    const must = new Set(duties.filter((one) => one.acts.every((name) => open.has(name))).flatMap((one) => one.acts));
    const rows = choices.map((one) => [one.open.length ? (must.has(one.act) ? "must" : "may") : "closed", choiceRow(one, state, at, due.get(one.act))]);
    const of = (sort) => rows.filter(([name]) => name === sort).map(([, row]) => row);
    const listed = (sort, made) => made.length ? [make("h3", {}, word(sort)), make("ul", { class: "choices" }, ...made)] : [];
    const folded = (sort, made) => made.length ? [make("details", { id: `walk-${sort}` }, make("summary", {}, `${word(sort)} (${made.length})`), make("ul", { class: "choices" }, ...made))] : [];
    const gone = LawWalk.closed(rules, state).map((name) => make("li", {}, rules.acts[name].label[lang], make("span", { class: "small" }, ` · ${cited(rules.steps.find((step) => step.act === name))}`)));
    return [...listed("must", of("must")), ...listed("may", of("may")), ...folded("closed", of("closed")), ...folded("gone", gone)];
  }
  function dayOf(state) {
    const field = make("input", { type: "date", id: "walk-day", value: state.day, min: state.day, max: rules.until, onchange: () => { if (field.value && field.validity.valid) { day = field.value; drawn("acts", () => acting(state)); } } });
    return [make("h2", {}, word("next")), make("p", {}, make("label", { for: "walk-day" }, `${word("day")} `), field)];
  }
  function branch() {
    const swap = () => change({ ...walk.other, other: { ...walk, other: null } });
    return [make("section", { class: "branch" }, make("h2", {}, word("branch")), make("div", { class: "controls" }, button("walk-swap", word("swap"), swap), button("walk-drop", word("drop"), () => change({ ...walk, other: null }))), way(walk.other, states(walk.other), false))];
  }
  function drawn(name, made) {
    const opened = new Set([...root.querySelectorAll("details[open]")].map((one) => one.id));
    put(name, made);
    box(name).querySelectorAll("details").forEach((one) => { one.open = opened.has(one.id); });
  }
  function draw() {
    const all = states(walk), state = all[all.length - 1], refused = walk.acts[all.length - 1];
    if (refused) walk = { ...walk, acts: walk.acts.slice(0, all.length - 1) };
    const undo = () => { redo = [...redo, walk.acts[walk.acts.length - 1]]; change({ ...walk, acts: walk.acts.slice(0, -1) }, true); };
    const again = () => { const last = redo[redo.length - 1]; redo = redo.slice(0, -1); change({ ...walk, acts: [...walk.acts, last] }, true); };
    drawn("now", () => standing(state));
    drawn("tools", () => tools(undo, again));
    notice.textContent = refused ? `${word("closed")}: ${(rules.acts[refused.act] || { label: { [lang]: refused.act || refused.answer } }).label[lang]}${refused.date ? `, ${refused.date}` : ""}` : told;
    told = "";
    const quiet = state.asked || state.over;
    drawn("day", () => (quiet ? [] : dayOf(state)));
    drawn("acts", () => (state.asked ? asking(state) : state.over ? [make("p", {}, word("over"))] : acting(state)));
    drawn("start", firstDay);
    drawn("bill", billPanel);
    drawn("history", () => [make("h2", {}, word("history")), way(walk, all, true)]);
    drawn("branch", () => (walk.other ? branch() : []));
    const found = focus && document.getElementById(focus);
    if (found) found.focus();
    focus = held = null;
  }
  const notice = make("p", { id: "walk-told", role: "status" });
  function laid() {
    root.className = "walker";
    root.replaceChildren(make("div", {}, box("now"), box("tools"), notice, box("day"), box("acts")), make("div", {}, make("h2", {}, word("bill")), box("start"), box("bill"), box("history"), box("branch")));
  }
  window.lawflowRules = (given) => {
    rules = LawWalk.read(given);
    laid();
    const saved = /^#w=(.+)$/.exec(location.hash);
    try { walk = saved ? decode(saved[1]) : fresh(); states(walk); } catch { walk = fresh(); }
    draw();
  };
})();
