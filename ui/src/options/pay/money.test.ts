/// Amounts are read as they are written, and written as they are read.
import { expect, test } from "vitest";
import { cents, dollars, percent, plain, read, typed } from "./money";

test("what is typed is read to the cent", () => {
  expect(read("$248,000")).toBe(24800000);
  expect(read(" 52.25 ")).toBe(5225);
  expect(read("1200.5")).toBe(120050);
  expect(read("")).toBeNull();
  for (const wrong of ["a lot", "1.234", "-5", "1e6", "12 %"]) expect(read(wrong)).toBeUndefined();
});

test("an amount comes back as it was kept", () => {
  for (const amount of [0, 1, 99, 100, 5225, 120050, 24800000, 9999999999])
    expect(read(typed(amount))).toBe(amount);
  expect(typed(null)).toBe("");
});

test("sums are written as people write them", () => {
  expect(dollars(274840)).toBe("$274,840");
  expect(dollars(-58500)).toBe("−$58,500");
  expect(plain(1234567)).toBe("1,234,567");
  expect(cents(10005)).toBe("$100.05");
  expect(percent(325)).toBe("3.25 %");
});
