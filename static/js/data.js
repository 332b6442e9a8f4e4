// Data comes as scripts: a page that is opened from a folder can load nothing else. Each of them calls
// `kronikaData` with its value. This is the one name that the program adds to the page.
(() => {
  const loading = new Map();
  const waiting = new Map();

  window.kronikaData = (value) => waiting.get(document.currentScript.src)?.(value);

  // Returns a promise of the value that the script at an address holds. What failed may be tried again.
  window.kronikaData.load = (address) => {
    const url = new URL(address, document.baseURI).href;
    if (!loading.has(url)) {
      const value = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        const done = (settle) => () => {
          script.remove();
          waiting.delete(url);
          settle(new Error(`No data at ${url}`));
        };
        script.addEventListener("error", done(reject));
        // A script that has called with its value has settled the promise already.
        script.addEventListener("load", done(reject));
        waiting.set(url, resolve);
        script.src = url;
        document.head.append(script);
      });
      loading.set(url, value);
      value.catch(() => loading.delete(url));
    }
    return loading.get(url);
  };
})();
