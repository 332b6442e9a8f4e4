// The small maps beside the list: one is shown, with the marks of the event that is read among those of all shown.

function makeWhere(root, events) {
  const maps = [...root.querySelectorAll(".where__map")].map((figure) => ({
    figure,
    id: figure.dataset.map,
    signs: [...figure.querySelectorAll(".map__place")],
    places: figure.querySelector(".where__places"),
    whole: figure.querySelector(".where__whole"),
  }));
  const names = new Intl.ListFormat(document.documentElement.lang);

  // Shows where an event took place; nothing if it is on no map, or is not shown.
  return (event) => {
    for (const map of maps) {
      const isHere = Boolean(event?.isShown) && event.map === map.id;
      map.figure.classList.toggle("where__map--shown", isHere);
      if (isHere) show(map, event);
    }
  };

  function show(map, event) {
    const others = new Set(events.filter((each) => each.isShown && each.map === map.id).flatMap((each) => each.marked));
    const here = [];
    for (const sign of map.signs) {
      const isIn = event.marked.includes(sign.dataset.place);
      sign.classList.toggle("is-in", isIn);
      sign.classList.toggle("is-shown", others.has(sign.dataset.place));
      if (isIn) here.push(sign.querySelector("title").textContent);
    }
    map.places.textContent = names.format(here);
    // The large map opens on the same day, if the list knows it.
    const day = event.day.element.querySelector(".day__when time")?.dateTime;
    map.whole.search = day ? new URLSearchParams({ day }).toString() : "";
  }
}
