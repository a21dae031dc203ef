// Runs before the first paint, and blocks it: keep it tiny.
//
// 1. Framed by another page, Cairn shows nothing and does not start.
// 2. data-theme on <html> from the key `cairn:theme` ("light" or "dark"; anything else follows the system). The app
//    writes the key and dispatches `cairn:theme` on window; other tabs follow by themselves.
// 3. data-returning on <html> when words are already kept here, whether they can be read or not, so that the shell shows a
//    skeleton, not a welcome.
// 4. If the program's loader never arrives, the shell says so (#shell-stuck).
(function () {
  var page = document.documentElement;

  if (window.top !== window.self) {
    page.hidden = true;
    window.stop();
    return;
  }

  function read(use) {
    try {
      return use(window.localStorage);
    } catch (blocked) {
      return null;
    }
  }

  function applyTheme() {
    var theme = read(function (store) {
      return (store.getItem("cairn:theme") || "").replace(/"/g, "");
    });
    var chosen = theme === "light" || theme === "dark" ? theme : null;
    if (chosen) page.setAttribute("data-theme", chosen);
    else page.removeAttribute("data-theme");
    document.querySelectorAll("meta[data-scheme]").forEach(function (meta) {
      var scheme = meta.getAttribute("data-scheme");
      meta.media = chosen ? (chosen === scheme ? "all" : "not all") : "(prefers-color-scheme: " + scheme + ")";
    });
  }

  function holdsRecords(store) {
    for (var i = 0; i < store.length; i += 1) {
      // A record, a draft, a text that could not be read, or a save that was cut short.
      if (/^cairn(-sample)?:([rdq]:|journal$)/.test(store.key(i))) return true;
    }
    return false;
  }

  function stuck() {
    var note = document.getElementById("shell-stuck");
    if (note && !window.__cairn) {
      page.removeAttribute("data-returning");
      note.hidden = false;
    }
  }

  applyTheme();
  window.addEventListener("cairn:theme", applyTheme);
  window.addEventListener("storage", function (event) {
    if (event.key === "cairn:theme" || event.key === null) applyTheme();
  });
  if (read(holdsRecords)) page.setAttribute("data-returning", "");
  window.addEventListener("error", function (event) {
    if (event.target instanceof HTMLScriptElement) document.readyState === "loading" ? addEventListener("DOMContentLoaded", stuck) : stuck();
  }, true);
  setTimeout(stuck, 8000);
})();
