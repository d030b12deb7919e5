/// The stand-in's answers for the Reading: the gap, the boundaries, twelve rated blocks and the offers.
import type { FeelingReason, OfferStart, WeekType } from "../../ipc/contract";
import { MINUTES_A_SLOT, clock } from "../amounts";
import { HAVE, WISH } from "../fake-data";
import type { Held } from "../fake-wish";
import { blocksOf, cellsOf, painted } from "../paint";
import type { Block, Feeling, Gap, GapView, OfferLine, Year } from "../shapes";
import { BOUNDARIES, NO_BOUNDARIES } from "./fake-boundaries";
import { INPATIENT, ORDINARY, TYPES, YEAR } from "./fake-gap";

type Kept = { id: number; name: string; madeOn: string; blocks: Block[] };
type Answers = Record<string, (args: never) => unknown>;

const TODAY = "2026-11-22";
/** Which blocks of her week were drawn, and what she said of seven of them: felt, least, reason. */
const DRAWN = [0, 4, 6, 10, 12, 15, 17, 20, 24, 28, 30, 33];
const SAID: Record<number, [number, number, FeelingReason | null, string]> = {
  0: [1, 0, null, "2026-11-20"],
  4: [-2, 0, "people", "2026-11-20"],
  6: [-1, -1, null, "2026-11-20"],
  12: [2, 1, null, "2026-11-20"],
  15: [-2, 0, "people", "2026-11-22"],
  24: [0, 0, null, "2026-11-22"],
  30: [2, 0, null, "2026-11-22"],
};

function drawn(rated: boolean): Feeling[] {
  return DRAWN.flatMap((at, index) => {
    const block = HAVE[at];
    if (!block) return [];
    const said = rated ? SAID[at] : undefined;
    const [felt, least, reason, ratedOn] = said ?? [null, null, null, null];
    const asksReason = felt !== null && least !== null && felt < least;
    return [{ ...block, id: index + 1, felt, least, reason, asksReason, ratedOn }];
  });
}

/** What the stand-in holds of this page; a way back restores it with the rest. */
export function readingStart(empty: boolean) {
  return {
    readings: (empty ? {} : { ordinary: ORDINARY, inpatient: INPATIENT }) as Partial<
      Record<WeekType, Gap>
    >,
    yearRead: empty ? null : (YEAR as Year | null),
    types: empty ? TYPES.map((one) => ({ ...one, weeks: 0, drawn: false })) : TYPES,
    boundaries: empty ? NO_BOUNDARIES : BOUNDARIES,
    feelings: empty ? [] : drawn(true),
    offers: (empty
      ? []
      : [
          {
            id: 1,
            name: "Lakeside General",
            madeOn: "2026-11-18",
            blocks: [...WISH, { day: 2, from: 72, to: 76, category: 1 }],
          },
        ]) as Kept[],
  };
}
type Now = ReturnType<typeof readingStart> & { wishes: Held[] };

const minutesOf = (blocks: readonly Block[]) =>
  blocks.reduce((sum, block) => sum + (block.to - block.from) * MINUTES_A_SLOT, 0);

/** The answers, over what the stand-in holds. */
export function fakeReading(now: Now): { answers: Answers; changes: Answers } {
  const wish = () => now.wishes.find((one) => one.kind === "ordinary" && one.current)?.cells ?? [];
  const isDrawn = () => wish().some((held) => held !== null);
  const line = ({ id, name, madeOn, blocks }: Kept): OfferLine => ({
    id,
    name,
    madeOn,
    minutes: minutesOf(blocks),
  });
  const view = (id: number) => {
    const own = now.offers.find((one) => one.id === id);
    if (!own) throw { code: "notFound", field: null, message: "offer" };
    const kinds = [...new Set(own.blocks.map((block) => block.category))];
    return {
      ...line(own),
      blocks: blocksOf(cellsOf(own.blocks)),
      byCategory: kinds.map((category) => ({
        category,
        minutes: minutesOf(own.blocks.filter((block) => block.category === category)),
      })),
      readBack: {
        summary: [`${minutesOf(own.blocks) / 60} hours of work.`],
        blocks: blocksOf(cellsOf(own.blocks)).map(
          (block) =>
            `${block.category} on day ${block.day}, ${clock(block.from)} to ${clock(block.to)}.`,
        ),
        bands: [],
        evenings: [],
        weekendMinutes: 0,
        longestScholarship: null,
      },
    };
  };
  const change = (id: number, part: Partial<Kept>) => {
    now.offers = now.offers.map((one) => (one.id === id ? { ...one, ...part } : one));
    return view(id);
  };
  const feelings = (kind: WeekType = "ordinary") => {
    const blocks = kind === "ordinary" ? now.feelings : [];
    const rated = blocks.filter((block) => block.felt !== null);
    return {
      kind,
      drawnOn: blocks.length ? "2026-11-20" : null,
      blocks,
      rated: rated.length,
      days: new Set(rated.map((block) => block.ratedOn)).size,
      working: {
        formula: "Twelve blocks, drawn by chance in proportion to the hours of each kind of work.",
        inputs: [],
        source: "Day Reconstruction Method (Kahneman and others 2004)",
      },
    };
  };
  const rate = (id: number, part: Partial<Feeling>) => {
    now.feelings = now.feelings.map((one) => (one.id === id ? { ...one, ...part } : one));
    return feelings();
  };

  function gap(kind: WeekType): GapView {
    const types = now.types.map((one) =>
      one.kind === "ordinary" ? { ...one, drawn: isDrawn() } : one,
    );
    const type = types.find((one) => one.kind === kind);
    const reading = type?.weeks && type.drawn ? (now.readings[kind] ?? null) : null;
    const whole = types.some((one) => one.kind === "ordinary" && one.weeks > 0 && one.drawn);
    return {
      kind,
      types,
      reading,
      year: whole ? now.yearRead : null,
      yearNeeds: [],
      offers: reading
        ? now.offers.map((offer) => {
            const minutes = minutesOf(offer.blocks);
            const left = 480 + Math.abs(minutes - 3120);
            return {
              offer: offer.id,
              name: offer.name,
              minutes,
              gap: left,
              percent: left > reading.gap ? null : Math.round((1 - left / reading.gap) * 100),
              working: {
                formula: "The same comparison with the offer's week in place of yours.",
                inputs: [{ name: "the gap", value: "21 hours" }],
                source: null,
              },
            };
          })
        : [],
    };
  }

  return {
    answers: {
      gap: ({ kind }: { kind: WeekType }) => gap(kind),
      boundaries: () => now.boundaries,
      feelings: ({ kind }: { kind?: WeekType }) => feelings(kind),
      offers: () => now.offers.map(line),
      offer: ({ id }: { id: number }) => view(id),
      saveReading: () => ({ name: "reading.pdf" }),
      saveBoundaries: () => ({ name: "boundaries.pdf" }),
      saveLedger: () => ({ name: "protected-time-ledger.csv" }),
    },
    changes: {
      drawFeelings: () => {
        now.feelings = drawn(false);
        return feelings();
      },
      clearFeelings: () => {
        now.feelings = [];
        return feelings();
      },
      rateFeeling: (one: {
        id: number;
        felt: number;
        least: number;
        reason: FeelingReason | null;
      }) => rate(one.id, { ...one, asksReason: one.felt < one.least, ratedOn: TODAY }),
      unrateFeeling: ({ id }: { id: number }) =>
        rate(id, { felt: null, least: null, reason: null, asksReason: false, ratedOn: null }),
      addOffer: ({ name, from }: { name: string; from: OfferStart }) => {
        const id = 1 + Math.max(0, ...now.offers.map((one) => one.id));
        const blocks = from === "have" ? HAVE : from === "wish" ? blocksOf(wish()) : [];
        now.offers = [...now.offers, { id, name, madeOn: TODAY, blocks }];
        return view(id);
      },
      paintOffer: (one: {
        id: number;
        days: number[];
        from: number;
        to: number;
        category: number | null;
      }) => {
        const held = cellsOf(now.offers.find(({ id }) => id === one.id)?.blocks ?? []);
        return change(one.id, { blocks: blocksOf(painted(held, one, one.category)) });
      },
      replaceOffer: ({ id, blocks }: { id: number; blocks: Block[] }) => change(id, { blocks }),
      renameOffer: ({ id, name }: { id: number; name: string }) => change(id, { name }),
      removeOffer: ({ id }: { id: number }) => {
        now.offers = now.offers.filter((one) => one.id !== id);
        return now.offers.map(line);
      },
    },
  };
}
