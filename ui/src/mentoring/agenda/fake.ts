/// A stand-in for the core of meetings and goals in tests: one agenda, one page after, and little of everything else.
import type {
  AfterView,
  AgendaView,
  Card,
  FollowThrough,
  GoalRow,
  GoalsView,
  ItemsView,
  LineRow,
  MeetingRow,
  MeetingsView,
  OutcomesView,
  PromiseRow,
  QuestionsView,
  Working,
} from "../../ipc/contract";
import { ladder } from "./fake-ladder";
import { OPEN } from "./fields";

const working: Working = { formula: "One thing times another.", inputs: [], source: null };

export const meetingRow = (more: Partial<MeetingRow> = {}): MeetingRow => ({
  id: 5,
  draft: {
    person: 1,
    day: "2026-12-03",
    start: 960,
    minutes: 30,
    frame: "regular",
    place: null,
  },
  name: "Dr Abena Osei",
  frameLabel: "Regular",
  state: "planned",
  when: "Thursday 3 December, 16:00, 30 minutes",
  sentOn: null,
  thankedOn: null,
  open: false,
  removedOn: null,
  ...more,
});

const line = (id: number, title: string, minutes: number, why: string): LineRow => ({
  id,
  starts: "16:06",
  draft: {
    title,
    want: "decide",
    minutes,
    questions: ["Which of the three would the committee doubt?"],
    why,
    guard: OPEN,
  },
  wantLabel: "Decide",
  source: `item/${String(id)}`,
  kindLabel: "Decision",
  domain: "academic",
  section: false,
  ticked: false,
  off: null,
  working,
});

const agenda: AgendaView = {
  meeting: meetingRow(),
  brief: {
    head: "Last time, 15 October, 28 of 30 minutes.",
    said: ["Aim for clinician-educator"],
    done: [],
    open: [
      {
        id: 3,
        owner: "me",
        what: "draft aims",
        due: "2026-11-24",
        late: null,
        said: "by 24 November",
        private: false,
      },
    ],
  },
  ruler: [
    { name: "Open", minutes: 3, item: false },
    { name: "1 March, or wait a year", minutes: 12, item: true },
    { name: "Who writes the letters", minutes: 8, item: true },
    { name: "Close: who does what, next date", minutes: 7, item: false },
  ],
  lines: [
    line(1, "1 March, or wait a year", 12, "it is due on 11 December and you starred it"),
    line(2, "Who writes the letters", 8, "you starred it"),
  ],
  sum: 30,
  sumWords: "3 + 12 + 8 + 7 = 30 minutes.",
  capacity: "Half an hour holds three items.",
  want: "One date and two names.",
  kept: [
    {
      source: "item/9",
      title: "Stay on new terms",
      why: "It touches “exploring a move”. Dr Abena Osei is not among those who may know.",
      releasable: false,
    },
    {
      source: "item/8",
      title: "Teaching lived 4 of 10",
      why: "From your values audit, private unless you release it.",
      releasable: true,
    },
  ],
  notIn: [
    {
      source: "goal/2",
      title: "Ward-round paper",
      kindLabel: "Goal",
      why: "Needs 6 minutes, 3 were left. Parked, first time.",
      fits: false,
      working,
    },
  ],
  starters: [],
  page: {
    title: "Agenda",
    between: "Dr Ines Halloran with Dr Abena Osei",
    when: "Thursday 3 December 2026, 16:00 to 16:30",
    place: null,
    since: "Done since 15 October",
    done: ["Halloran: teaching summary, 30 October."],
    open: ["Halloran: draft aims, by 24 November."],
    well: [],
    rows: [
      { start: "16:00", want: null, title: "Open", questions: [], minutes: 3 },
      {
        start: "16:03",
        want: "Decide",
        title: "1 March, or wait a year",
        questions: ["Which of the three would the committee doubt?"],
        minutes: 12,
      },
    ],
    sum: 30,
    want: "One date and two names.",
    parked: ["Ward-round paper"],
  },
  sendBy: "To reach Dr Abena Osei two days ahead, send it by Tuesday 16:00.",
  sendOn: "2026-12-01",
};

const card: Card = {
  actual: null,
  cancelledBy: null,
  rushed: null,
  remembered: null,
  useful: null,
  fits: null,
};
const after: AfterView = {
  meeting: meetingRow({ draft: { ...meetingRow().draft, day: "2026-11-20" }, open: true }),
  notes: "= Go for 1 March",
  read: {
    rows: [
      {
        line: {
          written: "= Go for 1 March",
          kind: "decision",
          what: "Go for 1 March",
          owner: null,
          due: null,
          stranger: null,
        },
        label: "Decision",
        day: null,
        hint: null,
      },
    ],
    sentence: "No promise in it yet.",
  },
  card,
  lines: [
    { id: 1, title: "1 March, or wait a year", ticked: false, carried: 1, third: false },
    { id: 2, title: "Regional talk", ticked: false, carried: 3, third: true },
  ],
  thanks: { text: "Dear Abena,\n\nThank you for Friday.", words: 6, most: 120, own: false },
  next: "Next due about Friday 1 January.",
};

const promise: PromiseRow = {
  line: agenda.brief.open[0] ?? {
    id: 3,
    owner: "me",
    what: "draft aims",
    due: null,
    late: null,
    said: "no day said",
    private: false,
  },
  draft: {
    person: 1,
    owner: "me",
    what: "draft aims",
    due: "2026-11-24",
    goal: null,
    blocked: false,
    guard: OPEN,
  },
  name: "Dr Abena Osei",
  madeOn: "2026-10-15",
  state: "open",
  removedOn: null,
};
const through: FollowThrough = {
  mine: [promise],
  theirs: [],
  settled: [],
  trash: [],
  mirror: [
    {
      name: "Agendas sent two days ahead",
      said: "1 of 1 meeting",
      working,
      rows: [{ label: "Dr Abena Osei, 15 October", counted: true }],
    },
  ],
};

const goal: GoalRow = {
  id: 1,
  draft: {
    title: "Submit the promotion packet",
    form: "smart",
    priority: 3,
    domain: "academic",
    need: null,
    value: null,
    competency: null,
    criterion: null,
    measure: null,
    confidence: 4,
    step: null,
    due: "2027-03-01",
    people: [1],
    results: [],
    milestones: [{ what: "Intent form", due: "2026-12-11", doneOn: null }],
    note: "",
    guard: OPEN,
  },
  state: "open",
  notes: [
    { check: "serves", met: false, words: "Link it to a value, a competency or a criterion." },
  ],
  progress: { thousandths: 0, working },
  still: "No change for 52 days.",
  scores: [],
  evidence: [],
  competency: null,
  settledOn: null,
  removedOn: null,
};
const goals: GoalsView = {
  open: [goal],
  settled: [],
  trash: [],
  quarter: "2026-Q4",
  competencies: [{ key: "leading-teams", name: "Leading mixed teams" }],
};

const questions: QuestionsView = {
  domains: [{ domain: "academic", label: "Academic" }],
  questions: [
    {
      key: "publication-1",
      words: "What was your first paper?",
      domain: "academic",
      stages: ["early"],
      world: "academic",
      kindLabel: "To begin with",
      suits: true,
      hidden: false,
      asked: 1,
      last: "2026-03-12",
      own: null,
    },
  ],
  trash: [],
};

const meetings: MeetingsView = { planned: [meetingRow()], past: [], trash: [] };
const items: ItemsView = {
  open: [
    {
      id: 1,
      draft: {
        title: "1 March, or wait a year",
        want: "decide",
        person: 1,
        domain: "academic",
        need: null,
        goal: null,
        due: null,
        starred: true,
        questions: [],
        note: "",
        guard: OPEN,
      },
      wantLabel: "Decide",
      carried: 1,
      state: "open",
      settledOn: null,
      removedOn: null,
    },
  ],
  settled: [],
  trash: [],
};

const outcomes: OutcomesView = {
  outcomes: [
    {
      id: 1,
      draft: {
        day: "2026-11-09",
        kind: "win",
        what: "Workshop accepted",
        person: 1,
        goal: null,
        guard: OPEN,
      },
      label: "Went well",
      removedOn: null,
    },
  ],
  trash: [],
};

/** Answers of the core around meetings, by command. */
export const fakeAgenda = () =>
  structuredClone({
    meetings,
    items,
    agenda,
    afterMeeting: after,
    readNotes: after.read,
    followThrough: through,
    goals,
    outcomes,
    ladder,
    questions,
    agendaText: {
      plain: "Agenda\n16:00  Open",
      markdown: "# Agenda",
      name: "Agenda 2026-12-03 Osei",
    },
    planMeeting: { id: 5 },
    saveAgenda: { name: "Agenda 2026-12-03 Osei.docx" },
    saveAgendaText: { name: "Agenda 2026-12-03 Osei.txt" },
    saveMeetingIcs: { name: "Agenda 2026-12-03 Osei.ics" },
  });
