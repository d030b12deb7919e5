/// The four facts as they are stored: an empty field is no fact.
import type { YouView } from "../ipc/contract";

const orNone = (text: string | null) => text?.trim() || null;

/** Trims each fact; an empty one becomes null. */
export function tidy(facts: YouView): YouView {
  return {
    name: orNone(facts.name),
    role: orNone(facts.role),
    setting: orNone(facts.setting),
    reviewOn: facts.reviewOn,
  };
}
