/// What is begun empty: a step, a hand-off, a mentee, a line of a short list.
import type { KeepList, PlanPiece } from "../../ipc/contract";

export const newStep = (): PlanPiece => ({
  kind: "step",
  draft: {
    key: "",
    title: "",
    lane: "you",
    when: { kind: "counted", from: "start", unit: "days", earliest: -30, latest: -30 },
    afterNotice: false,
    takes: null,
    takesFrom: "",
    with: "",
    state: { kind: "toDo" },
    note: "",
  },
});

export const newHandOff = (): PlanPiece => ({
  kind: "handOff",
  draft: {
    group: "panel",
    what: "",
    count: null,
    to: "",
    when: { kind: "counted", from: "last", unit: "days", earliest: -14, latest: -14 },
    state: { kind: "toDo" },
    note: "",
  },
});

export const newMentee = (): Extract<PlanPiece, { kind: "mentee" }> => ({
  kind: "mentee",
  draft: { name: "", told: null, over: "", agreement: "", until: null },
});

export const newKeep = (list: KeepList): Extract<PlanPiece, { kind: "keep" }> => ({
  kind: "keep",
  draft: {
    key: "",
    list,
    title: "",
    needs: "",
    with: "",
    when: { kind: "open" },
    done: null,
  },
});
