// The timeline's events, read from the list on the page, with their places on the strip.

// Returns the events in the order of the list.
function readEvents(root) {
  const marks = readMarks(document.querySelector(".strip__drawing--lying"));
  const groups = new Map();
  const groupOf = (element) => {
    if (!groups.has(element)) groups.set(element, { element, shown: 0 });
    const group = groups.get(element);
    group.shown += 1;
    return group;
  };
  return [...root.querySelectorAll(".moment")].map((item, number) => {
    const link = item.querySelector(".moment__link");
    const slug = slugOf(link);
    const mark = marks.get(slug) ?? null;
    if (mark) mark.weight = /\bmoment--(minor|major|turning-point)\b/.exec(item.className)[1];
    return {
      item,
      link,
      slug,
      mark,
      number,
      day: groupOf(item.closest(".day")),
      run: groupOf(item.closest(".days")),
      period: groupOf(item.closest(".period")),
      threads: wordsIn(item.dataset.threads),
      people: wordsIn(item.dataset.people),
      places: wordsIn(item.dataset.places),
      map: item.dataset.map ?? "",
      marked: [...wordsIn(item.dataset.marked)],
      isTurningPoint: item.classList.contains("moment--turning-point"),
      isShown: true,
      text: null,
    };
  });
}

function wordsIn(text) {
  return new Set(text ? text.split(" ") : []);
}

// The last folder of an event's address.
function slugOf(link) {
  const path = link.getAttribute("href").replace(/(?:index\.html)?$/, "");
  return decodeURIComponent(path.split("/").at(-2) ?? "");
}

// Returns by event where the drawn strip has its ring and its bars; heights are shares of the lanes'.
function readMarks(drawing) {
  const marks = new Map();
  const ground = drawing?.querySelector(".strip__section");
  if (!ground) return marks;
  const number = (element, name) => Number(element.getAttribute(name));
  const [top, height] = [number(ground, "y"), number(ground, "height")];
  for (const anchor of drawing.querySelectorAll("a.strip__event")) {
    const ring = anchor.querySelector("circle");
    marks.set(slugOf(anchor), {
      x: number(ring, "cx"),
      y: (number(ring, "cy") - top) / height,
      isLoose: ring.hasAttribute("stroke-dasharray"),
      colour: /\bthread-\d+/.exec(anchor.getAttribute("class"))?.[0] ?? "",
      bars: [],
      nodes: [],
      isOut: false,
    });
  }
  for (const bar of drawing.querySelectorAll(".strip__reach")) {
    marks.get(bar.dataset.event)?.bars.push({ x: number(bar, "x"), width: number(bar, "width"), opacity: number(bar, "fill-opacity") });
  }
  // Both forms of the strip show what is chosen: the lying one, and the standing one.
  for (const node of document.querySelectorAll(".strip .strip__event, .strip .strip__reach")) {
    marks.get(node.dataset.event ?? slugOf(node))?.nodes.push(node);
  }
  return marks;
}

// Returns the words of an event without accents or capitals.
function textOf(event, names) {
  const parts = [".moment__title", ".events__summary", ".events__note", ".events__places"];
  const words = parts.map((part) => event.item.querySelector(part)?.textContent ?? "");
  event.text ??= fold([...words, ...[...event.people].map((slug) => names.get(slug) ?? "")].join(" "));
  return event.text;
}

function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

// Returns an event in words: its day, and what it is called.
function wordsOf(event) {
  return `${event.day.element.querySelector(".day__when").textContent.trim()}: ${event.link.textContent}`;
}
