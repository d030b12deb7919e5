/// The words of looking at a file of evidence, and of looking through files before they leave.
import { count } from "./say";

export const viewer = {
  view: "View",
  lead: (proves: string) => `It proves: ${proves}`,
  reading: "The page is being drawn…",
  failed: "The file could not be read. It is kept as it is. Close this and try again.",
  pages: "Pages and size",
  before: "Page before",
  next: "Next page",
  at: (page: number, of: number) => `Page ${String(page)} of ${String(of)}`,
  smaller: "Smaller",
  larger: "Larger",
  fit: "Fit the width",
  size: (percent: number) => `${String(percent)} %`,
  pageOf: (name: string) => `The page of ${name}`,
  alt: (page: number, of: number, words: boolean) =>
    of === 1
      ? `The file as a picture. ${words ? "Its words follow." : "It holds no words that can be read."}`
      : `Page ${String(page)} of ${String(of)} as a picture. ${words ? "Its words follow." : "It holds no words that can be read."}`,
  words: "The words on this page",
  noWords: "No words were found on this page: it is a picture.",
  empty: "Nothing stands on this page.",
  save: "Save a copy…",
  turning: [{ keys: ["Page up", "Page down"], does: "turn the page" }],
  sizing: [{ keys: ["+", "−", "0"], does: "size" }],
  closing: [{ keys: ["Esc"], does: "close" }],
};

export const leaving = {
  look: "Look through the files of evidence…",
  title: "Before they leave",
  lead: "Every file that readers of the packet may see, with how far its words were searched. It is a list of signs, not a judge.",
  none: "No file of evidence may be shown to readers of the packet yet.",
  waits: "The files are being searched…",
  found: (signs: number) =>
    signs === 0 ? "nothing found" : count(signs, "sign to look at", "signs to look at"),
  unread: "not searched",
};
