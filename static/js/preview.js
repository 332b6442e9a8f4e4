// A link to a record shows what it is about before one follows it: on hover after a while, and on focus.
(() => {
  const SHOW_AFTER = 350; // ms: a pointer that only passes by shows nothing
  const HIDE_AFTER = 200; // ms: long enough to move from the link onto the card
  const index = document.body.dataset.index;
  const main = document.querySelector("main");
  if (!index || !main?.querySelector("a[data-ref]")) return;

  const card = document.createElement("div");
  card.className = "preview";
  card.id = "preview";
  card.setAttribute("role", "tooltip");
  card.hidden = true;

  let link = null;
  let described = null; // what describes the link without its card
  let timer = 0;

  async function previewOf(name) {
    const address = new URL(index, document.baseURI);
    const { previews } = await kronikaData.load(address);
    // The last file that does not begin after the name.
    const file = previews.findLast(([first]) => first <= name);
    return file && (await kronikaData.load(new URL(file[1], address)))[name];
  }

  async function show(target) {
    if (target === link) return;
    hide();
    link = target;
    described = target.getAttribute("aria-describedby");
    const preview = await previewOf(target.dataset.ref).catch(() => null);
    // By now the reader may have gone on to another link.
    if (!preview || link !== target) return;
    card.replaceChildren(...lines(preview));
    card.hidden = false;
    document.body.append(card);
    target.setAttribute("aria-describedby", card.id);
    place(target);
  }

  function lines(texts) {
    return ["name", "line", "summary"].flatMap((part, number) => {
      if (!texts[number]) return [];
      const line = document.createElement("p");
      line.className = `preview__${part}`;
      line.textContent = texts[number];
      if (texts[3] && part !== "line") line.lang = texts[3];
      return [line];
    });
  }

  // Puts the card below the link, or above it where there is more room, and within the window.
  function place(target) {
    const box = target.getClientRects()[0];
    const room = document.documentElement;
    const isBelow = box.bottom + card.offsetHeight + 12 <= room.clientHeight || box.top < card.offsetHeight + 12;
    const left = Math.max(8, Math.min(box.left, room.clientWidth - card.offsetWidth - 8));
    const top = isBelow ? box.bottom + 6 : box.top - card.offsetHeight - 6;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
  }

  function hide() {
    clearTimeout(timer);
    if (described) link.setAttribute("aria-describedby", described);
    else link?.removeAttribute("aria-describedby");
    described = null;
    link = null;
    card.hidden = true;
  }

  function later(action, wait) {
    clearTimeout(timer);
    timer = setTimeout(action, wait);
  }

  const linkAt = (event) => (event.target instanceof Element ? event.target.closest("a[data-ref]") : null);

  main.addEventListener("pointerover", (event) => {
    const target = linkAt(event);
    if (target && event.pointerType === "mouse") later(() => show(target), SHOW_AFTER);
  });
  main.addEventListener("pointerout", (event) => linkAt(event) && later(hide, HIDE_AFTER));
  card.addEventListener("pointerover", () => clearTimeout(timer));
  card.addEventListener("pointerout", () => later(hide, HIDE_AFTER));
  main.addEventListener("focusin", (event) => {
    const target = linkAt(event);
    if (target?.matches(":focus-visible")) later(() => show(target), SHOW_AFTER);
  });
  main.addEventListener("focusout", (event) => linkAt(event) && hide());
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  // Focus may scroll the page for longer than the card waits.
  addEventListener("scrollend", () => card.hidden || place(link));
})();
