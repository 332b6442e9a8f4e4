// Prints what citeproc-js makes of the works on standard input (CSL-JSON), by id: a full note without and with a
// page, short notes with a range of pages and without, and the entry of the bibliography.
// Call: node citations.mjs STYLE.csl LOCALE < works.json
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const CSL = require("citeproc");

const [style, locale] = process.argv.slice(2);
const works = JSON.parse(readFileSync(0, "utf8"));
const byId = new Map(works.map((work) => [work.id, work]));
const folder = new URL("./node_modules/citeproc-locales/locales/", import.meta.url);
const system = {
  retrieveItem: (id) => byId.get(id),
  retrieveLocale: (name) => {
    try {
      return readFileSync(new URL(`locales-${name}.xml`, folder), "utf8");
    } catch {
      return readFileSync(new URL("locales-en-US.xml", folder), "utf8");
    }
  },
};
const engine = new CSL.Engine(system, readFileSync(style, "utf8"), locale, true);

// Notes far apart: the style speaks of neighbours otherwise.
function notes(id, locators) {
  engine.restoreProcessorState([]);
  const before = [];
  const words = [];
  locators.forEach((locator, index) => {
    const citation = {
      citationID: `${id}-${index}`,
      citationItems: [locator ? { id, locator, label: "page" } : { id }],
      properties: { noteIndex: 1 + 3 * index },
    };
    for (const [place, text] of engine.processCitationCluster(citation, before, [])[1]) {
      words[place] = text;
    }
    before.push([citation.citationID, citation.properties.noteIndex]);
  });
  return words;
}

function judged(id) {
  const [paged, short, again] = notes(id, ["12", "101-108", ""]);
  const [full] = notes(id, [""]);
  const entry = (engine.makeBibliography()[1][0] ?? "").replace(/\s*<\/?div[^>]*>\s*/g, "").trim();
  return { full, paged, short, again, entry };
}

console.log(JSON.stringify(Object.fromEntries(works.map(({ id }) => [id, judged(id)]))));
