/// What a person wants of the proposals of an old curriculum vitae: what they changed, what they take, what they leave out.
import { call } from "../../ipc/call";
import type { EntryDraft, OldCvLook, OldCvProposal } from "../../ipc/contract";
import { common, refusals } from "../../words/dossier";
import { refusedField } from "../held.svelte";

export type Decided = "take" | "leave";

export class Deciding {
  look = $state.raw<OldCvLook>() as OldCvLook;
  /** Drafts that were changed, by the number of their proposal. */
  drafts = $state<Record<number, EntryDraft>>({});
  decided = $state<Record<number, Decided>>({});
  /** What was refused of a proposal, by its number. */
  wrong = $state<Record<number, { field: string; why: string }>>({});

  constructor(look: OldCvLook) {
    this.look = look;
  }

  get proposals(): OldCvProposal[] {
    return this.look.sections.flatMap((section) => section.proposals);
  }

  draft(one: OldCvProposal): EntryDraft {
    return this.drafts[one.at] ?? one.draft;
  }

  /** Notes a change; a proposal that was taken must be taken anew, as it now stands. */
  change(one: OldCvProposal, draft: EntryDraft): void {
    this.drafts[one.at] = draft;
    this.touched(one);
  }

  /** Makes a copy that forms may change in place. */
  own(one: OldCvProposal): void {
    this.drafts[one.at] ??= structuredClone(one.draft);
  }

  /** Its copy was changed in place. */
  touched(one: OldCvProposal): void {
    delete this.wrong[one.at];
    delete this.decided[one.at];
  }

  /** Takes a proposal as it stands. One that was changed is checked first; a refusal stands beside its field. */
  async take(one: OldCvProposal): Promise<boolean> {
    const changed = this.drafts[one.at];
    if (changed) {
      const draft = $state.snapshot(changed);
      const field = await refusedField(async () => {
        this.drafts[one.at] = await call("checkEntryDraft", { draft });
      });
      if (field !== undefined) {
        if (field) this.wrong[one.at] = { field, why: refusals[field] ?? common.refused };
        return false;
      }
    }
    this.decided[one.at] = "take";
    return true;
  }

  async toggle(one: OldCvProposal, how: Decided): Promise<boolean> {
    if (this.decided[one.at] === how) {
      delete this.decided[one.at];
      return true;
    }
    if (how === "take") return this.take(one);
    this.decided[one.at] = how;
    return true;
  }

  /** Takes what is not decided yet; what may be here already waits for a look. */
  async takeAll(these: OldCvProposal[]): Promise<void> {
    for (const one of these) {
      const known = one.here !== null || one.twice !== null;
      if (!known && this.decided[one.at] === undefined) await this.take(one);
    }
  }

  /** The file was parted anew: what was said of lines that are as they were stays. */
  follow(next: OldCvLook): void {
    const before = new Map(this.proposals.map((one) => [one.at, one.text]));
    this.look = next;
    const same = new Set(
      this.proposals.filter((one) => before.get(one.at) === one.text).map((one) => one.at),
    );
    for (const held of [this.drafts, this.decided, this.wrong])
      for (const at of Object.keys(held).map(Number)) if (!same.has(at)) delete held[at];
  }

  get taken(): OldCvProposal[] {
    return this.proposals.filter((one) => this.decided[one.at] === "take");
  }

  get open(): number {
    return this.proposals.filter((one) => this.decided[one.at] === undefined).length;
  }
}
