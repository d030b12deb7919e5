/// The words of Settings.
import type { BackupView } from "../ipc/contract";
import { bytes, count, dayNear, InWords, inWords, list, number } from "./say";

/** "today at 13:40", "on 1 November at 09:12" */
const when = ({ day, time }: { day: string; time: string }, today: string) =>
  `${day === today ? "today" : `on ${dayNear(day, today)}`} at ${time}`;

const daysBetween = (from: string, to: string) =>
  Math.round(
    (Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from.slice(0, 10)}T12:00:00Z`)) / 86_400_000,
  );

export const settings = {
  title: "Settings",
  tabs: {
    you: "You",
    reading: "Reading and display",
    privacy: "Privacy and safety",
    calendars: "Calendars",
    about: "About",
  },

  you: {
    part: "Four facts",
    lead: "They stand on what you print, and nowhere else.",
    saved: "Saved.",
    review: "Review",
    save: "Save",
    unchanged: "Nothing to save.",
  },

  reading: {
    theme: "Theme",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
    text: "Text size",
    sizes: { standard: "Standard", large: "Large" },
    sizesMore: { standard: "16 pixels for reading.", large: "A fifth larger, everywhere." },
    zoom: "Size of everything",
    zoomNow: (percent: number) => `${percent} %`,
    zoomBy: { smaller: "Smaller", larger: "Larger", plain: "100 %" },
    zoomMore:
      "Ctrl + and Ctrl − do the same on every page, and Ctrl 0 goes back to 100 %. Where little fits, pages reflow to one column.",
    font: "Typeface",
    fonts: {
      inter: "Inter, with Source Serif for headings",
      atkinson: "Atkinson Hyperlegible throughout",
    },
    fontsMore: {
      inter: "The usual one.",
      atkinson: "Letters and figures that are hard to mistake for one another.",
    },
    trial: "The 1 and the l, the 0 and the O: 61 hours, 52 wished.",
  },

  lock: {
    part: "Lock",
    relaxed: "Relaxed",
    relaxedMore: "After 30 idle minutes, and on sleep.",
    balanced: "Balanced",
    balancedMore: "After 5 idle minutes, on sleep, and when the screen locks or the user changes.",
    strict: "Strict",
    strictMore: "After 1 idle minute, as in Balanced, and whenever the window is minimised.",
    own: "My own time",
    ownMore: "As in Balanced, after the minutes you set.",
    minutes: "Idle minutes, 1 to 60",
    minutesWrong: "Between 1 and 60.",
    now: "Ctrl L locks now. What you were writing is saved first.",
    last: (millis: number) =>
      `Ctrl L locks now. The last lock took ${millis < 100 ? "less than a tenth of a second" : `${(millis / 1000).toFixed(1)} seconds`}; what you were writing was saved first.`,
  },

  screen: {
    part: "On the screen",
    veil: "Veil figures and names when the window loses focus",
    veilMore: "Ctrl Shift P veils and unveils at any time, on the ward or while sharing a screen.",
    captureLinux:
      "Screen capture: Linux has no way for a window to ask not to be recorded. Any program of yours can record the screen; the veil is what helps.",
    captureOther:
      "Screen capture: the system is asked to leave this window out. It does not guarantee it; the veil is what helps.",
  },

  network: {
    part: "Network",
    says: "Bearings makes no connections.",
    sealed: (at: string) =>
      `It has no network code of its own, and on this computer the kernel refuses it any connection. Read at ${at}, as this page opened.`,
    notSealed: (at: string) =>
      `It has no network code of its own. On this system nothing else enforces that. Read at ${at}, as this page opened.`,
    caption: (at: string) => `Proof, read at ${at}`,
    fact: "Fact",
    now: "Now",
    known: "How it is known",
    sockets: "Network sockets open",
    socketsKnown: (at: string) => `since Bearings started at ${at}; counted now`,
    socketsUnknown: "cannot be read here",
    socketsUnknownKnown: "this system does not show it to the program itself",
    seal: "Sealed by the kernel",
    yes: "Yes",
    no: "No",
    sealRefused: (at: string) => `asked for one at ${at}: refused`,
    sealNotRefused: (at: string) => `asked for one at ${at}: not refused`,
    processes: "Processes it started",
    processesAll: (many: number) => `${number(many)}, all sealed`,
    processesSome: (many: number) => `${number(many)}, not all sealed`,
    processesKnown: "this page is one of them",
    cipher: "Cipher",
    cipherIs: (version: string) => `SQLCipher ${version}`,
    cipherKnown: "it answered from inside this window",
    elsewhere: "Files saved elsewhere",
    elsewhereNone: "none since Bearings started",
    elsewhereKnown: (files: { name: string; at: string }[]) =>
      `${list(files.slice(-3).map((file) => `${file.name} at ${file.at}`))}, by you`,
    howToCheck: "How to check this yourself",
    again: "Read again",
  },

  vault: {
    part: "Vault",
    says: (name: string, size: number) => `“${name}”, ${bytes(size)}, stored encrypted.`,
    modeOk: (at: string) =>
      `Not in a synced folder, closed to other logins; checked today at ${at}.`,
    modeBad:
      "Other logins of this computer can reach this folder. Close it to them, or move the vault.",
  },

  backups: {
    part: "Backups",
    none: "None yet.",
    noneMore: "One is made by itself after a session with changes, and before every import.",
    kept: (backups: BackupView[], today: string) => {
      const newest = backups[0];
      if (!newest) return "None yet.";
      return `${InWords(backups.length)} kept, the last ${when(newest, today)}.`;
    },
    proved: "Opened again after it was made, to prove it.",
    now: "Back up now",
    making: "Making a backup…",
    made: "A backup was made, and opened once to prove it.",
    warnTitle: (kept: number) =>
      kept === 1
        ? "It lies on this disk and would be lost with it."
        : `All ${inWords(kept)} lie on this disk and would be lost with it.`,
    warn: "A stick or a synced folder will do: backups are encrypted, and the folder’s owner sees their sizes and dates only.",
    warnSince: (oldest: string, today: string) => {
      const days = daysBetween(oldest, today);
      return days > 1 ? `There has been no second place for ${count(days, "day")}. ` : "";
    },
    choose: "Choose a second place…",
    second: (place: string) => `Second place: ${place}`,
    secondMore: "Each new backup is copied there and proved.",
    change: "Change…",
    stop: "Stop copying there",
    stopAsk: "New backups will lie on this disk only. What is already there stays.",
    stopDo: "Stop",
    secondSet: "Each new backup will also go there.",
    list: "Show them",
    listHide: "Hide them",
    madeAt: "Made",
    size: "Size",
    file: "File",
    restoreHow:
      "To restore one, lock Bearings and choose “Open another vault”. It makes a new folder; nothing is overwritten.",
    when,
  },

  keys: {
    part: "Keys",
    passphrase: (day: string | null) => (day === null ? "Passphrase" : `Passphrase, set on ${day}`),
    passphraseMore: "Backups made before a change still open with the old one.",
    change: "Change passphrase…",
    changeTitle: "Change the passphrase",
    changeLead: "Backups made before keep the old one. The recovery sheet stays as it is.",
    old: "Passphrase now",
    fresh: "New passphrase",
    again: "The same again",
    changeDo: "Change it",
    changed: "The passphrase is changed. The new one opens the vault from now on.",
    sheet: (day: string) => `Recovery sheet, made on ${day}`,
    sheetNone: "No recovery sheet",
    sheetNoneMore: "Your passphrase is the only way in. If it is lost, nobody can open the vault.",
    sheetMore: "A new one replaces it for this vault, not for backups already made.",
    newSheet: "New recovery sheet…",
    newTitle: "New recovery sheet",
    newLead:
      "The passphrase is asked for once more. The old sheet stops working when the new one is made.",
    newDo: "Make a new sheet",
    newDone: "The new sheet is in force.",
    newDoneUnproved: "The new sheet is in force. It was not re-typed, so keep it safe.",
    finish: "Done",
    waitsOld: "The passphrase in use comes first.",
  },

  calendars: {
    part: "Calendars",
    hours: "Working hours",
    hoursMore: "What counts as core, evening and weekend, and the time you protect.",
    hoursDo: "Set working hours",
    rules: "Categories and rules",
    rulesMore: "How events are sorted, in which order.",
    rulesDo: "Open the rules",
    counts: "What counts",
    countsMore: "Free, declined, tentative and all-day entries; the kinds of week; the contract.",
    countsDo: "Choose what counts",
  },

  about: {
    says: (version: string) => `Bearings ${version}`,
    part: "This program",
    licence: "Free to use, study, change and share, under the MIT or the Apache 2.0 licence.",
    fontsPart: "Typefaces",
    fonts:
      "Inter, Source Serif 4 and Atkinson Hyperlegible Next, under the SIL Open Font Licence 1.1. They are part of the program; nothing is fetched.",
    notPart: "What it is not",
    not: "Not an adviser, not an assessment of you or your health, not a place for patients’ data. It counts, compares and shows its working.",
    updates: "Updates",
    updatesMore:
      "Bearings never looks for a newer version by itself, because it opens no connection. You bring it in as you brought this one.",
  },
};

export const help = {
  title: "Help",
  lead: "Short, and all of it works without a connection.",
  keys: "Keyboard",
  keysMore:
    "Everything can be done without a mouse. This list opens anywhere with the question mark.",
  kept: "What is kept where",
  keptRows: [
    [
      "In the vault, encrypted",
      "Everything you enter or bring in: events as you chose to keep them, rules, the weeks you drew, the four facts, the list of activity.",
    ],
    [
      "Beside it, in clear",
      "The vault’s key file, which is useless without the passphrase or the sheet.",
    ],
    [
      "In Bearings’ settings file, in clear",
      "Theme, text size, lock time, and in which folders your vaults lie.",
    ],
    [
      "Wherever you save it, in clear",
      "Pages you save, as PDF or Word. They leave the vault’s protection; Settings lists them for as long as Bearings is open.",
    ],
    [
      "Never",
      "Attendees, places and descriptions of events, unless you ask for them at the import. Nothing outside this computer.",
    ],
  ] as const,
  check: "How to check that it makes no connections",
  checkLead: "You need not take our word. Any of these takes a minute:",
  checkList: {
    linux: [
      "Pull the network cable or switch Wi-Fi off. Everything keeps working.",
      "While Bearings runs, type in a terminal: ss -tunap | grep -i bearings. No line appears.",
      "Start it as: strace -f -e trace=socket bearings. No line with AF_INET or AF_INET6 succeeds; the kernel answers EACCES or EPERM.",
      "Settings, Privacy and safety, asks the kernel afresh each time it opens, and says what it answered.",
    ],
    macos: [
      "Switch Wi-Fi off. Everything keeps working.",
      "While Bearings runs, type in Terminal: lsof -i -a -c bearings. No line appears.",
      "A firewall that asks before programs connect will never ask for Bearings.",
    ],
    windows: [
      "Switch Wi-Fi off. Everything keeps working.",
      "Open Resource Monitor, Network. Bearings does not appear.",
      "Block it in Windows Firewall, outbound. Nothing changes for you.",
    ],
  } as Record<string, readonly string[]>,
  lost: "If something goes wrong",
  lostRows: [
    [
      "The passphrase is forgotten",
      "On the lock screen choose “Use recovery sheet”. Without passphrase and sheet nobody can open the vault, we neither.",
    ],
    [
      "A change was a mistake",
      "Ctrl Z takes it back. Activity goes back further, and that can be undone too.",
    ],
    [
      "The vault does not open",
      "It is never repaired in silence and never deleted. Restore the newest backup into a new folder: lock, then “Open another vault”.",
    ],
    [
      "The computer is lost",
      "A backup in a second place opens on another computer with the passphrase or the sheet.",
    ],
  ] as const,
  foot: "A planning aid, not an assessment of you or your health.",
  footMore:
    "Thresholds and ranges stand where a number would claim too much. Where something is missing, Bearings says so instead of guessing.",
};
