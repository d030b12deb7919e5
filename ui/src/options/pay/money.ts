/// Amounts as people type and read them. The core counts in cents where something was typed, in dollars where it was worked out.

const group = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ",");

/** "$274,840", "−$1,200". */
export const dollars = (amount: number): string =>
  `${amount < 0 ? "−" : ""}$${group(String(Math.abs(amount)))}`;

/** "14,308": in tables whose sum carries the sign. */
export const plain = (amount: number): string =>
  `${amount < 0 ? "−" : ""}${group(String(Math.abs(amount)))}`;

/** "$52.25", "$1,200". */
export function cents(amount: number): string {
  const rest = amount % 100;
  const whole = `$${group(String((amount - rest) / 100))}`;
  return rest ? `${whole}.${String(rest).padStart(2, "0")}` : whole;
}

/** What stands in a field: "52.25", "1,200"; nothing for nothing. */
export const typed = (amount: number | null): string =>
  amount === null ? "" : cents(amount).slice(1);

/** Cents of what was typed: "$1,200", "1200.5". Null for nothing, undefined where it is no amount. */
export function read(text: string): number | null | undefined {
  const bare = text.replace(/[$,\s]/g, "");
  if (bare === "") return null;
  const parts = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(bare);
  if (!parts) return undefined;
  return Number(parts[1]) * 100 + Number((parts[2] ?? "").padEnd(2, "0"));
}

/** "3 %", "3.25 %", of hundredths of a percent. */
export const percent = (rate: number): string => `${String(rate / 100)} %`;
