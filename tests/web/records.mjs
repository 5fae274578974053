// Reads texts with the reader of the pages; prints what each says, or null for one that it cannot read.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
const [, , script, file] = process.argv;
const { read } = createRequire(import.meta.url)(script);
const found = (text) => { try { return read(text); } catch { return null; } };
console.log(JSON.stringify(JSON.parse(readFileSync(file, "utf8")).map(found)));
