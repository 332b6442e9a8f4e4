// The list of events: shows those that are chosen, follows the reading, and leads the keyboard from one to the next.

// Work is done in slices, so that a pointer or a key never waits.
const SLICE_MS = 8;

// In one frame, for each is laid out and painted; events that come after these are out of sight by then.
const SLICE_SHOWN = 150;
const SLICE_RINGS = 200;

const frame = () => new Promise(requestAnimationFrame);
const pause = () => (globalThis.scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve)));

// Returns a function that shows the events for which `isChosen` is true, and promises how many there are.
// A later call takes the place of one that is still at work, which then promises null.
function makeShower(events) {
  let turn = 0;

  async function showRings(own) {
    let left = SLICE_RINGS;
    for (const event of events) {
      if (!event.mark || event.mark.isOut !== event.isShown) continue;
      event.mark.isOut = !event.isShown;
      for (const node of event.mark.nodes) node.classList.toggle("is-out", event.mark.isOut);
      left -= 1;
      if (left) continue;
      await frame();
      if (own !== turn) return;
      left = SLICE_RINGS;
    }
  }

  return async (isChosen) => {
    const own = (turn += 1);
    // What was pressed is answered first.
    await pause();
    let count = 0;
    let shown = 0;
    let began = performance.now();
    for (const event of events) {
      const isShown = isChosen(event);
      count += isShown;
      if (isShown && !event.isShown) shown += 1;
      if (isShown !== event.isShown) show(event, isShown);
      if (shown === SLICE_SHOWN || performance.now() - began > SLICE_MS) {
        await (shown === SLICE_SHOWN ? frame() : pause());
        if (own !== turn) return null;
        if (shown === SLICE_SHOWN) shown = 0;
        began = performance.now();
      }
    }
    requestAnimationFrame(() => showRings(own));
    return count;
  };
}

function show(event, isShown) {
  event.isShown = isShown;
  event.item.hidden = !isShown;
  // A day without events is hidden, and so is a run of days, and a period.
  for (const group of [event.day, event.run, event.period]) {
    group.shown += isShown ? 1 : -1;
    group.element.hidden = group.shown === 0;
  }
}

// Calls `onEvent` with the event that stands at the height where one reads.
function follow(events, onEvent) {
  const byItem = new Map(events.map((event) => [event.item, event]));
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.findLast((each) => each.isIntersecting);
      if (entry) onEvent(byItem.get(entry.target));
    },
    { rootMargin: "-38% 0px -61% 0px" },
  );
  for (const event of events) observer.observe(event.item);
}

// Arrow keys, Home and End lead from event to event while one of them has the focus.
function leadKeys(root, events) {
  root.addEventListener("keydown", (press) => {
    const item = press.target.closest(".moment");
    if (!item || press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) return;
    const shown = events.filter((event) => event.isShown);
    const here = shown.findIndex((event) => event.item === item);
    const steps = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: shown.length - 1 };
    if (!(press.key in steps)) return;
    press.preventDefault();
    shown[steps[press.key]]?.link.focus();
  });
}
