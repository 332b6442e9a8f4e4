// Results as elements: by kind, each a link, with the words that were looked for marked.

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

// Returns a message of the catalogue with its gaps filled; of one with plural forms, that of `count`.
function message(index, key, count, values = {}) {
  const forms = index.messages[key];
  const category = new Intl.PluralRules(index.language).select(count ?? 0);
  const form = typeof forms === "string" ? forms : forms[category] ?? forms.other;
  const shown = { count: new Intl.NumberFormat(index.language).format(count ?? 0), ...values };
  return form.replace(/\{(\w+)\}/g, (_, name) => shown[name]);
}

// Returns the address of a page by its path, in the form in which this site writes its links.
function addressOf(path) {
  const { root } = document.body.dataset;
  const [page, fragment] = path.split("#");
  const file = root.endsWith("index.html") && page.endsWith("/") ? "index.html" : "";
  return new URL(page + file, new URL(root, document.baseURI)) + (fragment ? `#${fragment}` : "");
}

// Returns a text as nodes, its words that were asked for in marks.
function marked(text, asked, language) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(WRITTEN)) {
    const [word] = wordsOf(match[0]);
    if (!word || !asked.some((one) => closeness(word, one, language))) continue;
    nodes.push(text.slice(end, match.index), element("mark", "", match[0]));
    end = match.index + match[0].length;
  }
  return [...nodes, text.slice(end)];
}

function resultOf(card, asked, index) {
  const [path, name, line = "", summary = "", language = "", others = ""] = card;
  const mark = (text) => marked(text, asked, index.language);
  const link = element("a", "results__link", ...mark(name));
  link.href = addressOf(path);
  const item = element("li", "results__item", element("p", "results__name", link));
  // Another name is told if it is the one that was found.
  const other = others.split(" · ").find((each) => mark(each).length > 1 && !mark(name).some((part) => part.nodeName));
  if (other) item.append(element("p", "results__line", ...mark(message(index, "also", 0, { names: other }))));
  if (line) item.append(element("p", "results__line", ...mark(line)));
  if (summary) item.append(element("p", "results__summary", ...mark(summary)));
  if (language) item.querySelectorAll("a, .results__summary").forEach((part) => { part.lang = language; });
  return item;
}

// Returns the results of one kind; a button shows more of them.
async function groupOf(kind, asked, index, heading) {
  const list = element("ul", "results__list");
  const group = element("section", "results__group", element(heading, "results__kind", kind.label), list);
  const show = async (numbers) => {
    const cards = await cardsOf(index, numbers);
    const items = cards.map((card) => resultOf(card, asked, index));
    list.append(...items);
    return items;
  };
  await show(kind.numbers.slice(0, kind.shown));
  let hidden = kind.numbers.slice(kind.shown);
  if (hidden.length) {
    const more = element("button", "results__more", message(index, "more", hidden.length));
    more.type = "button";
    more.addEventListener("click", async () => {
      const items = await show(hidden.slice(0, CARDS_SHOWN));
      hidden = hidden.slice(CARDS_SHOWN);
      more.textContent = message(index, "more", hidden.length);
      if (!hidden.length) more.remove();
      items[0].querySelector("a").focus();
    });
    group.append(more);
  }
  return group;
}
