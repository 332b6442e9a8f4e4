// The header's link to the search becomes a button that opens it in place, and so does the key "/".
(() => {
  const link = document.querySelector("[data-module='search-button']");
  if (!link) return;

  const button = document.createElement("button");
  button.type = "button";
  button.className = link.className;
  button.append(...link.childNodes);
  button.setAttribute("aria-keyshortcuts", "/");
  Object.assign(button.dataset, link.dataset);
  button.dataset.page = link.href;
  link.replaceWith(button);

  let loaded = null;

  function load() {
    // The page of the search brings the script with it.
    if (!button.dataset.script) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
      script.src = button.dataset.script;
      document.head.append(script);
    });
  }

  function open() {
    loaded ??= load();
    loaded.then(
      () => button.dispatchEvent(new CustomEvent("search:open")),
      () => location.assign(button.dataset.page),
    );
  }

  function isTyping(element) {
    return element.isContentEditable || element.matches("input, select, textarea");
  }

  // A reader who dictates or has a sign on "/" can turn the key off in the search itself.
  function isKeyOff() {
    try {
      return localStorage.getItem("search-key") === "off";
    } catch {
      return false;
    }
  }

  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || isTyping(event.target) || isKeyOff()) return;
    event.preventDefault();
    open();
  });
})();
