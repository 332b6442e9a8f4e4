// What is chosen: in the form, in the page's address, and as a question to each event.

const NOTHING = { thread: [], turning: "", person: "", place: "", q: "", from: "", to: "", zoom: "" };

function stateOfAddress() {
  const query = new URLSearchParams(location.search);
  const state = { ...NOTHING, thread: query.getAll("thread") };
  for (const name of ["turning", "person", "place", "q", "from", "to", "zoom"]) state[name] = query.get(name) ?? "";
  return state;
}

// Writes a state into the address: as a new page of the history, or in the place of this one.
function writeAddress(state, isNew) {
  const address = new URL(location);
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    for (const each of [value].flat()) if (each) query.append(name, each);
  }
  address.search = query.toString();
  if (address.href === location.href) return;
  if (isNew) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

function stateOfForm(form, state) {
  const data = new FormData(form);
  const text = (name) => String(data.get(name) ?? "").trim();
  return {
    ...state,
    thread: data.getAll("thread"),
    turning: text("turning"),
    person: text("person"),
    place: text("place"),
    q: text("q"),
  };
}

function fillForm(form, state) {
  for (const box of form.querySelectorAll("[name='thread']")) box.checked = state.thread.includes(box.value);
  form.elements.turning.checked = state.turning !== "";
  for (const name of ["person", "place", "q"]) {
    // What nobody can choose is no choice.
    if (form.elements[name]) form.elements[name].value = state[name];
  }
}

function isFiltered(state) {
  return Object.entries(state).some(([name, value]) => name !== "zoom" && value.length > 0);
}

// Returns a question to each event: whether it is chosen. `span` is the part of the strip, `names` people's names.
function chooser(state, span, names) {
  const words = fold(state.q).split(/\s+/).filter(Boolean);
  return (event) =>
    (!state.thread.length || state.thread.some((thread) => event.threads.has(thread))) &&
    (!state.turning || event.isTurningPoint) &&
    (!state.person || event.people.has(state.person)) &&
    (!state.place || event.places.has(state.place)) &&
    (!span || (event.mark !== null && event.mark.x >= span.start && event.mark.x <= span.end)) &&
    words.every((word) => textOf(event, names).includes(word));
}
