// What stands above and below the slider: how much happened in each step, and where years and months begin.

const APART_PX = 8; // Labels that would come nearer to one another are left out.

// Returns the bars, in the order of the steps after the first.
function drawScale(track, options) {
  const bars = track.querySelector(".map-days__bars");
  const labels = track.querySelector(".map-days__labels");
  const steps = options.slice(1);
  const most = Math.max(...steps.map((option) => Number(option.dataset.events)));
  const add = (row, place) => {
    const element = document.createElement("span");
    element.style.left = `${(100 * (place + 1)) / steps.length}%`;
    row.append(element);
    return element;
  };
  const drawn = steps.map((option, place) => {
    const bar = add(bars, place);
    bar.style.height = `${(100 * Number(option.dataset.events)) / most}%`;
    return bar;
  });
  const words = ["year", "month"].flatMap((kind) =>
    runs(steps, kind).map(({ place, words: text }) => {
      const label = add(labels, place);
      label.className = `map-days__label map-days__label--${kind}`;
      label.textContent = text;
      return label;
    }),
  );
  new ResizeObserver(() => makeRoom(words)).observe(labels);
  return drawn;
}

// Returns where years begin, or months, those with most events first: they find room before others do.
function runs(steps, kind) {
  const found = [];
  for (const [place, { dataset }] of steps.entries()) {
    const isEnd = dataset.year || (kind === "month" && dataset.month);
    if (isEnd) found.push({ place, words: dataset[kind], events: 0 });
    if (found.length) found.at(-1).events += Number(dataset.events);
  }
  return found.filter((run) => run.words).sort((a, b) => b.events - a.events || a.place - b.place);
}

function makeRoom(labels) {
  const taken = [];
  for (const label of labels) label.hidden = false;
  const boxes = labels.map((label) => label.getBoundingClientRect());
  for (const [number, label] of labels.entries()) {
    const { left, right } = boxes[number];
    label.hidden = taken.some((other) => left < other.right + APART_PX && other.left < right + APART_PX);
    if (!label.hidden) taken.push(boxes[number]);
  }
}
