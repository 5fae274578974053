"use strict";
// Reads a record in a file: JSON, as the walk saves it, or TOML, as dossiers are written by hand. Days stay texts, as
// they are written. It takes the TOML that a dossier can be written in; what it cannot read it does not guess.
const LawRecord = (() => {
  const SIGNS = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", '"': '"', "\\": "\\" };
  const BLANK = /(?:[ \t\r\n]|#[^\n]*)*/y, SPACE = /[ \t]*/y, END = /[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y;
  const BARE = /[A-Za-z0-9_-]+/y, LITERAL = /'([^'\n]*)'/y, BASIC = /"((?:[^"\\\n]|\\.)*)"/y;
  const LITERALS = /'''\r?\n?((?:[^']|'(?!''(?!')))*)'''/y, BASICS = /"""\r?\n?((?:[^"\\]|\\[^]|"(?!""(?!")))*)"""/y;
  const DAY = /\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)?)?/y;
  const NUMBER = /[+-]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d+)?(?![\w.])/y, TRUTH = /(?:true|false)(?!\w)/y;
  const plain = (said) => said.replace(/\\(?:[ \t]*\r?\n\s*|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs, (_, four, eight, sign) => {
    if (four || eight) return String.fromCodePoint(parseInt(four || eight, 16));
    if (sign !== undefined && !(sign in SIGNS)) throw new SyntaxError(`\\${sign}`);
    return sign === undefined ? "" : SIGNS[sign];
  });
  const table = () => Object.create(null);
  const isTable = (found) => typeof found === "object" && found !== null && !Array.isArray(found);

  function toml(text) {
    let at = 0;
    const fail = () => { throw new SyntaxError(`line ${text.slice(0, at).split("\n").length}`); };
    const found = (pattern) => { pattern.lastIndex = at; const one = pattern.exec(text); if (one) at = pattern.lastIndex; return one; };
    const eat = (signs) => text.startsWith(signs, at) && ((at += signs.length), true);
    function string(several) {
      const literal = (several && found(LITERALS)) || found(LITERAL);
      if (literal) return literal[1];
      const basic = (several && found(BASICS)) || found(BASIC);
      return basic && plain(basic[1]);
    }
    function key() {
      const path = [];
      do {
        found(SPACE);
        const bare = found(BARE);
        path.push(bare ? bare[0] : string(false) ?? fail());
        found(SPACE);
      } while (eat("."));
      return path;
    }
    function inside(where, path) {
      return path.reduce((here, name) => {
        here[name] ??= table();
        const next = Array.isArray(here[name]) ? here[name][here[name].length - 1] : here[name];
        return isTable(next) ? next : fail();
      }, where);
    }
    function set(where) {
      const path = key(), here = inside(where, path.slice(0, -1)), name = path[path.length - 1];
      if (!eat("=") || name in here) fail();
      found(SPACE);
      here[name] = value();
    }
    function list() {
      const all = [];
      for (found(BLANK); !eat("]"); found(BLANK)) {
        all.push(value());
        found(BLANK);
        if (!eat(",") && text[at] !== "]") fail();
      }
      return all;
    }
    function inline() {
      const made = table();
      found(SPACE);
      if (eat("}")) return made;
      do { set(made); found(SPACE); } while (eat(","));
      return eat("}") ? made : fail();
    }
    function value() {
      if (eat("[")) return list();
      if (eat("{")) return inline();
      const said = string(true);
      if (said !== null) return said;
      const day = found(DAY);
      if (day) return day[0];
      const truth = found(TRUTH);
      if (truth) return truth[0] === "true";
      const number = found(NUMBER);
      return number ? Number(number[0].replace(/_/g, "")) : fail();
    }
    const whole = table();
    let here = whole;
    for (found(BLANK); at < text.length; found(BLANK)) {
      if (eat("[[")) {
        const path = key(), above = inside(whole, path.slice(0, -1)), name = path[path.length - 1];
        above[name] ??= [];
        if (!Array.isArray(above[name]) || !eat("]]")) fail();
        above[name].push((here = table()));
      } else if (eat("[")) {
        here = inside(whole, key());
        if (!eat("]")) fail();
      } else set(here);
      if (!found(END)) fail();
    }
    return whole;
  }
  const read = (text) => (/^\s*\{/.test(text) ? JSON.parse(text) : toml(text.replace(/^\ufeff/, "")));
  return { read, toml };
})();
if (typeof module !== "undefined") module.exports = LawRecord;
