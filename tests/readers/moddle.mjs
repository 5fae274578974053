// Reads BPMN files with bpmn-moddle and prints what each holds: node moddle.mjs FOLDER_OF_BPMN_MODDLE FILE...
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, ...files] = process.argv.slice(2);
const entry = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).exports["."];
const { BpmnModdle } = await import(pathToFileURL(join(folder, entry)).href);
const found = {};
for (const file of files) {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(readFileSync(file, "utf8"));
  const whole = rootElement.rootElements.find((element) => element.$type === "bpmn:Process");
  const flow = whole.flowElements;
  const drawn = rootElement.diagrams[0].plane.planeElement.map((shape) => shape.bpmnElement?.id);
  found[file] = {
    warnings: warnings.map((warning) => warning.message),
    lanes: whole.laneSets.flatMap((set) => set.lanes).map((lane) => lane.name),
    ends: flow.filter((element) => element.$type === "bpmn:EndEvent").map((end) => end.name),
    notDrawn: flow.map((element) => element.id).filter((id) => !drawn.includes(id)),
  };
}
console.log(JSON.stringify(found));
