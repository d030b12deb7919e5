/// The words of the frame: places, undo bar, find, shortcuts, veil, drop.
import type { PlaceName } from "../shell/types";

const place = {
  home: "Home",
  values: "Values",
  calendars: "Calendars",
  options: "Options",
  mentoring: "Mentoring",
  dossier: "Dossier",
  activity: "Activity",
  settings: "Settings",
  help: "Help",
  vault: "Vault",
  you: "You",
};

/** What a place that is still to come will hold: one line each, and nothing to press. */
const toCome: Record<
  Exclude<PlaceName, "home" | "values" | "calendars" | "mentoring" | "dossier">,
  { title: string; line: string }
> = {
  options: {
    title: "Stay, change, or go?",
    line: "Here you will lay paths side by side: terms, pay, what you would ask for, and how to leave well.",
  },
};

export const shell = {
  name: "Bearings",
  places: "Places",
  place,
  toCome,
  toComeFoot: "It comes with a later version. What you keep here now will be ready for it.",
  find: "Find",
  lock: "Lock",
  sample: "Sample vault",
  sampleLine: "An invented physician. Nothing here is yours, and it is made fresh each time.",
  sampleLeave: "Leave the sample",
  skip: "Skip to the page",
  loadFailed: "This page could not be opened. Nothing was changed.",
  again: "Try again",
  title: (page: string) => `${page} – Bearings`,

  nothingToPrint: "There is nothing to print on this page.",

  undoBar: "Undo and redo",
  saved: (at: string) => `Saved ${at}`,
  savedNone: "Everything is saved as you go.",
  last: (step: string) => `Last: ${step}`,
  undo: "Undo",
  redo: "Redo",
  undone: (step: string) => `Undone: ${step}.`,
  redone: (step: string) => `Done again: ${step}.`,
  nothingToUndo: "There is nothing to undo.",
  nothingToRedo: "There is nothing to redo.",

  findOrDo: "Find or do",
  findHint: "Type a place, a thing, or what you want to do",
  goTo: "Go to",
  doIt: "Do",
  choose: "choose",
  open: "open",
  backToWhere: "back to where you were",
  found: (count: number) =>
    count === 0
      ? "Nothing found in this vault"
      : count === 1
        ? "One found, all in this vault"
        : `${count} found, all in this vault`,
  veiledFind: "What is in the vault is veiled. Ctrl Shift P lifts the veil.",
  nothingFound: "Nothing in this vault has these words. Try fewer, or another spelling.",
  questions: {
    home: "Where do I stand?",
    values: "What matters, and what costs me?",
    calendars: "Where does the week go?",
    options: "Stay, change, or go?",
    mentoring: "Who helps, what did we agree?",
    dossier: "Could I apply?",
    activity: "every change, and the way back",
    settings: "lock, display, backups, keys",
    help: "shortcuts, and what is kept where",
  } as Record<string, string>,
  commands: {
    lock: "Lock now",
    veil: "Veil figures and names",
    unveil: "Lift the veil",
    light: "Use the light theme",
    dark: "Use the dark theme",
    system: "Follow the system’s theme",
    shortcuts: "Show the keyboard shortcuts",
    backUp: "Make a backup now",
    undo: (step: string) => `Undo ${step}`,
    redo: (step: string) => `Redo ${step}`,
    print: "Print this page",
    importCalendar: "Bring in a calendar…",
    startAudit: "Open the values audit",
    addPerson: "Write down somebody who helps",
    planMeeting: "Plan a meeting with a mentor",
    seePromises: "See what was promised, both ways",
    startTimer: "Measure what hurts",
    privacy: "Read the network proof",
  },
  backedUp: "A backup was made, and opened once to prove it.",

  shortcuts: "Keyboard shortcuts",
  shortcutsLead: "They work everywhere, except while you type in a field.",
  shortcutList: [
    { group: "Anywhere", keys: ["Ctrl K"], does: "find or do" },
    { group: "Anywhere", keys: ["Ctrl 1", "Ctrl 6"], does: "go to a place, Home first" },
    { group: "Anywhere", keys: ["Ctrl ,"], does: "settings" },
    { group: "Anywhere", keys: ["Ctrl L"], does: "lock now" },
    { group: "Anywhere", keys: ["Ctrl Shift P"], does: "veil figures and names, or lift the veil" },
    { group: "Anywhere", keys: ["Ctrl +"], does: "draw everything larger" },
    { group: "Anywhere", keys: ["Ctrl −"], does: "draw everything smaller" },
    { group: "Anywhere", keys: ["Ctrl 0"], does: "draw everything at its plain size" },
    { group: "Anywhere", keys: ["?"], does: "this list" },
    { group: "On a page", keys: ["Ctrl Z"], does: "undo" },
    { group: "On a page", keys: ["Ctrl Shift Z"], does: "redo" },
    { group: "On a page", keys: ["Ctrl N"], does: "add a person, on the people of Mentoring" },
    { group: "On a page", keys: ["Ctrl P"], does: "print, where a page can be printed" },
    { group: "On a page", keys: ["F6"], does: "next part of the window" },
    { group: "On a page", keys: ["Esc"], does: "back to where you came from" },
  ],
  to: "to",

  veiled: "Figures and names are veiled. Ctrl Shift P lifts the veil.",
  unveiled: "The veil is lifted.",
  veil: "Lift the veil",
  drop: "Drop the calendar to look at it. Nothing is kept until you say so.",
};
