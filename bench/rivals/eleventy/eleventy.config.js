// Settings of Eleventy for the comparison: the same pages at the same addresses, and nothing else.
import footnotes from "markdown-it-footnote";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

export default function (config) {
  config.amendLibrary("md", (markdown) => markdown.use(footnotes).set({ typographer: true, linkify: false }));
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("longDay", (date) => `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`);
  config.addFilter("person", (id, people) => people[id]);
  config.addFilter("newest", (events) => [...events].sort((one, two) => (two.data.updated > one.data.updated ? 1 : -1)).slice(0, 50));
  config.addCollection("byPerson", (all) => {
    const found = {};
    for (const event of all.getFilteredByTag("event")) {
      for (const id of event.data.people) (found[id] ??= []).push(event);
    }
    return found;
  });
}

export const config = { markdownTemplateEngine: false, dir: { input: "src", includes: "../_includes", output: "public" } };
