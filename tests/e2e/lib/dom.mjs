// Runs inside the page: what is there, by role and name, as a screen reader would be told.
// @ts-check

/**
 * The source of a function body for the page. It takes a verb and its words:
 * `list` answers all elements; `focus` the focused one; `find` an element by role and name, inside another of a given name
 * where one is given; `text` what is written.
 */
export const PAGE = String.raw`
const [verb, role, wanted, flags, within] = args;
const ROLES = {
  A: "link", BUTTON: "button", SELECT: "combobox", TEXTAREA: "textbox", DIALOG: "dialog", SUMMARY: "button",
  H1: "heading", H2: "heading", H3: "heading", H4: "heading",
};
const INPUTS = { radio: "radio", checkbox: "checkbox", submit: "button", button: "button", file: "file", range: "slider" };
const roleOf = (element) => {
  const given = element.getAttribute("role");
  if (given) return given;
  if (element.tagName === "INPUT") return INPUTS[element.type] ?? "textbox";
  return ROLES[element.tagName] ?? "";
};
const tidy = (text) => text.replace(/\s+/g, " ").trim();
const written = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute("aria-hidden") === "true") return "";
  if (node.getAttribute("aria-label")) return node.getAttribute("aria-label");
  if (!node.checkVisibility()) return "";
  const inside = [...node.childNodes].map(written).join("");
  return getComputedStyle(node).display === "inline" ? inside : " " + inside + " ";
};
const nameOf = (element) => {
  const others = element.getAttribute("aria-labelledby");
  if (others) return tidy(others.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(written).join(" "));
  if (element.getAttribute("aria-label")) return tidy(element.getAttribute("aria-label"));
  if (element.labels?.length) return tidy([...element.labels].map(written).join(" "));
  return tidy(written(element)) || tidy(element.getAttribute("title") ?? "");
};
const there = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert], [aria-hidden=true]");
const told = (element) => ({
  role: roleOf(element),
  name: nameOf(element),
  focused: element === document.activeElement,
  checked: element.checked === true || element.getAttribute("aria-checked") === "true",
  pressed: element.getAttribute("aria-pressed") === "true",
  current: element.getAttribute("aria-current") === "page",
  showing: true,
  enabled: !element.disabled && element.getAttribute("aria-disabled") !== "true",
});
const every = () => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, dialog, h1, h2, h3, h4, [role]")].filter(there);
if (verb === "focus") {
  const at = document.activeElement;
  return at === null || at === document.body ? null : told(at);
}
if (verb === "list") return every().map(told);
if (verb === "text") return tidy(document.body.innerText);
if (verb === "find") {
  const fits = flags === null ? (name) => name === wanted : (name) => new RegExp(wanted, flags).test(name);
  const around = within ? every().find((element) => nameOf(element) === within) : document;
  return every().find((element) => around?.contains(element) && roleOf(element) === role && fits(nameOf(element))) ?? null;
}
throw new Error(verb);
`;

/** A name to look for, as it travels into the page. @param {string | RegExp} name @returns {[string, string | null]} */
export function asWanted(name) {
  return typeof name === "string" ? [name, null] : [name.source, name.flags];
}
