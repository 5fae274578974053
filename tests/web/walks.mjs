// Takes the walks of the machine again with the interpreter of the pages; prints where they differ.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
const [, , script, file] = process.argv;
const walk = createRequire(import.meta.url)(script);
const { rules, walks } = JSON.parse(readFileSync(file, "utf8"));
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const read = Object.fromEntries(Object.entries(rules).map(([name, given]) => [name, walk.read(given)]));
const sorted = (found) => Object.fromEntries(Object.entries(found).sort());
let steps = 0;
const apart = [];
for (const one of walks) {
  const known = read[one.procedure];
  let state = walk.start(known, one.bill, one.day, one.answers);
  const before = [];
  for (const [n, line] of one.lines.entries()) {
    const told = `${one.procedure} ${n} ${line.act.act}`;
    state = { ...state, missed: line.missed_before };
    for (const [name, target] of Object.entries(line.open)) {
      const step = walk.stepOf(known, state, { ...line.put, act: name });
      if ((step ? step.to : null) !== target) apart.push([told, "open", name, target, step ? step.to : null]);
    }
    const closed = walk.closed(known, state).sort();
    if (!same(closed, line.closed)) apart.push([told, "closed", line.closed, closed]);
    if (line.must) {
      const due = walk.duties(known, state, line.put.date), terms = due.map((duty) => known.terms[duty.term.term].id);
      for (const act of due.flatMap((duty) => duty.acts)) if (!line.must.acts.includes(act)) apart.push([told, "must", line.must.acts, act]);
      for (const term of line.must.terms) if (!terms.includes(term)) apart.push([told, "due", line.must.terms, terms]);
    }
    before.push([state, JSON.stringify(state)]);
    const next = walk.take(known, state, line.act);
    steps += 1;
    if (!next) { apart.push([told, "refused"]); break; }
    const found = { stage: next.stage, memory: sorted(next.memory), tracks: [...next.tracks].sort(), running: next.running.map((r) => known.terms[r.term].id).sort() };
    const wanted = { stage: line.stage, memory: sorted(line.memory), tracks: line.tracks, running: line.running };
    if (!same(found, wanted)) { apart.push([told, "after", wanted, found]); break; }
    state = next;
  }
  const acts = one.lines.map((line) => line.act);
  const all = walk.replay(known, one.bill, one.day, one.answers, acts).map((found) => JSON.stringify(found));
  for (const n of [0, acts.length >> 1, acts.length - 1].filter((n) => n < all.length)) {
    const undone = walk.replay(known, one.bill, one.day, one.answers, acts.slice(0, n)).map((found) => JSON.stringify(found));
    if (!same(undone, all.slice(0, n + 1))) apart.push([one.procedure, "undone", n]);
  }
  for (const [earlier, text] of before) if (JSON.stringify(earlier) !== text) apart.push([one.procedure, "changed"]);
}
console.log(JSON.stringify({ steps, apart: apart.slice(0, 6), many: apart.length }));
