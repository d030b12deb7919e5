/// What is wrong with the name of an offer, before the core is asked: it must be there, and tell it from the others.
import { offers as words } from "../../words/reading";

const LONGEST = 80;

/** The fault in a sentence, or null where the name will do. */
export function nameFault(name: string, others: readonly string[]): string | null {
  const own = name.trim();
  if (own.length === 0 || own.length > LONGEST) return words.needsName;
  const alike = others.some((other) => other.toLowerCase() === own.toLowerCase());
  return alike ? words.same : null;
}
