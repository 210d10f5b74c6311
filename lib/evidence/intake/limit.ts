import { Transform } from "node:stream";
import { invalid } from "@/lib/kernel/refusal";

/** The most bytes that one upload may have: `RUNUT_UPLOAD_MAX`, else 50 GB. */
export const uploadMax = (): number => {
  const set = Number(process.env.RUNUT_UPLOAD_MAX);
  return Number.isSafeInteger(set) && set > 0 ? set : 50_000_000_000;
};

/** Lets through at most `max` bytes and refuses at the first one too many, so that nothing cut short is ever kept. */
export const atMost = (max: number): Transform => {
  let seen = 0;
  return new Transform({
    transform(piece: Buffer, _encoding, next) {
      seen += piece.length;
      if (seen > max) next(invalid({ file: "file_too_large" }));
      else next(null, piece);
    },
  });
};
