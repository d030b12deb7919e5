/// The form of leaving: clauses that are there or not, as fields that may stay empty, and back again.
import type { ClawbackTerms, Ending, ExitTerms, Known, UnvestedTerms } from "../../ipc/contract";

export const ENDING_KEYS: readonly Ending[] = ["resign", "withoutCause", "forCause", "sold"];

interface ClawbackDraft extends Omit<ClawbackTerms, "from"> {
  from: string | null;
}
interface UnvestedDraft extends Omit<UnvestedTerms, "on"> {
  on: string | null;
}

export interface ExitDraft {
  premium: number | null;
  multiple: number;
  mine: Record<Ending, number | null>;
  tailUntil: string | null;
  clawbacks: ClawbackDraft[];
  unvested: UnvestedDraft[];
  barMonths: number | null;
  buyOut: number | null;
  monthly: number | null;
  bars: Known;
  barSpared: Ending[];
  place: string;
  gapWeeks: number | null;
  gapPay: number | null;
  loanAmount: number | null;
  loanUntil: string | null;
  loanNext: Known;
}

export function draftOf(exit: ExitTerms): ExitDraft {
  const share = (ending: Ending) =>
    exit.tail?.mine.find((own) => own.ending === ending)?.percent ?? null;
  return {
    premium: exit.tail?.premium ?? null,
    multiple: (exit.tail?.tenths ?? 20) / 10,
    mine: {
      resign: share("resign"),
      withoutCause: share("withoutCause"),
      forCause: share("forCause"),
      sold: share("sold"),
    },
    tailUntil: exit.tail?.until ?? null,
    clawbacks: exit.clawbacks.map((own) => ({ ...own })),
    unvested: exit.unvested.map((own) => ({ ...own })),
    barMonths: exit.nonCompete?.months ?? null,
    buyOut: exit.nonCompete?.buyOut ?? null,
    monthly: exit.nonCompete?.monthly ?? null,
    bars: exit.nonCompete?.bars ?? "unknown",
    barSpared: exit.nonCompete?.spared ?? [],
    place: exit.nonCompete?.place ?? "",
    gapWeeks: exit.gap?.weeks ?? null,
    gapPay: exit.gap?.yearly ?? null,
    loanAmount: exit.loans?.amount ?? null,
    loanUntil: exit.loans?.until ?? null,
    loanNext: exit.loans?.next ?? "unknown",
  };
}

/** The terms of a draft; a line without its day is left out, for its cost cannot be told. */
export function exitOf(own: ExitTerms, draft: ExitDraft): ExitTerms {
  const mine = ENDING_KEYS.flatMap((ending) => {
    const percent = draft.mine[ending];
    return percent === null ? [] : [{ ending, percent }];
  });
  return {
    ...own,
    tail:
      own.noTail || draft.premium === null
        ? null
        : {
            premium: draft.premium,
            tenths: Math.round(draft.multiple * 10),
            mine,
            until: draft.tailUntil,
          },
    clawbacks: draft.clawbacks.flatMap((line) =>
      line.from === null ? [] : [{ ...line, from: line.from }],
    ),
    unvested: draft.unvested.flatMap((line) =>
      line.on === null ? [] : [{ ...line, on: line.on }],
    ),
    nonCompete:
      own.noNonCompete || draft.barMonths === null
        ? null
        : {
            months: draft.barMonths,
            buyOut: draft.buyOut,
            monthly: draft.monthly,
            bars: draft.bars,
            spared: draft.barSpared,
            place: draft.place,
          },
    gap: draft.gapWeeks === null ? null : { weeks: draft.gapWeeks, yearly: draft.gapPay ?? 0 },
    loans:
      draft.loanAmount === null || draft.loanUntil === null
        ? null
        : { amount: draft.loanAmount, until: draft.loanUntil, next: draft.loanNext },
  };
}
