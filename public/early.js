// Runs before the first paint, and blocks it: keep it tiny.
//
// 1. Framed by another page, Cairn shows nothing and does not start.
// 2. data-theme on <html> from the key `cairn:theme` ("light" or "dark"; anything else follows the system). The app
//    writes the key and dispatches `cairn:theme` on window; other tabs follow by themselves.
// 3. data-returning on <html> when words are already kept here, whether they can be read or not, so that the shell shows a
//    skeleton, not a welcome.
// 4. If the program's loader never arrives, the shell says so (#shell-stuck).
// 5. The forms of the ways in (.shell-way) work before the program is there: a tap puts the caret into the field, what is
//    typed outlives a reload of this tab (sessionStorage, one key), and a pressed button is remembered (data-pressed on the
//    form) and said. The program takes over with data-attended on the form and data-kept on a field whose words are a draft
//    (cairn:way-kept), and says cairn:ways-done when they are where they belong.
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

  // A way in is open for whoever has begun nothing yet, whatever else they chose.
  var isWay = /^#\/welcome\/(coach|self)$/.test(location.hash);

  function holdsRecords(store) {
    for (var i = 0; i < store.length; i += 1) {
      // A record, a draft, a text that could not be read, or a save that was cut short.
      if ((isWay ? /^cairn:(r:(client|session|weekly-goal):|[dq]:|journal$)/ : /^cairn(-sample)?:([rdq]:|journal$)/).test(store.key(i))) return true;
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

  var WAYS = "cairn:ways-in";

  function inSession(use) {
    try {
      return use(window.sessionStorage);
    } catch (blocked) {
      return null;
    }
  }

  function waysFields() {
    return document.querySelectorAll(".shell-way input");
  }

  function keepWays() {
    var kept = {};
    waysFields().forEach(function (field) {
      // What the program keeps as a draft is not kept here too.
      if (field.hasAttribute("data-kept")) return;
      if (field.type === "radio" ? field.checked : field.value) kept[field.id] = field.value;
    });
    inSession(function (store) {
      store.setItem(WAYS, JSON.stringify(kept));
    });
  }

  function restoreWays() {
    var kept = inSession(function (store) {
      return JSON.parse(store.getItem(WAYS) || "{}");
    });
    waysFields().forEach(function (field) {
      if (!kept || !(field.id in kept)) return;
      if (field.type === "radio") field.checked = true;
      else if (!field.value) field.value = kept[field.id];
    });
  }

  function focusWay(hash) {
    var way = document.getElementById(hash.slice(1));
    var field = way && way.querySelector(".shell-way input[type=text]");
    if (field && (!document.activeElement || document.activeElement === document.body)) field.focus();
  }

  function press(form, isPressed) {
    if (form.hasAttribute("data-pressed") === isPressed || form.hasAttribute("data-attended")) return;
    if (isPressed) form.setAttribute("data-pressed", "");
    else form.removeAttribute("data-pressed");
    form.querySelector("[role=status]").textContent = isPressed ? "Starting…" : "";
  }

  window.addEventListener("submit", function (event) {
    event.preventDefault();
    if (event.target.closest(".shell-way")) press(event.target, true);
  });
  window.addEventListener("input", function (event) {
    var form = event.target.closest && event.target.closest(".shell-way form");
    if (!form) return;
    keepWays();
    // Who goes on typing has not meant to start yet.
    press(form, false);
  });
  window.addEventListener("hashchange", function () {
    // Who leaves takes the press back.
    document.querySelectorAll(".shell-way form").forEach(function (form) {
      if (form.parentElement.id !== location.hash.slice(1)) press(form, false);
    });
  });
  window.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest('#shell a[href^="#/welcome/"]');
    if (!link || page.hasAttribute("data-started") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The form has to be there within the tap, or a phone brings up no keyboard.
    event.preventDefault();
    link.blur();
    location.hash = link.hash;
    focusWay(link.hash);
  });
  window.addEventListener("cairn:way-kept", keepWays);
  window.addEventListener("cairn:ways-done", function () {
    inSession(function (store) {
      store.removeItem(WAYS);
    });
  });
  function arrive() {
    if (!page.hasAttribute("data-returning")) focusWay(location.hash);
  }
  document.addEventListener("DOMContentLoaded", function () {
    restoreWays();
    // An address counts as the target a little later.
    requestAnimationFrame(arrive);
  });
  window.addEventListener("load", arrive);

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
