import type { EvidenceItem } from "@/lib/evidence/custody/lock";

type Bytes = Pick<EvidenceItem, "sha256" | "size" | "mediaType">;

/** The most bytes of a picture that are read into memory to be drawn anew. */
const pictureMax = 50_000_000;

/** The kinds of picture that are drawn anew; SVG is text here. */
export const pictures = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/tiff", "image/avif"];

const text = ["application/xml", "image/svg+xml", "application/json"];

/** As what the bytes of an item can be looked at without taking them out, by the type that they themselves show; null when they cannot. What shows no type may be text. */
export const previewOf = ({ sha256, size, mediaType }: Bytes): "picture" | "text" | null => {
  if (sha256 === null || size === null || size === 0) return null;
  if (mediaType === null || mediaType.startsWith("text/") || text.includes(mediaType)) return "text";
  return pictures.includes(mediaType) && size <= pictureMax ? "picture" : null;
};
