/// The words of the first ten minutes.
import type { StrengthView } from "../ipc/contract";
import { inWords, number, upper } from "./say";

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const YEAR = 31_557_600;

/** A number one can say: 6,213 becomes "6,000". */
function round(value: number): string {
  if (value < 10) return inWords(Math.max(1, Math.round(value)));
  const power = 10 ** Math.floor(Math.log10(value));
  return number(Math.round(value / power) * power);
}

function some(value: number, unit: string): string {
  const said = round(value);
  return said === "one" ? `a ${unit}`.replace("a hour", "an hour") : `${said} ${unit}s`;
}

/** Seconds as a person would say them, to one figure: the assumption behind them is no finer. */
export function span(seconds: string): string {
  const value = Number(seconds);
  if (!(value >= 1)) return "less than a second";
  if (value < MINUTE) return some(value, "second");
  if (value < HOUR) return some(value / MINUTE, "minute");
  if (value < DAY) return some(value / HOUR, "hour");
  if (value < 60 * DAY) return some(value / DAY, "day");
  if (value < 2 * YEAR) return some(value / (YEAR / 12), "month");
  const years = value / YEAR;
  if (years < 1e6) return some(years, "year");
  if (years < 1e9) return `${round(years / 1e6)} million years`;
  return "more than a thousand million years";
}

function strength(judged: StrengthView): string {
  const missing = 8 - judged.chars;
  switch (judged.verdict) {
    case "tooShort":
      return missing === 1
        ? "Too short by one character."
        : `Too short by ${inWords(missing)} characters.`;
    case "weak":
      return `Weak: about ${span(judged.guessSeconds)} to guess. Another word or two would help.`;
    case "fair":
      return `Fair if drawn by chance: about ${span(judged.guessSeconds)} to guess.`;
    case "strong":
      return `Strong if drawn by chance: about ${span(judged.guessSeconds)} to guess.`;
  }
}

const provider = (name: string | null) => (name ? ` by ${name}` : " by another program");

export const setup = {
  rail: "Set-up, four steps",
  steps: ["Your vault", "Recovery sheet", "Four facts", "One start"],
  foot: "Nothing leaves this computer.",
  back: "Back",

  welcome: {
    title: "A private place to think your career through",
    lead: "For a physician: what matters to you, where your weeks go, the terms you would ask for, who helps you, and the record you would be promoted on.",
    is: "What it is",
    isList: [
      [
        "Working papers.",
        "Your values, two calendars, options, mentoring and dossier, each fit to print.",
      ],
      ["One encrypted vault", "on this computer, opened by a passphrase that only you know."],
      ["Yours to take away,", "on paper and as files that other programs read."],
    ] as const,
    isNot: "What it is not",
    isNotList: [
      [
        "Not an adviser.",
        "It counts, compares and shows its working. It does not tell you to stay or to leave.",
      ],
      ["Not an assessment", "of you or your health. Nothing is scored, nothing is diagnosed."],
      ["Not a place for patients’ data.", "Nothing here needs a name or a record number."],
    ] as const,
    stays:
      "It stays on this computer. There is no account and no server; Bearings opens no connection.",
    sealed: (at: string) =>
      `Checked at ${at}: the system’s kernel refuses it every network connection.`,
    notSealed: (at: string) =>
      `Looked at ${at}: Bearings has no code that opens a connection. On this system nothing else enforces that.`,
    howToCheck: "How to check this yourself",
    begin: "Three ways to begin",
    make: "Make a private vault",
    makeMore: "Three minutes: a place, a passphrase, a recovery sheet.",
    look: "Look around with an invented physician",
    lookMore: "A separate, marked vault, fresh each time. It never mixes with yours.",
    lookBusy: "Making the sample…",
    open: "Open or restore a vault",
    openMore: "From its folder, from a backup, or with a recovery sheet.",
  },

  vault: {
    title: "Your vault",
    lead: "One encrypted folder. Only your passphrase opens it, and no one can reset it.",
    where: "Where it is kept",
    own: "In Bearings’ own folder: not synced, closed to other logins",
    other: "In another folder",
    otherNone: "A stick, or a folder of yours that is not synced.",
    choose: "Choose a folder…",
    chooseOther: "Choose another folder…",
    keepHere: "Keep it on this computer",
    refused: {
      synced: (by: string | null) => ({
        title: "A vault cannot be kept in this folder.",
        why: `It is synced${provider(by)}. A sync service copies files while they are being written, which can damage a vault, and its administrators can keep old copies. Nothing has been made there. Encrypted backups may go there later.`,
      }),
      network: () => ({
        title: "A vault cannot be kept in this folder.",
        why: "It lies on another computer. When the connection drops while something is written, a vault can be damaged. Nothing has been made there. Encrypted backups may go there later.",
      }),
      notEmpty: () => ({
        title: "This folder already holds something.",
        why: "A vault needs a folder of its own. Nothing has been changed there. Choose an empty folder, or make a new one.",
      }),
      readOnly: () => ({
        title: "Nothing can be written to this folder.",
        why: "It is closed to you, or on a disk that is write-protected. Nothing has been made there.",
      }),
    },
    whose: "Whose computer",
    mine: "Mine",
    employer: "My employer’s",
    unsure: "I am not sure",
    advice: {
      mine: "Whoever knows your login can read what is open on the screen. The vault itself opens with your passphrase only.",
      employer:
        "An employer’s administrator can see the screen and the keys pressed; no app can prevent it. For thoughts about leaving or pay, use a computer of your own.",
      unsure:
        "If someone else set it up, or it asks for a work account, treat it as your employer’s: an administrator can see the screen and the keys pressed; no app can prevent it.",
    },
    passphrase: "Passphrase",
    type: "Type or paste one",
    again: "The same again",
    strength,
    strengthNone:
      "A few words that do not belong together are easier to keep than one with signs in it.",
    agree: "Both entries agree.",
    differ: "The two entries differ.",
    rules:
      "For a thief who has this disk and makes 10,000 guesses a second. Words that you chose yourself fall much sooner. Eight characters or more; spaces, any language and pasting are fine.",
    draw: "Draw five words for me",
    drawn: (words: string) =>
      `Drawn by chance: ${words}. It is filled in twice; write it down before you go on.`,
    forget: "If you forget it",
    forgetBold: "No one can reset it.",
    forgetRest:
      "The recovery sheet, which comes next, is the only other way in. If both are lost, the vault cannot be opened by anyone.",
    make: "Make the vault",
    making: "Making the vault. This takes a moment on purpose.",
    waits: {
      place: "The folder has to be settled first.",
      choose: "Choose the other folder first.",
      none: "A passphrase comes first.",
      short: "The passphrase needs eight characters.",
      differ: "Both entries have to agree.",
    },
    ready: "The recovery sheet comes next.",
  },

  recovery: {
    title: "Your recovery sheet",
    lead: "The only other way into the vault. It is shown now and never again.",
    key: "Recovery key",
    about: (name: string, prefix: string, day: string) => `“${name}”, vault ${prefix} · ${day}`,
    groups: "Eight groups of four",
    group: (number: number) => `Group ${number}`,
    covered: "covered",
    coveredNo: (number: number) => `${number}, covered`,
    check: "Check",
    checkSays: "Finds a slip when the key is typed, and says which group it is in.",
    checkStrong: "This key opens everything.",
    paper: "Put it on paper",
    print: "Print…",
    pdf: "Save as PDF…",
    pdfSaved: (name: string) => `Saved as ${name}. Whoever finds that file can open the vault.`,
    advice: [
      "Keep it away from this computer: with your passport, or with someone you trust.",
      "A hospital printer may store what it prints. Print at home, or copy it by hand.",
      "A PDF on this disk lets in whoever finds it. Save it to a stick that you can lock away.",
    ],
    retype: "Type two groups from your sheet",
    retypeHow:
      "They are covered above while you do. Capitals do not matter; O counts as 0, I and L as 1.",
    right: (group: number) => `Group ${group} is right.`,
    wrong: (group: number) => `This is not group ${group}. Compare it with your sheet.`,
    more: (left: number) =>
      left === 1 ? "One more character." : `${upper(inWords(left))} more characters.`,
    showAgain: "Show them again",
    coverNow: "Cover them",
    without: "Go on without a sheet…",
    on: "Go on",
    waits: "Next, a backup is opened with this key, as proof.",
    proving: "Opening a backup with this key.",
    proved: "A backup was opened with this key. It works.",
    notProved:
      "The groups are right, but the backup did not open with them. Type one of them again to try once more.",
    declineTitle: "Go on without a sheet?",
    declineLead:
      "Then your passphrase is the only way in. If you forget it, the vault cannot be opened by anyone, and no one can help. You can make a sheet later, in Settings, while you still know the passphrase.",
    declineYes: "Go on without a sheet",
    declineNo: "Stay with the sheet",
    sheetTitle: "Bearings: recovery key",
    sheetUse:
      "To use it: on the lock screen choose “Use recovery sheet”, type the eight groups and the check, then set a new passphrase.",
    done: "Done",
  },

  facts: {
    title: "Four facts",
    lead: "Each can be left empty, and changed later in Settings. Nothing is asked twice.",
    name: "Your name",
    nameHint: "As it should stand on what you print.",
    role: "Your role",
    roleHint: "For example: hospitalist, associate professor.",
    setting: "Where you work",
    settingHint: "For example: a teaching hospital, 600 beds.",
    review: "Next review",
    reviewHint: "Home reminds you in the weeks before. There are no notifications.",
    on: "Go on",
    skip: "Leave all empty",
    note: "Stored in the vault, and nowhere else.",
  },

  start: {
    title: "One start",
    lead: "One thing is enough for today. The rest keeps.",
    calendar: "Bring in a calendar",
    calendarMore:
      "A file ending in .ics, from Outlook, Google or Apple. You see everything before anything is kept.",
    wish: "Draw the week you wish for",
    wishMore: "On an empty week, with the mouse or by keyboard. Needs no file.",
    home: "Look at Home first",
    homeMore: "Nothing is there yet. Every place says what it will hold.",
    printable: "Both end in one page you can print: two calendars, side by side.",
  },
};
