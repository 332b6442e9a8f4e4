// The overview: the strip as a narrow band, with a ring for each event, at the scale of the whole or of a period.
// The rings are painted, not elements: thousands of them have to follow a pointer. The list says the same in words.

const BAND_PX = 48;
const OUTSIDE_PX = 8; // how far rings may reach over the band's edges
const NEAR_PX = 12;
const RADIUS = { "turning-point": 5, major: 3.25, minor: 2.25 };
const STROKE = { "turning-point": 2.5, major: 1.5, minor: 1.25 };
const GLIDE_MS = 300;

function makeOverview(band, events) {
  const scales = [...band.querySelectorAll(".overview__scale")].map((element) => ({
    element,
    period: element.dataset.period,
    start: Number(element.dataset.start),
    end: Number(element.dataset.end),
  }));
  const [whole] = scales;
  const marked = events.filter((event) => event.mark);
  const here = add("div", "overview__here");
  const canvas = add("canvas", "overview__marks");
  const label = add("p", "overview__label");
  label.setAttribute("aria-hidden", "true");
  canvas.setAttribute("aria-hidden", "true");
  here.hidden = label.hidden = true;

  let scale = whole;
  let view = { start: whole?.start ?? 0, end: whole?.end ?? 1 };
  let current = null;
  let isPlanned = false;

  function add(name, className) {
    const element = document.createElement(name);
    element.className = className;
    band.append(element);
    return element;
  }

  const share = (x, from = scale) => (x - from.start) / (from.end - from.start);
  const percent = (part) => `${(100 * part).toFixed(3)}%`;
  // Rings keep away from the band's upper and lower edge.
  const heightOf = (mark) => (0.1 + 0.8 * mark.y) * BAND_PX;

  // Paints with the next frame, however often it is asked to.
  function paint() {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      paintNow();
    });
  }

  function paintNow() {
    const width = band.clientWidth;
    if (current?.mark) here.style.translate = `${share(current.mark.x) * width}px`;
    const sharpness = devicePixelRatio;
    canvas.width = Math.round((width + 2 * OUTSIDE_PX) * sharpness);
    canvas.height = Math.round((BAND_PX + 2 * OUTSIDE_PX) * sharpness);
    const pen = canvas.getContext("2d");
    pen.scale(sharpness, sharpness);
    pen.translate(OUTSIDE_PX, OUTSIDE_PX);
    const colours = coloursOf(canvas);
    const at = (x) => share(x, view) * width;
    const isSeen = (left, right) => right > -OUTSIDE_PX && left < width + OUTSIDE_PX;
    for (const { mark, isShown } of marked) {
      pen.fillStyle = colours(mark.colour);
      for (const bar of mark.bars) {
        const [left, right] = [at(bar.x), at(bar.x + bar.width)];
        pen.globalAlpha = bar.opacity * (isShown ? 1 : 0.2);
        if (isSeen(left, right)) pen.fillRect(left, heightOf(mark) - 1.5, right - left, 3);
      }
    }
    for (const event of marked) {
      const x = at(event.mark.x);
      if (isSeen(x, x)) paintRing(pen, event, x, colours);
    }
  }

  function paintRing(pen, event, x, colours) {
    const { mark, isShown } = event;
    pen.globalAlpha = isShown ? 1 : 0.14;
    pen.strokeStyle = event === current ? colours("ink") : colours(mark.colour);
    pen.fillStyle = event === current ? colours("ink") : colours("paper");
    pen.lineWidth = STROKE[mark.weight];
    pen.setLineDash(mark.isLoose ? [2, 1.5] : []);
    pen.beginPath();
    pen.arc(x, heightOf(mark), RADIUS[mark.weight], 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
  }

  // Sets the window on the strip: the rings keep their size, only their distances change.
  function zoom(period) {
    const target = scales.find((each) => each.period === period) ?? whole;
    if (!target || target === scale) return;
    scale.element.hidden = true;
    target.element.hidden = false;
    scale = target;
    thinTicks();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) view = target;
    else glide(view, target, performance.now());
    mark(current);
  }

  function glide(from, to, began) {
    if (to !== scale) return;
    const done = Math.min(1, (performance.now() - began) / GLIDE_MS);
    const eased = 1 - (1 - done) ** 3;
    view = {
      start: from.start + (to.start - from.start) * eased,
      end: from.end + (to.end - from.end) * eased,
    };
    paintNow();
    if (done < 1) requestAnimationFrame(() => glide(from, to, began));
  }

  // Hides the ticks' words that would touch the ones before.
  function thinTicks() {
    let end = -Infinity;
    for (const words of scale.element.querySelectorAll("text")) {
      words.style.visibility = "";
      const box = words.getBoundingClientRect();
      if (box.left < end + 6) words.style.visibility = "hidden";
      else end = box.right;
    }
  }

  // Marks the event that is read.
  function mark(event) {
    current = event;
    const x = event?.mark ? share(event.mark.x) : -1;
    here.hidden = x < 0 || x > 1;
    paint();
  }

  // Returns the place on the strip below a point of the window.
  function placeAt(clientX) {
    const box = band.getBoundingClientRect();
    const x = Math.min(1, Math.max(0, (clientX - box.left) / box.width));
    return scale.start + x * (scale.end - scale.start);
  }

  // Names the event below a mouse, if there is one.
  function name(move) {
    const box = band.getBoundingClientRect();
    const near = move.pointerType === "mouse" && !move.buttons ? nearest(move, box) : null;
    label.hidden = near === null;
    if (!near) return;
    label.textContent = near.link.textContent;
    const x = share(near.mark.x) * box.width;
    label.style.left = `${Math.max(0, Math.min(x, box.width - label.offsetWidth))}px`;
  }

  function nearest(point, box) {
    let near = null;
    let least = NEAR_PX;
    for (const event of marked) {
      const x = box.left + share(event.mark.x) * box.width - point.clientX;
      const distance = Math.hypot(x, (box.top + heightOf(event.mark) - point.clientY) / 2);
      if (event.isShown && distance < least) [near, least] = [event, distance];
    }
    return near;
  }

  band.addEventListener("pointermove", name);
  band.addEventListener("pointerleave", () => { label.hidden = true; });
  if (scale) {
    new ResizeObserver(() => {
      thinTicks();
      paint();
    }).observe(band);
  }
  for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"]) {
    matchMedia(query).addEventListener("change", paint);
  }
  return { paint, zoom, mark, placeAt, percent, share: (x) => Math.min(1, Math.max(0, share(x))) };
}

// Returns a function that gives the colours of the style sheet by the name of a thread's class, "ink" or "paper".
function coloursOf(canvas) {
  const known = new Map();
  const probe = document.createElement("span");
  canvas.after(probe);
  const read = (name) => {
    probe.className = `overview__colour ${name}`;
    return getComputedStyle(probe).color;
  };
  for (const name of ["ink", "paper", ...Array.from({ length: 8 }, (_, index) => `thread-${index + 1}`)]) {
    known.set(name, read(name));
  }
  probe.remove();
  return (name) => known.get(name) ?? known.get("ink");
}
