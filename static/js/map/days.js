// What the page says of each day: on every map, which signs belong to it and which part of the list.

// Returns the maps in the order of the page.
function readMaps(root) {
  const maps = [...root.querySelectorAll(".section--map")].map((section) => ({
    section,
    figure: section.querySelector(".map"),
    signs: [...section.querySelectorAll(".map__place")],
    // Frames of closer maps, with the map that each leads to.
    frames: [...section.querySelectorAll(".map__inset-link")].map((frame) => ({
      frame,
      id: decodeURIComponent(frame.getAttribute("href").split("#")[1]),
    })),
    list: section.querySelector(".map-events"),
    items: [...section.querySelectorAll(".map-events__day")],
    link: null,
    count: null,
    wasOpen: false,
  }));
  for (const map of maps) {
    map.link = [...root.querySelectorAll(".map-days__link")].find((link) => link.hash.slice(1) === map.section.id);
    if (!map.link) continue;
    map.count = document.createElement("span");
    map.count.className = "map-days__count";
    map.link.append(" ", map.count);
  }
  return maps;
}

// Shows a day on all maps and says on which of them something happened; "" is the whole time.
function showDay(maps, day) {
  const format = new Intl.NumberFormat(document.documentElement.lang);
  const eventful = new Set();
  for (const map of maps) {
    const item = map.items.find((each) => each.dataset.day === day);
    const places = new Set(item ? item.dataset.places.split(" ") : []);
    if (item) eventful.add(map.section.id);
    for (const sign of map.signs) mark(sign, day, places.has(sign.dataset.place));
    for (const each of map.items) each.classList.toggle("is-out", day !== "" && each !== item);
    map.section.classList.toggle("is-out", day !== "" && !item);
    map.section.classList.toggle("is-in", Boolean(item));
    if (map.link) {
      mark(map.link, day, Boolean(item));
      map.count.textContent = item ? format.format(item.querySelectorAll(".map-events__event").length) : "";
    }
  }
  for (const map of maps) {
    for (const { frame, id } of map.frames) frame.classList.toggle("is-in", holds(maps, id, eventful));
  }
}

function mark(element, day, isIn) {
  element.classList.toggle("is-in", day !== "" && isIn);
  element.classList.toggle("is-out", day !== "" && !isIn);
}

// Whether something happened on a map, or on a closer one within it.
function holds(maps, id, eventful) {
  const within = maps.find((map) => map.section.id === id)?.frames ?? [];
  return eventful.has(id) || within.some((inner) => holds(maps, inner.id, eventful));
}

// Opens the list of each map when a day is chosen, and leaves it afterwards as it was found.
function openLists(maps, isChosen) {
  for (const map of maps) {
    if (!map.list) continue;
    if (isChosen) map.wasOpen = map.list.open;
    map.list.open = isChosen || map.wasOpen;
  }
}
