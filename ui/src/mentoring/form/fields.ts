/// The fields of a form as data: what they are called, what they take, and how they are typed.

interface Base {
  /** Name of the field in the draft. */
  key: string;
  label: string;
  hint?: string | null;
  /** Takes the whole width. */
  wide?: boolean;
}
/** One line of words; nothing typed is null where it may be missing. */
export interface LineField extends Base {
  kind: "line";
  max: number;
  optional?: boolean;
}
/** Several lines; nothing typed is null where `optional`, else empty. */
export interface TextField extends Base {
  kind: "text";
  max: number;
  optional?: boolean;
}
/** A day; may be left out where `optional`. */
export interface DayField extends Base {
  kind: "day";
  optional?: boolean;
}
/** A whole number; may be left out where `optional`. */
export interface NumberField extends Base {
  kind: "number";
  min: number;
  max: number;
  optional?: boolean;
}
/** One of a few; `none` names the choice of nothing. */
export interface PickField extends Base {
  kind: "pick";
  options: Readonly<Record<string, string>>;
  none?: string;
}
/** Any of a few. */
export interface ManyField extends Base {
  kind: "many";
  options: Readonly<Record<string, string>>;
}
export type FormField = LineField | TextField | DayField | NumberField | PickField | ManyField;

export type Values = Record<string, unknown>;

/** The first field that must say something and does not, or whose number is out of range. */
export function missing(fields: readonly FormField[], values: Values): string | null {
  for (const field of fields) {
    const value = values[field.key];
    if (field.kind === "line" && !field.optional && !String(value ?? "").trim()) return field.key;
    if (field.kind === "day" && !field.optional && value === null) return field.key;
    if (field.kind === "number") {
      if (value === null) {
        if (!field.optional) return field.key;
      } else if (
        typeof value !== "number" ||
        !Number.isInteger(value) ||
        value < field.min ||
        value > field.max
      )
        return field.key;
    }
  }
  return null;
}

/** What is sent: lines trimmed, nothing typed as null where it may be missing. */
export function sent(fields: readonly FormField[], values: Values): Values {
  const all: Values = { ...values };
  for (const field of fields) {
    const value = all[field.key];
    if (field.kind === "line" || field.kind === "text") {
      const text = String(value ?? "").trim();
      all[field.key] = field.optional && text === "" ? null : text;
    }
    if (field.kind === "pick" && value === "") all[field.key] = null;
  }
  return all;
}
