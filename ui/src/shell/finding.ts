/// What the find-or-do box offers for a few words: places, things found in the vault, and things to do.
import type { HistoryView, Hit, SessionView, Theme } from "../ipc/contract";
import { words } from "../words/en";
import { PLACES, type Page } from "./types";

/** One line of the box. */
export interface Offer {
  key: string;
  /** The place it belongs to, in words. */
  place: string;
  title: string;
  detail: string | null;
  /** The shortcut that does the same. */
  keys: string | null;
  run: () => void;
}

/** What a command may do to the frame. */
export interface Acts {
  go: (page: Page, view?: string | null, id?: number | null, key?: string | null) => void;
  lock: () => void;
  veil: () => void;
  theme: (theme: Theme) => void;
  shortcuts: () => void;
  backUp: () => void;
  undo: () => void;
  redo: () => void;
  print: () => void;
}

const { place, questions, commands } = words.shell;

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

/** True when every word typed begins some word of the text. */
export function matches(text: string, typed: string): boolean {
  const have = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => have.some((other) => other.startsWith(word)));
}

/** The text in parts, each marked where it is what was typed. */
export function parts(text: string, typed: string): { text: string; hit: boolean }[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  return text
    .split(/([^\p{L}\p{N}]+)/u)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, hit: wanted.some((word) => plain(part).startsWith(word)) }));
}

/** The six places and what serves them, as far as the words fit. */
export function placeOffers(typed: string, act: Acts): Offer[] {
  const pages: Page[] = [...PLACES, "activity", "settings", "help"];
  return pages
    .filter((page) => typed === "" || matches(`${place[page]} ${questions[page] ?? ""}`, typed))
    .map((page) => {
      const number = PLACES.findIndex((other) => other === page) + 1;
      return {
        key: `place-${page}`,
        place: place[page],
        title: questions[page] ?? place[page],
        detail: null,
        keys: number > 0 ? `Ctrl ${number}` : page === "settings" ? "Ctrl ," : null,
        run: () => act.go(page),
      };
    });
}

/** Where in its place a found thing lies: titles and rules are sorted, kinds of work compared. */
const VIEWS: Record<string, string> = {
  title: "sort",
  rule: "sort",
  category: "compare",
  calendar: "import",
  offer: "reading",
  mask: "have",
  card: "cards",
  note: "reading",
  evidence: "reading",
  activity: "reading",
  experiment: "reading",
  recurring: "logs",
  uncredited: "logs",
  pulse: "logs",
  scale: "logs",
  person: "people",
  need: "needs",
  advice: "people",
  door: "people",
  feedback: "people",
  letter: "asking",
  given: "given",
  meeting: "agenda",
  item: "agenda",
  promise: "promises",
  goal: "goals",
  question: "questions",
  entry: "entries",
  evidencePiece: "entries",
  criterion: "missing",
  statement: "statements",
  post: "pay",
  ask: "asks",
  plan: "leaving",
  planPiece: "leaving",
  clause: "contract",
  path: "compare",
  optionCriterion: "compare",
  sealedNote: "decide",
};

/** What the core found, each leading to where it lies. */
export function hitOffers(hits: Hit[], act: Acts): Offer[] {
  return hits.map((hit, index) => ({
    key: `hit-${index}`,
    place: place[hit.place],
    title: hit.title,
    detail: hit.detail,
    keys: null,
    run: () => {
      if (hit.place === "vault") act.go("settings", "privacy");
      else if (hit.place === "you") act.go("settings", "you");
      else act.go(hit.place, VIEWS[hit.kind] ?? null, hit.id, hit.key);
    },
  }));
}

/** What decides which things can be done now. */
export interface Moment {
  history: HistoryView;
  session: SessionView;
  veiled: boolean;
  /** Whether the page one is on can be printed. */
  prints: boolean;
}

/** Things to do, as far as the words fit. */
export function doOffers(typed: string, act: Acts, now: Moment): Offer[] {
  const { undo, redo } = now.history;
  // Under the veil a step is not named.
  const step = (named: (step: string) => string, plainly: string, said: string) =>
    now.veiled ? plainly : named(said);
  const offer = (
    key: string,
    where: Page | "vault",
    title: string,
    run: () => void,
    keys: string | null = null,
  ): Offer => ({
    key: `do-${key}`,
    place: place[where],
    title,
    detail: null,
    keys,
    run,
  });
  const all = [
    offer("import", "calendars", commands.importCalendar, () => act.go("calendars", "import")),
    offer("audit", "values", commands.startAudit, () => act.go("values", "audit")),
    offer("people", "mentoring", commands.addPerson, () => act.go("mentoring", "people")),
    offer("meeting", "mentoring", commands.planMeeting, () => act.go("mentoring", "agenda")),
    offer("promises", "mentoring", commands.seePromises, () => act.go("mentoring", "promises")),
    offer("logs", "values", commands.startTimer, () => act.go("values", "logs")),
    ...(now.prints ? [offer("print", "home", commands.print, act.print, "Ctrl P")] : []),
    ...(undo
      ? [offer("undo", "activity", step(commands.undo, words.shell.undo, undo), act.undo, "Ctrl Z")]
      : []),
    ...(redo
      ? [
          offer(
            "redo",
            "activity",
            step(commands.redo, words.shell.redo, redo),
            act.redo,
            "Ctrl Shift Z",
          ),
        ]
      : []),
    offer("lock", "vault", commands.lock, act.lock, "Ctrl L"),
    offer(
      "veil",
      "settings",
      now.veiled ? commands.unveil : commands.veil,
      act.veil,
      "Ctrl Shift P",
    ),
    offer("backup", "vault", commands.backUp, act.backUp),
    ...(["light", "dark", "system"] as const)
      .filter((theme) => theme !== now.session.theme)
      .map((theme) => offer(theme, "settings", commands[theme], () => act.theme(theme))),
    offer("privacy", "settings", commands.privacy, () => act.go("settings", "privacy")),
    offer("shortcuts", "help", commands.shortcuts, act.shortcuts, "?"),
  ];
  return all.filter((one) => typed === "" || matches(`${one.title} ${one.place}`, typed));
}
