import { describe, expect, it } from "vitest";
import type { ConnectionWord } from "./queries";
import { isAgainstWord, standingsOf } from "./standing";

const word = (state: ConnectionWord["state"], more: Partial<ConnectionWord> = {}): ConnectionWord => ({
  ...{
    id: state,
    fromId: "a",
    from: "Old",
    toId: "b",
    to: "New",
    state,
    asOf: null,
    saidBy: null,
    source: "",
  },
  ...{ evidence: null, evidenceTitle: null, reference: "RNT-2021-0001", recordedAt: new Date(0) },
  ...more,
});

describe("How two systems stand to each other", () => {
  it("is what was said last and by whom, whichever of them was named first, with both days and the proof", () => {
    const words = [
      word("disconnected", { asOf: "2021-07-02", fromId: "b", toId: "a", saidBy: "MoH", evidence: 3 }),
      word("connected", { asOf: "2020-01-01", saidBy: "BSSN" }),
    ];
    expect(standingsOf(words)).toMatchObject([
      {
        state: "disconnected",
        saidBy: "MoH",
        connectedOn: "2020-01-01",
        disconnectedOn: "2021-07-02",
        proof: { evidence: 3 },
      },
    ]);
  });

  it("is against the word where they are connected and are not to be, and not where nobody said", () => {
    const against = (words: ConnectionWord[]) => standingsOf(words).map(isAgainstWord);
    expect(against([word("must_not")])).toEqual([false]);
    expect(against([word("must_not"), word("connected")])).toEqual([true]);
    expect(against([word("disconnected"), word("must_not"), word("connected")])).toEqual([false]);
    expect(standingsOf([word("must_not")])).toMatchObject([{ state: null, proof: null }]);
  });
});
