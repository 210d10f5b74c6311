import { hash } from "node:crypto";

/** A value in DER: its tag, and its content in parts. */
export const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const length = content.length;
  if (length < 0x80) return Buffer.concat([Buffer.of(tag, length), content]);
  const digits = length.toString(16).padStart(length > 0xff ? 4 : 2, "0");
  return Buffer.concat([Buffer.of(tag, 0x80 + digits.length / 2), Buffer.from(digits, "hex"), content]);
};

const oid = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const number = (value: number) => der(0x02, Buffer.of(value));
const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const explicit = (...parts: readonly Buffer[]) => der(0xa0, ...parts);

/** What may be otherwise in a stamp than it should. */
export type Oddity = Partial<{
  type: string;
  imprint: Buffer;
  algorithm: string;
  time: string;
  lists: readonly Buffer[];
  signers: readonly Buffer[];
  further: readonly Buffer[];
}>;

/** A token in the form of FORMAT.md §9 over the text of a checkpoint, of an authority that nobody holds: it is not signed. */
export const madeStamp = (text: string, odd: Oddity = {}): Buffer => {
  const { type = "2a864886f70d0109100104", algorithm = "608648016503040201", time = "20210824033000Z" } = odd;
  const { imprint = hash("sha256", text, "buffer"), lists = [], signers = [sequence()], further = [] } = odd;
  const info = sequence(
    number(1),
    oid("2a0304"),
    sequence(sequence(oid(algorithm)), der(0x04, imprint)),
    number(7),
    der(0x18, Buffer.from(time)),
    ...further,
  );
  const content = sequence(oid(type), explicit(der(0x04, info)));
  const signed = sequence(number(3), der(0x31), content, ...lists, der(0x31, ...signers));
  return sequence(oid("2a864886f70d010702"), explicit(signed));
};
