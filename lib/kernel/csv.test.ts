import { expect, it } from "vitest";
import { csvRecord } from "./csv";

it("A record is quoted, a quote in it doubled, and ended as RFC 4180 has it", () => {
  expect(csvRecord(["a", 'said "no", twice', "two\nlines", ""])).toBe(
    '"a","said ""no"", twice","two\nlines",""\r\n',
  );
});

it.each(["=1+1", "+62", "-3", "@SUM(A1)", " =1", "\t=1", "\rx", "＝1"])(
  "%j is text in a spreadsheet",
  (cell) => {
    expect(csvRecord([cell])).toBe(`"'${cell}"\r\n`);
  },
);

it("What only holds such a sign stays as it is", () => {
  expect(csvRecord(["E-0003", "a=b", "2021-08-24T03:15:00.000Z"])).toBe(
    '"E-0003","a=b","2021-08-24T03:15:00.000Z"\r\n',
  );
});
