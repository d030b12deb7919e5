/// Keys of a part: they work while the focus is inside it, and never while something is being typed.
import { isAnsweringElsewhere, isChoosing, isTyping } from "../../kit/typing";

/** True while keys belong to a field, a list of choices, or a dialog or menu that is open. */
const taken = (target: EventTarget | null) =>
  isTyping(target) || isChoosing(target) || isAnsweringElsewhere();

/** For a part's section: `run` hears the plain keys and says whether it used one. */
export function keys(run: (key: string, event: KeyboardEvent) => boolean) {
  return (node: HTMLElement) => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.isComposing || taken(event.target)) return;
      if (run(event.key, event)) event.preventDefault();
    };
    node.addEventListener("keydown", hear);
    return () => node.removeEventListener("keydown", hear);
  };
}

/** The digit a key stands for, also with Shift held. */
export function digit(event: KeyboardEvent): number | null {
  const found = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const typed = /^\d$/.test(event.key) ? event.key : found;
  return typed === undefined ? null : Number(typed);
}

/** Does one thing after another: a key pressed before the last one is answered waits for it, and then meets what is there. */
export function inTurn(): (work: () => Promise<void>) => void {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    last = last.then(work, work);
  };
}
