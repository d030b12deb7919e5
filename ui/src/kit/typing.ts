/// To whom a key belongs: to a field, to what is open above the page, or to the page.

const TYPED = new Set([
  "text",
  "search",
  "password",
  "email",
  "number",
  "tel",
  "url",
  "date",
  "time",
]);

/** True while keys belong to a field that is being typed into. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && TYPED.has(target.type);
}

/** True while keys choose in a field: a list of choices, a slider, a colour. Ticks are not choices, they take only Space. */
export function isChoosing(target: EventTarget | null): boolean {
  if (target instanceof HTMLSelectElement) return true;
  return (
    target instanceof HTMLInputElement &&
    !TYPED.has(target.type) &&
    !["checkbox", "radio"].includes(target.type)
  );
}

/** True while a dialog, menu or popover is open: its own keys come first. */
export function isAnsweringElsewhere(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}
