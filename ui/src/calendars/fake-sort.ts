/// The stand-in's sorting: titles, suggestions with their reasons, rules and what a rule would do.
import type { CategoryView, RuleDraft, RulePreview, RuleView, SortGroup } from "./shapes";

export type FakeSort = { categories: CategoryView[]; groups: SortGroup[]; rules: RuleView[] };

const open = (now: FakeSort) =>
  now.groups.filter((one) => one.category === null).reduce((sum, one) => sum + one.minutesAWeek, 0);

export function sortingView(now: FakeSort) {
  const unsorted = open(now);
  const sorted = now.categories.reduce((sum, one) => sum + one.minutesAWeek, 0);
  return {
    share: sorted / Math.max(1, sorted + unsorted),
    minutesUnsorted: unsorted,
    minutesAWeek: sorted + unsorted,
    categories: [
      ...now.categories.map((one) => ({ category: one.id, minutes: one.minutesAWeek })),
      { category: null, minutes: unsorted },
    ],
    groups: now.groups,
  };
}

function preview(now: FakeSort, draft: RuleDraft): RulePreview {
  const text = draft.text?.toLowerCase() ?? "";
  const hits = now.groups.filter((one) => text && one.label.toLowerCase().includes(text));
  const stays = (one: SortGroup) => one.because !== null;
  const caught = hits.filter((one) => !stays(one));
  const sum = (of: (one: SortGroup) => number) => caught.reduce((all, one) => all + of(one), 0);
  const { share, minutesAWeek } = sortingView(now);
  return {
    events: sum((one) => one.events),
    minutes: sum((one) => one.minutes),
    eventsCounted: Math.round(sum((one) => one.events) / 2),
    minutesAWeek: sum((one) => one.minutesAWeek),
    weeks: 8,
    shareNow: share,
    share: share + sum((one) => one.minutesAWeek) / Math.max(1, minutesAWeek),
    titles: [...caught, ...hits.filter(stays)].map((one) => ({
      group: one.group,
      title: one.title,
      label: one.label,
      events: one.events,
      minutes: one.minutes,
      from: now.categories.find(({ id }) => id === one.category)?.name ?? null,
      stays: stays(one),
      because: !stays(one)
        ? null
        : one.because === "you" || one.rule === null
          ? { by: "you" as const }
          : { by: "rule" as const, rule: one.rule, position: one.rule - 1 },
    })),
    titlesTotal: hits.length,
  };
}

export function sortAnswers(now: FakeSort): Record<string, (args: never) => unknown> {
  return {
    categories: () => now.categories,
    rules: () => now.rules,
    sorting: () => sortingView(now),
    previewRule: ({ rule }: { rule: RuleDraft }) => preview(now, rule),
    groupEvents: ({ group: id }: { group: number }) =>
      Array.from({ length: 6 }, (_, index) => ({
        event: id * 100 + index,
        day: `2026-10-${String(5 + 7 * (index % 4)).padStart(2, "0")}`,
        from: 720,
        to: 840,
        category: null,
        own: false,
        counts: index !== 5,
      })),
  };
}

export function sortChanges(now: FakeSort): Record<string, (args: never) => unknown> {
  const place = <T extends { id: number; position: number }>(list: T[], id: number, to: number) => {
    const rest = list.filter((one) => one.id !== id);
    rest.splice(to, 0, ...list.filter((one) => one.id === id));
    return rest.map((one, position) => ({ ...one, position }));
  };
  const sort = (id: number, category: number | null) => {
    const one = now.groups.find((other) => other.group === id);
    now.categories = now.categories.map((kind) => ({
      ...kind,
      minutesAWeek:
        kind.minutesAWeek +
        (kind.id === category ? (one?.minutesAWeek ?? 0) : 0) -
        (kind.id === one?.category ? one.minutesAWeek : 0),
    }));
    now.groups = now.groups.map((other) =>
      other.group === id
        ? { ...other, category, because: category === null ? null : "you" }
        : other,
    );
    return one;
  };
  return {
    sortGroup: ({ group: id, category }: { group: number; category: number | null }) => {
      const one = sort(id, category);
      const rule = { calendar: null, group: null, days: [], from: null, to: null, category };
      return {
        offer: one && category ? { kind: "contains", text: one.label, ...rule } : null,
      };
    },
    sortGroups: ({ groups, category }: { groups: number[]; category: number | null }) => {
      for (const id of groups) sort(id, category);
      return sortingView(now);
    },
    sortEvent: () => ({ offer: null }),
    addRule: ({ rule: draft }: { rule: RuleDraft }) => {
      const own = now.rules.filter((one) => !one.starter || one.fixed).length;
      const added = {
        ...draft,
        id: 90 + now.rules.length,
        position: own,
        starter: false,
        fixed: false,
        terms: 1,
        catches: 1,
        minutes: 60,
      } as RuleView;
      return (now.rules = place([...now.rules, added], added.id, own));
    },
    editRule: ({ id, rule: draft }: { id: number; rule: RuleDraft }) =>
      (now.rules = now.rules.map((one) => (one.id === id ? { ...one, ...draft } : one))),
    moveRule: ({ id, to }: { id: number; to: number }) => (now.rules = place(now.rules, id, to)),
    removeRule: ({ id }: { id: number }) => (now.rules = now.rules.filter((one) => one.id !== id)),
    addCategory: (one: CategoryView) =>
      (now.categories = [
        ...now.categories,
        {
          ...one,
          id: 20 + now.categories.length,
          position: now.categories.length,
          events: 0,
          minutesAWeek: 0,
        },
      ]),
    editCategory: (one: CategoryView) =>
      (now.categories = now.categories.map((old) =>
        old.id === one.id ? { ...old, ...one } : old,
      )),
    moveCategory: ({ id, to }: { id: number; to: number }) =>
      (now.categories = place(now.categories, id, to)),
    removeCategory: ({ id }: { id: number }) =>
      (now.categories = now.categories.filter((one) => one.id !== id)),
  };
}
