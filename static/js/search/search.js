// The search itself: a field and its results, in a dialog on every page and in place on the page of the search.

// Returns a field with its results below it; `heading` is the element of the kinds' names.
function makeSearch(label, heading, onQuery) {
  const field = element("input", "search__field");
  // Of type "text": Escape closes the dialog, and does not empty the field first.
  Object.assign(field, { type: "text", inputMode: "search", autocomplete: "off", spellcheck: false });
  field.setAttribute("role", "searchbox");
  field.setAttribute("aria-label", label);
  field.setAttribute("enterkeyhint", "search");
  const status = element("p", "search__status");
  status.setAttribute("role", "status");
  const results = element("div", "results");
  let index = null;
  let asked = 0;
  let timer = 0;

  async function search() {
    const query = field.value.trim();
    const turn = (asked += 1);
    onQuery(query);
    try {
      index ??= await openIndex();
      field.placeholder = index.messages.placeholder;
      const { numbers, telling } = await find(index, query);
      const groups = await Promise.all(byKind(index, numbers).map((kind) => groupOf(kind, telling, index, heading)));
      // Another query may have been typed while this one was looked up.
      if (turn !== asked) return;
      results.replaceChildren(...groups);
      if (!query) status.textContent = "";
      else if (numbers.length) status.textContent = message(index, "found", numbers.length, { words: query });
      else status.textContent = `${message(index, "nothing", 0, { words: query })} ${index.messages.hint}`;
    } catch {
      if (turn === asked) fail();
    }
  }

  // What can be said depends on how much was loaded: the words of this script come with the index.
  function fail() {
    status.textContent = index?.messages.failed ?? "";
    const all = button?.dataset.page ? [element("p", "", pageLink(index?.messages.all ?? label))] : [];
    results.replaceChildren(...all);
    onQuery("");
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, 120);
  });
  // Enter follows the first result, of what has been typed by then.
  field.addEventListener("keydown", async (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    clearTimeout(timer);
    await search();
    results.querySelector(".results__link")?.click();
  });
  const root = element("div", "search__inside", field, status, results);
  root.addEventListener("keydown", (event) => walk(event, field, results));
  return { root, field, search };
}

// Arrow keys lead from the field through the results and back.
function walk(event, field, results) {
  const links = [...results.querySelectorAll(".results__link")];
  const here = links.indexOf(document.activeElement);
  const isInField = document.activeElement === field;
  const steps = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: isInField ? null : 0,
    End: isInField ? null : links.length - 1,
  };
  if (event.key in steps && steps[event.key] !== null && (here >= 0 || isInField) && links.length) {
    event.preventDefault();
    (links[Math.min(steps[event.key], links.length - 1)] ?? field).focus();
  }
}

function makeDialog(button) {
  const dialog = element("dialog", "search search--dialog");
  dialog.setAttribute("aria-label", button.dataset.label);
  const { root, field, search } = makeSearch(button.dataset.label, "h2", () => {});
  const close = element("button", "search__close", "×");
  close.type = "button";
  close.addEventListener("click", () => dialog.close());
  dialog.append(close, root);
  // The dialog's own box is covered by what it holds: a click on it is a click beside it.
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  openIndex().then(
    (index) => {
      close.setAttribute("aria-label", index.messages.close);
      dialog.append(foot(index));
    },
    () => {},
  );
  search();
  return () => {
    dialog.showModal();
    field.select();
  };
}

function pageLink(words) {
  const link = element("a", "", words);
  link.href = button.dataset.page;
  return link;
}

// Returns the dialog's foot: the way to all entries, and the switch of the key "/", which not every reader can use.
function foot(index) {
  const box = element("input", "");
  box.type = "checkbox";
  try {
    box.checked = localStorage.getItem("search-key") !== "off";
    box.addEventListener("change", () => localStorage.setItem("search-key", box.checked ? "on" : "off"));
  } catch {
    box.disabled = true; // Nothing may be stored here.
  }
  return element("p", "search__foot", pageLink(index.messages.all), element("label", "search__key", box, index.messages.key));
}

function makePage(root) {
  const list = document.querySelector("[data-search-index]");
  const { root: inside, field, search } = makeSearch(root.dataset.label, "h2", (query) => {
    list.hidden = query !== "";
    const address = new URL(location);
    if (query) address.searchParams.set("q", query);
    else address.searchParams.delete("q");
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  });
  field.value = new URL(location).searchParams.get("q") ?? "";
  root.append(inside);
  search();
  return () => {
    field.focus();
    field.select();
  };
}

const place = document.querySelector("[data-module='search-page']");
const button = document.querySelector("[data-module='search-button']");
const show = place ? makePage(place) : makeDialog(button);
button?.addEventListener("search:open", show);
