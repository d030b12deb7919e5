/// The fields of a person's form, and a draft to begin with.
import type { PersonDraft } from "../../ipc/contract";
import { KINDS, PERSON_STAGES, WHERES, WORLDS, common } from "../../words/mentoring";
import { AUDIENCES, form as words } from "../../words/mentoring-people";
import type { FormField } from "../form/fields";

export const BLANK: PersonDraft = {
  name: "",
  kinds: [],
  about: null,
  title: null,
  organisation: null,
  email: null,
  phone: null,
  where: null,
  world: null,
  tier: null,
  idealDays: null,
  maxDays: null,
  minutes: null,
  notes: "",
  reveal: "me",
};

const none = common.notSaid;

/** The fields; a new person also gets a stage. */
export function fields(isNew: boolean): FormField[] {
  const stage: FormField[] = isNew
    ? [{ kind: "pick", key: "stage", label: words.stage, options: PERSON_STAGES }]
    : [];
  return [
    { kind: "line", key: "name", label: words.name, max: 120 },
    ...stage,
    {
      kind: "many",
      key: "kinds",
      label: words.kinds,
      options: KINDS,
      hint: words.kindsHint,
      wide: true,
    },
    { kind: "line", key: "about", label: words.about, max: 200, optional: true, wide: true },
    {
      kind: "number",
      key: "idealDays",
      label: words.idealDays,
      min: 1,
      max: 730,
      optional: true,
      hint: words.idealHint,
    },
    { kind: "number", key: "maxDays", label: words.maxDays, min: 1, max: 730, optional: true },
    { kind: "number", key: "minutes", label: words.minutes, min: 5, max: 240, optional: true },
    { kind: "pick", key: "where", label: words.where, options: WHERES, none },
    { kind: "pick", key: "world", label: words.world, options: WORLDS, none },
    {
      kind: "number",
      key: "tier",
      label: words.tier,
      min: 1,
      max: 5,
      optional: true,
      hint: words.tierHint,
    },
    { kind: "line", key: "title", label: words.title, max: 200, optional: true },
    { kind: "line", key: "organisation", label: words.organisation, max: 200, optional: true },
    { kind: "line", key: "email", label: words.email, max: 200, optional: true },
    { kind: "line", key: "phone", label: words.phone, max: 200, optional: true },
    { kind: "pick", key: "reveal", label: words.reveal, options: AUDIENCES },
    {
      kind: "text",
      key: "notes",
      label: words.notes,
      max: 20000,
      hint: words.notesHint,
      wide: true,
    },
  ];
}
