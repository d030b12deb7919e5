/// A ladder with three competencies for tests.
import type { LadderPage, Working } from "../../ipc/contract";

const working: Working = { formula: "One thing times another.", inputs: [], source: null };

export const ladder: LadderPage = {
  ladder: {
    name: "Five-tier ladder",
    credit: "Anchors are Bearings' own.",
    levels: ["Aware of it", "With help", "On my own", "Others come to me", "Sets the standard"],
    tiers: [{ key: "early", tier: 3, name: "Junior faculty", about: "Leading people" }],
    competencies: [
      {
        key: "leading-teams",
        tier: 3,
        name: "Leading mixed teams",
        about: "Having a team do what it set out to do.",
        anchors: ["One.", "Two.", "Three.", "Four.", "Five."],
        level: { claimed: 3, target: 4, importance: null },
        backed: 2,
        lacks: "Level 3 would need one piece of evidence.",
        gap: 2,
        working,
        evidence: [],
      },
    ],
    stretch: [
      {
        key: "take-over-a-team",
        tier: 3,
        competency: "leading-teams",
        what: "Lead a team through one hard quarter.",
        shows: "What came of it.",
        state: null,
        day: null,
      },
    ],
    skipped: ["Project management stands at 2. It carries Leading mixed teams."],
    steps: [
      {
        competency: "leading-teams",
        why: "Leading mixed teams: you want 4 and can show 2.",
        stretch: "take-over-a-team",
        working,
      },
    ],
  },
  confidence: {
    rows: [
      {
        competency: "leading-teams",
        name: "Leading mixed teams",
        start: null,
        before: null,
        close: null,
        line: [],
      },
    ],
    caveat: "Both are shown, and no gain is worked out.",
    due: null,
  },
  trash: [],
};
