import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { labels } from "@/db/schema/vocabulary";
import { owner } from "@/e2e/structure/owner";
import { fc } from "@/e2e/structure/random";
import { exits, type Label, mayLeave, type Receiver, strictest } from "./leave";

const person = (named: boolean, organisationId: string): Receiver => ({
  kind: "person",
  id: "p",
  organisationId,
  named,
  holdingOrganisationId: "ours",
});

const receivers = {
  public: { kind: "public" },
  "another's person": person(false, "theirs"),
  "another's, named": person(true, "theirs"),
  "our person": person(false, "ours"),
  "our person, named": person(true, "ours"),
  "a service outside": { kind: "service", upTo: null },
  "a service inside, up to AMBER": { kind: "service", upTo: "AMBER" },
} satisfies Record<string, Receiver>;

const written = fileURLToPath(new URL("leave-matrix.txt", import.meta.url));

const matrix = (): string => {
  const lines = Object.entries(receivers).flatMap(([name, receiver]) => [
    `to ${name}`,
    `  ${"".padEnd(14)}${exits.map((exit) => exit.padEnd(10)).join("")}`.trimEnd(),
    ...labels.map((label) => {
      const cells = exits.map((exit) => {
        const { leaves } = mayLeave({ label, exit, receiver });
        return (leaves ? "leaves" : "-").padEnd(10);
      });
      return `  ${label.padEnd(14)}${cells.join("")}`.trimEnd();
    }),
    "",
  ]);
  return `What leaves the house under which label, through which exit, to whom.\nA label caps what row visibility granted; it grants nothing.\n\n${lines.join("\n")}`;
};

describe("labels", () => {
  it("leave only as the committed matrix says", () => {
    if (process.env.RUNUT_WRITE_MATRIX) writeFileSync(written, matrix());
    expect(matrix()).toBe(readFileSync(written, "utf8"));
  });

  it("let through on a page what row-level security lets through, by the one function of the database", async () => {
    const [ours, theirs] = [randomUUID(), randomUUID()];
    for (const label of labels) {
      for (const [named, organisation] of [
        [true, ours],
        [false, ours],
        [false, theirs],
      ] as const) {
        const [row] = await owner().begin(async (tx) => {
          await tx`select set_config('runut.principals', '{7}', true), set_config('runut.organisation', ${organisation}, true)`;
          return tx`select runut.admits(${label}, ${named ? [7] : []}::int[], ${ours}) as admits`;
        });
        const receiver: Receiver = {
          kind: "person",
          id: "p",
          organisationId: organisation,
          named,
          holdingOrganisationId: ours,
        };
        expect(
          mayLeave({ label, exit: "page", receiver }).leaves,
          `${label} ${named} ${organisation === ours}`,
        ).toBe(row?.admits);
      }
    }
  });

  it("let nothing but CLEAR reach the public, whatever the exit", () => {
    for (const label of labels) {
      for (const exit of exits) {
        const { leaves } = mayLeave({ label, exit, receiver: { kind: "public" } });
        expect(leaves, `${label} ${exit}`).toBe(label === "CLEAR" && exit !== "service");
      }
    }
  });

  it("never let out under a stricter label what a laxer one holds back", () => {
    for (const receiver of Object.values(receivers)) {
      for (const exit of exits) {
        const leaving = labels.map((label) => mayLeave({ label, exit, receiver }).leaves);
        expect(leaving.join()).toBe([...leaving].sort((a, b) => Number(b) - Number(a)).join());
      }
    }
  });

  it("give an export the strictest label of its parts", () => {
    const some = fc.array(fc.constantFrom<Label>(...labels));
    fc.assert(
      fc.property(some, some, (parts, more) => {
        const strict = strictest([...parts, ...more]);
        expect([...parts, ...more, "CLEAR"]).toContain(strict);
        for (const part of [strictest(parts), strictest(more)])
          expect(labels.indexOf(part)).toBeLessThanOrEqual(labels.indexOf(strict));
      }),
    );
  });
});
