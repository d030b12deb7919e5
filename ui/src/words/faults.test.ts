/// Every refusal has its sentence, in the tone of the rest.
import { describe, expect, test } from "vitest";
import { ALL_CODES, asFault, Fault } from "../ipc/fault";
import { words } from "./en";

describe("what a refusal says", () => {
  test.each(ALL_CODES)("%s has words of its own", (code) => {
    const said = words.faults[code];
    expect(said.length, "a sentence, not a code").toBeGreaterThan(15);
    expect(said, "sentences begin large and end with a full stop").toMatch(/^[A-Z].*\.$/s);
    expect(said, "no exclamation marks").not.toContain("!");
    expect(said.toLowerCase(), "no jargon").not.toMatch(
      /error|exception|invalid|failed|null|json|sqlite/,
    );
  });

  test.each(ALL_CODES.filter((code) => !["wrongPassphrase", "cancelled", "locked"].includes(code)))(
    "%s says what is safe or what to do",
    (code) => {
      expect(words.faults[code], "one of: nothing changed, safe, or the next step").toMatch(
        /[Nn]othing (was|has been|can be)|safe|not (touched|kept)|left as it is|Restore|Choose|Open|Close|Try|Use/,
      );
    },
  );

  test("no two refusals say the same", () => {
    const all = ALL_CODES.map((code) => words.faults[code]);
    expect(new Set(all).size).toBe(all.length);
  });

  test("a wrong passphrase never says which part was wrong", () => {
    expect(words.faults.wrongPassphrase).toBe("That did not open it.");
  });
});

describe("reading what a transport threw", () => {
  test("a fault keeps its code and field", () => {
    const fault = asFault({ code: "wrongRecoveryKey", field: "group 3", message: "m" });
    expect([fault.code, fault.field]).toEqual(["wrongRecoveryKey", "group 3"]);
  });

  test.each([undefined, null, "no", 7, { code: "madeUp" }, new Error("x"), { message: "x" }])(
    "%s is a mistake of ours",
    (thrown) => {
      expect(asFault(thrown).code).toBe("bug");
    },
  );

  test("a Fault passes through unchanged", () => {
    const fault = new Fault("stale");
    expect(asFault(fault)).toBe(fault);
  });
});
