/// What a person wants of a file that was looked at; what is not said is done as the core proposes.
import type { BibliographyLook, MetRecord, RecordChoice, RecordField } from "../../ipc/contract";

export type Settled = "merge" | "both" | "mine";

export class Choosing {
  /** Records that are new and left out, by their place. */
  left = $state<number[]>([]);
  /** What becomes of records that are here already. */
  settled = $state<Record<number, Settled>>({});
  /** Fields taken from the file, by record. */
  taken = $state<Record<number, RecordField[]>>({});
  #look: BibliographyLook | null;

  constructor(look: BibliographyLook | null) {
    this.#look = look;
    for (const met of look?.here ?? [])
      this.taken[met.looked.record] = met.fields
        .filter(({ offer }) => offer === "proposed")
        .map(({ field }) => field);
    // A work that stands twice in the file comes in once.
    this.left = (look?.fresh ?? [])
      .filter(({ twice }) => twice !== null)
      .map(({ record }) => record);
  }

  of(met: MetRecord): Settled {
    return this.settled[met.looked.record] ?? "mine";
  }

  settle(met: MetRecord, how: Settled): void {
    this.settled[met.looked.record] = how;
  }

  takes(met: MetRecord, field: RecordField): boolean {
    return this.taken[met.looked.record]?.includes(field) ?? false;
  }

  take(met: MetRecord, field: RecordField, theirs: boolean): void {
    const record = met.looked.record;
    const others = (this.taken[record] ?? []).filter((one) => one !== field);
    this.taken[record] = theirs ? [...others, field] : others;
  }

  leave(record: number, left: boolean): void {
    const others = this.left.filter((one) => one !== record);
    this.left = left ? [...others, record] : others;
  }

  get added(): number {
    const here = this.#look?.here.filter((met) => this.of(met) === "both").length ?? 0;
    return (this.#look?.fresh.length ?? 0) - this.left.length + here;
  }

  get merged(): number {
    return this.#look?.here.filter((met) => this.#merges(met)).length ?? 0;
  }

  choices(): RecordChoice[] {
    const fresh = (this.#look?.fresh ?? []).map(({ record }): RecordChoice => ({
      record,
      wish: { kind: this.left.includes(record) ? "leave" : "add" },
    }));
    const here = (this.#look?.here ?? []).map((met): RecordChoice => {
      const record = met.looked.record;
      if (this.#merges(met))
        return { record, wish: { kind: "merge", fields: [...(this.taken[record] ?? [])] } };
      return { record, wish: { kind: this.of(met) === "both" ? "add" : "leave" } };
    });
    return [...fresh, ...here];
  }

  #merges(met: MetRecord): boolean {
    return this.of(met) === "merge" && (this.taken[met.looked.record]?.length ?? 0) > 0;
  }
}
