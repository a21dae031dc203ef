// In the page: finds things as a person names them, by role and accessible name. Put into each page by drivers/tab.mjs.
(() => {
  const ROLES = {
    link: "a[href]",
    button: "button, [role=button], summary",
    textbox: "textarea, input:not([type]), input[type=text], input[type=search], [role=textbox]",
    radio: "input[type=radio]",
    heading: "h1",
    alert: "[role=alert]",
    list: "ul, ol, [role=list]",
  };

  const seen = (element) => element.getClientRects().length > 0;
  const words = (id) => document.getElementById(id)?.textContent ?? "";

  function name(element) {
    const by = element.getAttribute("aria-labelledby");
    const label = element.getAttribute("aria-label") ?? (by && by.split(/\s+/).map(words).join(" "));
    const text = label || element.labels?.[0]?.textContent || element.textContent;
    return text.replace(/\s+/g, " ").trim();
  }

  /** The first that is seen; a name matches whole, or by its beginning when it ends in "…". */
  function find(role, wanted) {
    const fits = (given) => (wanted.endsWith("…") ? given.startsWith(wanted.slice(0, -1)) : given === wanted);
    return [...document.querySelectorAll(ROLES[role])].find((e) => seen(e) && (wanted == null || fits(name(e))));
  }

  /** Puts a text into a field as typing does. */
  function write(field, text) {
    const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(field, text);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }

  /** Enters or leaves a field; a window without the focus sends no such event by itself. */
  function move(field, into) {
    const event = into ? "focus" : "blur";
    let sent = false;
    field.addEventListener(event, () => (sent = true), { once: true });
    field[event]();
    if (sent) return;
    field.dispatchEvent(new FocusEvent(event));
    field.dispatchEvent(new FocusEvent(into ? "focusin" : "focusout", { bubbles: true }));
  }

  /** All texts of localStorage, whose keys are somebody's or ours. */
  const kept = (text) => Object.entries(localStorage).filter(([key, value]) => key.startsWith("cairn:") && value.includes(text)).length;

  const said = () => [...document.querySelectorAll("[role=status]")].map((e) => e.textContent.trim());

  window.hands = { find, name, write, move, kept, said };
})();
