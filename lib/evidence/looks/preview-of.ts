import type { EvidenceItem } from "@/lib/evidence/custody/lock";

type Bytes = Pick<EvidenceItem, "sha256" | "size" | "mediaType">;

/** The most bytes of a picture that are read into memory to be drawn anew. */
const pictureMax = 50_000_000;

/** The kinds of picture that are drawn anew; SVG is text here. */
export const pictures = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/tiff", "image/avif"];

const text = ["application/xml", "image/svg+xml", "application/json", "application/x-ms-regedit"];

/** The kind of preview that an item can be looked at by without its bytes being taken out, from the media type that the bytes show; null when there is none. Bytes that show no type may be text. */
export const previewOf = ({ sha256, size, mediaType }: Bytes): "picture" | "text" | null => {
  if (sha256 === null || size === null || size === 0) return null;
  if (mediaType === null || mediaType.startsWith("text/") || text.includes(mediaType)) return "text";
  return pictures.includes(mediaType) && size <= pictureMax ? "picture" : null;
};
