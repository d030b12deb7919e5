/// The words of the needs map and of the team.
import type { Light } from "../ipc/contract";

export const needs = {
  title: "What do you need?",
  standing: "Where you stand",
  standingLead:
    "Stage and world change what is suggested. No answer of yours is ever erased by it.",
  stage: "Stage",
  world: "World",
  worldBoth: "Both, still exploring",
  moving: "You are exploring a move",
  movingMore:
    "Then nobody is asked about what would tell it, unless you decided that they may learn of it.",
  contract: "A contract waits for your answer",
  contractMore: "Then somebody outside your institution is wanted.",
  caption: (domain: string) => `Needs, ${domain}`,
  need: "Need",
  importance: "Matters, 0 to 5",
  gap: "Missing, 0 to 4",
  demand: "Demand",
  note: "Note",
  importanceOf: (name: string) => `How much it matters: ${name}`,
  gapOf: (name: string) => `How much is missing: ${name}`,
  noteOf: (name: string) => `Private note: ${name}`,
  suggested: (value: number) => `suggested: ${value}`,
  unknown: "not known",
  demandOf: (name: string, demand: number) => `${name}: ${demand} of 20`,
  show: "Note…",
  aside: (count: number) => `Show ${count} of the other world`,
  asideLess: "Hide those of the other world",
  known: (known: number, all: number) => `${known} of ${all} filled in`,
  keys: "In a box of numbers, the arrow keys move up and down; Delete takes an answer back.",
  heaviest: "What weighs most",
  notSaid: "–",
};

export const team = {
  title: "Who covers what you need?",
  map: "Cover map",
  mapCaption: "Needs by people: points of a hundred of each need that somebody takes",
  need: "Need",
  weight: "Of 100",
  covered: "Covered",
  nobody: "·",
  noMap: "No need says yet how much of it is missing.",
  noMapAction: "Fill in the needs map",
  noMembers: "Nobody helps yet, so nothing is covered.",
  uncovered: "Not covered",
  uncoveredNone: "Every need is covered by somebody.",
  ofHundred: (points: number) => `${points} of 100`,
  next: "Who next",
  nextNone: "No prospect would add to what is covered.",
  because: (parts: string) => `Because of ${parts}.`,
  reason: (name: string, points: number) =>
    `${name.charAt(0).toLowerCase()}${name.slice(1)} (+${points})`,
  others: (name: string, to: number) => `${name} would bring it to ${to}.`,
  open: (name: string) => `Open the page of ${name}`,
  look: "Places to look",
  rules: "Rules of thumb",
  rulesLead:
    "By these the signs of how it runs are read. They are ours to begin with, no validated instrument, and yours to change.",
  rulesShow: "Show the numbers",
  ours: (value: number) => `ours: ${value}`,
  ruleRefused: (least: number, most: number) =>
    `A whole number, ${least} to ${most}, that leaves “worth a look” before “worth a talk”. The earlier number stands.`,
  rulesReset: "Bring ours back",
  knows: "Who may learn what",
  person: "Person",
  fragile: "If one leaves",
  fragileNone: "No cover rests on one person alone.",
  roles: "Roles",
  rolesNone: "No role is missing.",
  could: (names: string) => `A prospect would fill it: ${names}.`,
  unsaid: (names: string) => `It was not said of ${names}.`,
};

export const LIGHTS: Record<Light, string> = {
  unknown: "not known yet",
  green: "nothing stands out",
  amber: "worth a look",
  red: "worth a talk",
};
