// The brush: a span of events on the overview, drawn with a pointer or set with two handles by the keyboard.

const CLICK_PX = 4; // A pointer that moves no further has clicked.

// `stops` are the events in the order of the strip. `onSpan(from, to, isDone)` is told two of them by number,
// `onClick(place)` a place on the strip; `stepOf(number, step)` gives the first stop of another period.
function makeBrush(band, stops, overview, { onSpan, onClick, stepOf }) {
  let span = { from: 0, to: stops.length - 1 };
  const shades = ["before", "after"].map((side) => part(`overview__shade overview__shade--${side}`));
  const handles = ["from", "to"].map((end) => {
    const handle = part("overview__handle");
    handle.tabIndex = 0;
    handle.setAttribute("role", "slider");
    handle.setAttribute("aria-label", band.dataset[end]);
    handle.setAttribute("aria-valuemin", "0");
    handle.setAttribute("aria-valuemax", String(stops.length - 1));
    handle.addEventListener("keydown", (press) => steer(press, end));
    return handle;
  });

  function part(className) {
    const element = document.createElement("div");
    element.className = className;
    band.append(element);
    return element;
  }

  function set(from, to) {
    span = { from, to };
    draw();
  }

  function draw() {
    const isWhole = span.from === 0 && span.to === stops.length - 1;
    const left = span.from === 0 ? 0 : overview.share(stops[span.from].mark.x);
    const right = span.to === stops.length - 1 ? 1 : overview.share(stops[span.to].mark.x);
    band.classList.toggle("overview__band--brushed", !isWhole);
    shades[0].style.right = overview.percent(1 - left);
    shades[1].style.left = overview.percent(right);
    handles[0].style.left = overview.percent(left);
    handles[1].style.left = overview.percent(right);
    for (const [end, handle] of [["from", handles[0]], ["to", handles[1]]]) {
      handle.setAttribute("aria-valuenow", String(span[end]));
      handle.setAttribute("aria-valuetext", wordsOf(stops[span[end]]));
    }
  }

  function steer(press, end) {
    const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };
    const ends = { Home: 0, End: stops.length - 1 };
    const pages = { PageDown: -1, PageUp: 1 };
    let to = span[end];
    if (press.key in steps) to += steps[press.key];
    else if (press.key in ends) to = ends[press.key];
    else if (press.key in pages) to = stepOf(to, pages[press.key]);
    else return;
    press.preventDefault();
    press.stopPropagation();
    to = Math.min(stops.length - 1, Math.max(0, to));
    if (end === "from") set(Math.min(to, span.to), span.to);
    else set(span.from, Math.max(to, span.from));
    onSpan(span.from, span.to, true);
  }

  function firstFrom(place) {
    const found = stops.findIndex((stop) => stop.mark.x >= place);
    return found < 0 ? stops.length - 1 : found;
  }

  function lastTo(place) {
    return Math.max(0, stops.findLastIndex((stop) => stop.mark.x <= place));
  }

  band.addEventListener("pointerdown", (down) => {
    if (down.button !== 0) return;
    const held = handles.indexOf(down.target);
    const began = held < 0 ? overview.placeAt(down.clientX) : null;
    const before = span;
    let isMoved = false;
    band.setPointerCapture(down.pointerId);

    const move = (at) => {
      isMoved ||= Math.abs(at.clientX - down.clientX) > CLICK_PX;
      if (!isMoved) return;
      const place = overview.placeAt(at.clientX);
      if (held === 0) set(Math.min(firstFrom(place), before.to), before.to);
      else if (held === 1) set(before.from, Math.max(lastTo(place), before.from));
      else {
        const from = firstFrom(Math.min(began, place));
        set(from, Math.max(from, lastTo(Math.max(began, place))));
      }
      onSpan(span.from, span.to, false);
    };
    const stop = (up) => {
      band.removeEventListener("pointermove", move);
      band.removeEventListener("pointerup", stop);
      band.removeEventListener("pointercancel", stop);
      if (up.type === "pointercancel") set(before.from, before.to);
      else if (isMoved) onSpan(span.from, span.to, true);
      else if (held < 0) onClick(began);
    };
    band.addEventListener("pointermove", move);
    band.addEventListener("pointerup", stop);
    band.addEventListener("pointercancel", stop);
  });

  draw();
  return { set, draw };
}
