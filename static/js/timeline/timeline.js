// The timeline's page: an overview that follows the reading and can be brushed, and filters, kept in the address.

function start(root) {
  const events = readEvents(root);
  const stops = events.filter((event) => event.mark).sort((a, b) => a.mark.x - b.mark.x || a.number - b.number);
  const form = root.querySelector(".filters");
  const bar = root.querySelector(".overview");
  const band = bar.querySelector(".overview__band");
  const zoom = bar.querySelector("[name='zoom']");
  const reset = bar.querySelector(".overview__reset");
  const count = paragraph("overview__count");
  // The count that is seen changes while the brush moves; the one that is heard, when it has stopped.
  const status = paragraph("visually-hidden");
  status.setAttribute("role", "status");
  bar.querySelector(".overview__line").prepend(count, status);
  const names = new Map([...(form.elements.person?.options ?? [])].map((option) => [option.value, option.text]));

  const showChosen = makeShower(events);
  const overview = makeOverview(band, events);
  const where = makeWhere(root, events);
  const brush = stops.length > 1 ? makeBrush(band, stops, overview, { onSpan, onClick, stepOf }) : null;
  let state = stateOfAddress();
  let lastWritten = "";
  let current = null;
  let isTravelling = false;

  function onSpan(from, to, isDone) {
    const next = {
      ...state,
      from: from === 0 ? "" : stops[from].slug,
      to: to === stops.length - 1 ? "" : stops[to].slug,
    };
    if (isDone) change(next, "span");
    else say(events.filter(chooser(next, spanOf(next), names)).length);
  }

  function spanOf(chosen) {
    if (!chosen.from && !chosen.to) return null;
    const [first, last] = stopsOf(chosen);
    return { start: stops[first].mark.x, end: stops[last].mark.x };
  }

  // An event that the address names and nobody knows is no choice.
  function stopsOf({ from, to }) {
    const first = Math.max(0, stops.findIndex((stop) => stop.slug === from));
    const last = stops.findIndex((stop) => stop.slug === to);
    return [first, last < 0 ? stops.length - 1 : Math.max(last, first)];
  }

  function stepOf(number, step) {
    const { period } = stops[number];
    let other = number;
    while (stops[other]?.period === period) other += step;
    return other;
  }

  // Takes a new state on. Typing in one field, or pressing one handle's keys, is one page of the history.
  function change(next, what) {
    writeAddress(next, what !== lastWritten || what === "choice");
    lastWritten = what;
    take(next);
  }

  async function take(next) {
    state = next;
    overview.zoom(state.zoom);
    if (zoom) zoom.value = state.zoom;
    if (brush) brush.set(...stopsOf(state));
    reset.setAttribute("aria-disabled", String(!isFiltered(state)));
    const anchor = placeOf(current);
    const chosen = await showChosen(chooser(state, spanOf(state), names));
    if (chosen === null) return;
    overview.paint();
    say(chosen);
    status.textContent = count.textContent;
    keepPlace(anchor);
    where(current);
  }

  function say(chosen) {
    const language = document.documentElement.lang;
    const category = new Intl.PluralRules(language).select(chosen);
    const form = root.getAttribute(`data-count-${category}`) ?? root.dataset.countOther;
    const format = new Intl.NumberFormat(language);
    count.textContent = form.replace("{count}", format.format(chosen)).replace("{total}", format.format(events.length));
  }

  // Where the event that is read stands in the window, if the reader is in the list.
  function placeOf(event) {
    if (!event || root.getBoundingClientRect().top > 0) return null;
    return { event, top: event.item.getBoundingClientRect().top };
  }

  // Leaves the event that is read where it stands; if it is hidden, leads to the next one that is not.
  function keepPlace(anchor) {
    if (!anchor) return;
    const next = events.find((event) => event.isShown && event.number >= anchor.event.number);
    const target = next ?? events.findLast((event) => event.isShown);
    const away = target ? target.item.getBoundingClientRect().top - anchor.top : bar.getBoundingClientRect().top;
    // A scroll by nothing would end one that is under way.
    if (Math.abs(away) > 1) scrollBy({ top: away, behavior: "instant" });
  }

  function onClick(place) {
    const near = events.filter((event) => event.isShown && event.mark);
    const distance = (event) => Math.abs(event.mark.x - place);
    near.sort((a, b) => distance(a) - distance(b));
    near[0]?.item.scrollIntoView({ block: "center" });
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", (event) => event.target.name !== "q" && change(stateOfForm(form, state), "choice"));
  form.addEventListener("input", (event) => event.target.name === "q" && change(stateOfForm(form, state), "words"));
  reset.addEventListener("click", () => {
    if (!isFiltered(state)) return;
    change({ ...NOTHING, zoom: state.zoom }, "choice");
    fillForm(form, state);
  });
  zoom?.addEventListener("change", () => {
    change({ ...state, zoom: zoom.value }, "choice");
    travelTo(zoom.value && document.getElementById(zoom.value));
  });
  addEventListener("popstate", () => {
    lastWritten = "";
    const next = stateOfAddress();
    fillForm(form, next);
    take(next);
  });

  // The scale of a period moves on with the reading; not while the page travels to what was chosen.
  function travelTo(section) {
    if (!section) return;
    isTravelling = true;
    addEventListener("scrollend", () => { isTravelling = false; }, { once: true });
    section.scrollIntoView();
  }

  follow(events, (event) => {
    current?.item.classList.remove("moment--here");
    current = event;
    event.item.classList.add("moment--here");
    overview.mark(event);
    where(event);
    if (state.zoom && state.zoom !== event.period.element.id && !isTravelling) {
      state = { ...state, zoom: event.period.element.id };
      writeAddress(state, false);
      overview.zoom(state.zoom);
      zoom.value = state.zoom;
      brush?.draw();
    }
  });
  leadKeys(root, events);

  fillForm(form, state);
  say(events.length);
  reset.setAttribute("aria-disabled", "true");
  if (isFiltered(state) || state.zoom) take(state);
  root.dataset.ready = "";
}

function paragraph(className) {
  const made = document.createElement("p");
  made.className = className;
  return made;
}

for (const root of document.querySelectorAll("[data-module='timeline']")) start(root);
