import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import { pictures } from "./preview-of";

/** No more pixels than this are drawn; a bomb of a few kilobytes can ask for billions. */
const pixels = 50_000_000;
const edge = 1_600;

// The library reads a dozen formats, some through other libraries; here it reads these, and SVG and PDF never.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Jpeg", "Png", "Webp", "Nsgif", "Tiff", "Heif"].map((name) => `VipsForeignLoad${name}`),
});
sharp.cache(false);

/** A picture decoded and encoded again as WebP, upright, at most 1600 pixels an edge, its first frame, with nothing of the original but what is seen: no metadata, nothing behind its end. Null when it is not whole, is no picture of those kinds, or has too many pixels. One at a time, each takes up to 200 MB. */
export const reEncode = (bytes: Buffer): Promise<Buffer | null> => {
  const drawn = last.then(() => draw(bytes));
  last = drawn;
  return drawn;
};

let last: Promise<unknown> = Promise.resolve();

const draw = async (bytes: Buffer): Promise<Buffer | null> => {
  const found = await fileTypeFromBuffer(bytes);
  if (!found || !pictures.includes(found.mime)) return null;
  try {
    return await sharp(bytes, { limitInputPixels: pixels, failOn: "error" })
      .rotate()
      .resize(edge, edge, { fit: "inside", withoutEnlargement: true })
      .webp({ quality: 80 })
      .timeout({ seconds: 30 })
      .toBuffer();
  } catch {
    return null;
  }
};
