import { expect, test } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { viewLog } from "./hold";
import { consistencyProof, inclusionProof, logSize, rootAt } from "./nodes";
import { isConsistent, isIncluded } from "./proof";
import { sequenceAll } from "./sequence";

ownDatabase();

test("Every leaf of the log is proven from the kept nodes, and every size of it is where the next one begins", async () => {
  for (let n = 0; n < 3; n++) {
    await openCase(await makePeople());
    await sequenceAll();
  }
  const leaves = await owner()<{ hash: Buffer }[]>`select hash from audit_leaves order by index`;
  await viewLog(async (tx) => {
    const size = await logSize(tx);
    expect(size).toBe(leaves.length);
    const root = await rootAt(tx, size);
    for (const [index, { hash }] of leaves.entries()) {
      const leaf = hash.toString("latin1");
      expect(isIncluded({ index, size, leaf, root }, await inclusionProof(tx, index, size))).toBe(true);
      const first = index + 1;
      const trees = { first, second: size, firstRoot: await rootAt(tx, first), secondRoot: root };
      expect(isConsistent(trees, await consistencyProof(tx, first, size))).toBe(true);
    }
    await expect(inclusionProof(tx, size, size)).rejects.toThrow(RangeError);
    await expect(rootAt(tx, size + 1)).rejects.toThrow("lacks its node");
  });
});
