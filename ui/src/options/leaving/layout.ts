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

/**
 * Places things from left to right between `left` and `right`. Words stand on the first `most` tracks alone; a mark whose
 * words stand nowhere takes the first track that is free for it, so that nothing lies on anything.
 */
export function places(items: Item[], left: number, right: number, most: number): Place[] {
  const ends: number[] = [];
  const sorted = [...items].sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1 || a.id - b.id);
  const take = (from: number, to: number, last: number): number | null => {
    for (let track = 0; track < last; track += 1) {
      if ((ends[track] ?? left - APART) + APART <= from) {
        ends[track] = to;
        return track;
      }
    }
    return null;
  };
  return sorted.map((item) => {
    const sides = [
      { side: "right" as const, from: item.x0, to: item.x1 + GAP + item.words },
      { side: "left" as const, from: item.x0 - GAP - item.words, to: item.x1 },
    ];
    for (const { side, from, to } of sides) {
      const track = from < left || to > right ? null : take(from, to, most);
      if (track !== null) return { id: item.id, track, side };
    }
    const track = take(Math.max(left, item.x0), item.x1, items.length) ?? 0;
    return { id: item.id, track, side: null };
  });
}
