/// A calendar file on its way in: read, shown, refined; nothing of it is stored before the person says so.
import { call } from "../ipc/call";
import type { FileToken } from "../ipc/contract";
import { attempt } from "../kit/attempt";
import { toast } from "../kit/toasts.svelte";
import { bringIn } from "../words/calendars-in";
import type { ImportDone, ImportPreview } from "./shapes";

/** What an import stored, until the person has looked at it. */
export type Stored = { done: ImportDone; updated: boolean };

export type Keep = {
  keep: "labels" | "titles";
  attendees: boolean;
  places: boolean;
  descriptions: boolean;
};

const LEAST: Keep = { keep: "labels", attendees: false, places: false, descriptions: false };

class Incoming {
  preview = $state.raw<ImportPreview | null>(null);
  /** The name of the file being read or stored; null while nothing is under way. */
  busy = $state<string | null>(null);
  work = $state<"reading" | "storing">("reading");
  /** How far a long file has been read, in bytes. */
  done = $state(0);
  total = $state(0);
  name = $state("");
  /** The calendar that the file updates; null makes a new one. */
  into = $state<number | null>(null);
  stored = $state.raw<Stored | null>(null);
  kept = $state<Keep>({ ...LEAST });
  /** Files handed to the window that were read already: they are not offered again. */
  used = $state<string[]>([]);

  #zones = new Map<string, string>();
  #categories = new Map<number, number | null>();
  #asked = 0;
  #stopping = false;

  constructor() {
    addEventListener("bearings:progress", (event) => {
      const { done, total } = (event as CustomEvent<{ done: number; total: number }>).detail;
      this.done = done;
      this.total = total;
    });
  }

  /** Reads a file for the first time. */
  async read(file: FileToken): Promise<void> {
    this.put();
    this.used = [...this.used, file.token];
    this.#begin(file.name, "reading", file.bytes ?? 0);
    const preview = await attempt(call("previewImport", { file: file.token }));
    this.#end();
    this.preview = preview;
    if (preview) this.choose(preview.knownCalendar?.id ?? null);
  }

  /** Updates a calendar that is here, or makes another. */
  choose(into: number | null): void {
    const { preview } = this;
    this.into = into;
    if (!preview) return;
    const own = preview.calendarName ?? bare(preview.fileName);
    this.name = into === null ? own : (preview.knownCalendar?.name ?? own);
  }

  /** Stops what is under way; nothing of it is stored. */
  stop(): void {
    this.#stopping = true;
    void attempt(call("cancel", {}));
  }

  /** Answers a time zone that the file does not tell. */
  zone(tzid: string, zone: string): Promise<void> {
    this.#zones.set(tzid, zone);
    return this.#refine();
  }

  /** Keeps a series as another kind of work than was proposed. */
  category(series: number, category: number | null): Promise<void> {
    this.#categories.set(series, category);
    return this.#refine();
  }

  /** Counts what is left out by default. */
  count(why: "free" | "declined", counted: boolean): Promise<void> {
    return this.#refine({ [why]: counted });
  }

  /** Stores what is shown. True when it is in. */
  async bring(): Promise<boolean> {
    const { preview } = this;
    if (!preview) return false;
    this.#begin(preview.fileName, "storing", 0);
    const { into } = this;
    const done = await attempt(
      call("importCalendar", {
        preview: preview.preview,
        name: this.name.trim(),
        into,
        ...this.kept,
      }),
    );
    this.#end();
    if (done) {
      this.put();
      this.stored = { done, updated: into !== null };
    }
    return done !== null;
  }

  /** Puts the file away again: nothing was stored. */
  put(): void {
    this.preview = null;
    this.into = null;
    this.stored = null;
    this.kept = { ...LEAST };
    this.#zones.clear();
    this.#categories.clear();
  }

  #end(): void {
    this.busy = null;
    if (this.#stopping) toast(bringIn.stopped);
    this.#stopping = false;
  }

  #begin(name: string, work: "reading" | "storing", total: number): void {
    this.busy = name;
    this.work = work;
    this.done = 0;
    this.total = total;
  }

  async #refine(change: { free?: boolean; declined?: boolean } = {}): Promise<void> {
    const { preview } = this;
    if (!preview) return;
    const counted = (why: "free" | "declined") =>
      change[why] ?? preview.leftOut.find((part) => part.why === why)?.counted ?? false;
    this.#asked += 1;
    const asked = this.#asked;
    const next = await attempt(
      call("refinePreview", {
        preview: preview.preview,
        zones: [...this.#zones].map(([tzid, zone]) => ({ tzid, zone })),
        countFree: counted("free"),
        countDeclined: counted("declined"),
        kept: [...this.#categories].map(([series, category]) => ({ series, category })),
      }),
    );
    // Only the newest question's answer is shown; a refused one leaves the page as it was.
    if (next && asked === this.#asked && this.preview) this.preview = next;
    else if (!next) this.preview = { ...preview };
  }
}

function bare(fileName: string): string {
  return fileName.replace(/\.ics$/i, "");
}

export const incoming = new Incoming();
