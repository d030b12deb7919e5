/// Where marks and their words stand on the timeline: in as few tracks as let them stand apart, words left out where none fit.

/** Something on a lane: from where to where, and how wide its words are. */
export interface Item {
  id: number;
  x0: number;
  x1: number;
  words: number;
}

/** Where it stands: on which track, and on which side its words stand, if they do. */
export interface Place {
  id: number;
  track: number;
  side: "left" | "right" | null;
}

/** Room between two things of one track. */
const APART = 8;
/** Room between a mark and its words. */
const GAP = 6;

/** Places things from left to right on at most `most` tracks between `left` and `right`. */
export function places(items: Item[], left: number, right: number, most: number): Place[] {
  const ends: number[] = [];
  const sorted = [...items].sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1 || a.id - b.id);
  return sorted.map((item) => {
    const sides = [
      { side: "right" as const, from: item.x0, to: item.x1 + GAP + item.words },
      { side: "left" as const, from: item.x0 - GAP - item.words, to: item.x1 },
    ];
    for (const { side, from, to } of sides) {
      if (from < left || to > right) continue;
      for (let track = 0; track < most; track += 1) {
        if ((ends[track] ?? left - APART) + APART <= from) {
          ends[track] = to;
          return { id: item.id, track, side };
        }
      }
    }
    // Words stand nowhere: the mark takes the track on which most room is left.
    let track = 0;
    for (let at = 1; at < Math.min(most, ends.length + 1); at += 1) {
      if ((ends[at] ?? left - APART) < (ends[track] ?? left - APART)) track = at;
    }
    ends[track] = Math.max(ends[track] ?? left, item.x1);
    return { id: item.id, track, side: null };
  });
}
