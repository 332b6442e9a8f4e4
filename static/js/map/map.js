// The maps' slider: a day is chosen by the slider, by its list or step by step, and kept in the address.

function start(root) {
  const maps = readMaps(root);
  const bar = root.querySelector(".map-days");
  const choice = bar.querySelector(".map-days__day");
  const slider = bar.querySelector(".map-days__slider");
  const steps = [...bar.querySelectorAll(".map-days__step")];
  const shown = bar.querySelector(".map-days__shown");
  const options = [...choice.options];
  const bars = drawScale(slider.parentElement, options);
  let chosen = 0;
  let run = null;

  // Shows a step, without a word in the address.
  function take(number) {
    const before = chosen;
    const anchor = maps.find((map) => map.figure.getBoundingClientRect().bottom > bar.getBoundingClientRect().bottom);
    const top = anchor?.figure.getBoundingClientRect().top;
    chosen = number;
    const option = options[chosen];
    choice.selectedIndex = slider.valueAsNumber = chosen;
    slider.setAttribute("aria-valuetext", option.text);
    shown.textContent = option.dataset.shown;
    for (const step of steps) step.setAttribute("aria-disabled", String(!options[chosen + Number(step.value)]));
    for (const [place, each] of bars.entries()) each.classList.toggle("is-in", place + 1 === chosen);
    showDay(maps, option.value);
    if (Boolean(before) !== Boolean(chosen)) openLists(maps, chosen > 0);
    // The map that is looked at stays where it is when the lists above it change.
    if (anchor && root.getBoundingClientRect().top < 0) {
      scrollBy({ top: anchor.figure.getBoundingClientRect().top - top, behavior: "instant" });
    }
  }

  // Pressing the keys of one control, or moving the slider once, is one page of the history.
  function write(control) {
    const address = new URL(location);
    if (chosen) address.searchParams.set("day", options[chosen].value);
    else address.searchParams.delete("day");
    if (address.href !== location.href) {
      if (control === run) history.replaceState(null, "", address);
      else history.pushState(null, "", address);
    }
    run = control;
  }

  // A day that the address names and nobody knows is no choice.
  function takeAddress() {
    const day = new URLSearchParams(location.search).get("day");
    take(Math.max(0, options.findIndex((option) => option.value === day)));
  }

  slider.addEventListener("input", () => take(slider.valueAsNumber));
  slider.addEventListener("change", () => write(slider));
  slider.addEventListener("pointerdown", () => { run = null; });
  choice.addEventListener("change", () => {
    take(choice.selectedIndex);
    write(choice);
  });
  for (const step of steps) {
    step.addEventListener("click", () => {
      const next = chosen + Number(step.value);
      if (!options[next]) return;
      take(next);
      write(steps);
    });
  }
  bar.addEventListener("focusout", (event) => {
    if (!steps.includes(event.relatedTarget)) run = null;
  });
  addEventListener("popstate", () => {
    run = null;
    takeAddress();
  });

  takeAddress();
  root.dataset.ready = "";
}

for (const root of document.querySelectorAll("[data-module='map']")) start(root);
