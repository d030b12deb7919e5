/// The words of the cards: the two decks, and the cards a person writes.
import { count } from "./say";

export const cards = {
  title: "The cards you sort",
  lead: "A hidden card enters no new audit. What earlier audits say of it stays.",
  enters: (enter: number, of: number) =>
    enter === of
      ? `All ${count(of, "card")} enter a new audit`
      : `${enter} cards enter a new audit, own cards among them`,
  source: (source: string) => `Source: ${source}`,
  hide: "Hide",
  show: "Show",
  of: (name: string) => `“${name}”`,
  hidden: "hidden",
  noFamily: "Cards",
  save: { pdf: "Save as PDF…", word: "Save as Word…" },
  fileName: "Value cards",
  own: "Your own cards",
  ownEmpty: "You have written no cards yet.",
  ownMore: "They enter every new audit, whichever deck it uses.",
  add: "Add a card",
  addTitle: "A card of your own",
  editTitle: "Change your card",
  name: "Name",
  nameHint: "A few words, as you would say them.",
  about: "What it means to you",
  aboutHint: "It may stay empty.",
  keep: "Add it",
  saveCard: "Save",
  cancel: "Cancel",
  edit: "Edit",
  remove: "Remove",
  removed: (name: string) => `“${name}” is removed. Audits that kept it still show it.`,
  removedTitle: "Removed cards",
  restore: "Bring back",
  undo: "Undo",
  noName: "Give it a name first.",
};
