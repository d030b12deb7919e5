/// One audit on the page: what the core says of it, which part is looked at, and the changes made to it.
import { call } from "../../ipc/call";
import type { AuditPage, AuditPart, AuditView, Contract } from "../../ipc/contract";
import { attempt } from "../../kit/attempt";

/** The commands that answer with the audit as it then stands. */
type Change = {
  [K in keyof Contract]: Contract[K]["reply"] extends AuditView ? K : never;
}[keyof Contract];
type Args<K extends Change> = Omit<Contract[K]["args"], "audit">;

/** Changes after which another part may be shown. */
const MOVES = new Set<Change>(["passPart", "finishAudit", "reopenAudit"]);

/** The page of one part. */
export type PageOf<P extends AuditPart> = Extract<AuditPage, { part: P }>;

export class Sitting {
  view = $state.raw<AuditView | null>(null);
  /** Own changes on their way; their replies say how things stand. */
  private changing = 0;
  /** What was asked of the core last. The next waits for it: else an older answer could be shown over a newer one. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(readonly audit: number) {}

  private inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const answer = this.last.then(ask, ask);
    this.last = answer;
    return answer;
  }

  /** Reads a part, or the next one where none is named. */
  async read(part?: AuditPart): Promise<boolean> {
    const { audit } = this;
    const view = await this.inTurn(() =>
      attempt(call("audit", part ? { audit, part } : { audit })),
    );
    if (view) this.view = view;
    return view !== null;
  }

  /** Does one thing to this audit and shows how it then stands. */
  async change<K extends Change>(name: K, args: Args<K>): Promise<AuditView | null> {
    this.changing += 1;
    const whole = { ...args, audit: this.audit } as unknown as Contract[K]["args"];
    const view = (await this.inTurn(() => attempt(call(name, whole)))) as AuditView | null;
    this.changing -= 1;
    if (this.changing > 0) return view;
    // What was typed into one part may be kept after the person has gone to another: the page then stays.
    const stays = view === null || (!MOVES.has(name) && view.page.part !== this.view?.page.part);
    if (stays) await this.again();
    else this.view = view;
    return view;
  }

  /** Reads again what is on the page, unless a reply under way will say it. */
  async again(): Promise<void> {
    if (this.changing === 0) await this.read(this.view?.page.part);
  }
}
