import { writtenOut } from "@/lib/kernel/signs";

/** Bytes of UTF-8 that a name has at most: well below the 255 of most file systems, so that folders fit before it. */
const most = 150;
/** What an ending such as ".tar.gz" has at most, to be kept when a name is cut. */
const mostEnding = 20;

/** Names that Windows keeps for devices, whatever follows their first point. */
const devices = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])[ ]*(\.|$)/i;

/** A file's name as every system can keep it (Windows, macOS, Linux, zip): no path, no sign that acts (written out), none that Windows forbids, no device, no point or blank at its ends, in NFC and short. The original stands elsewhere; `otherwise` is for a name of which nothing is left. */
export const portableName = (given: string, otherwise = "bytes"): string => {
  const name = writtenOut(given.toWellFormed())
    .normalize("NFC")
    .replace(/[\\/:*?"<>|]/g, "_")
    .replace(/[\s\u00AD\u200C\u200D]+/gu, (blank) => (/^[\u200C\u200D]$/.test(blank) ? blank : " "))
    .replace(/^ +|[. ]+$/g, "");
  const kept = name.replace(/^\.+/, "_") === "" ? otherwise : name || otherwise;
  const whole = devices.test(kept) ? `_${kept}` : kept;
  return shortened(whole).replace(/[. ]+$/, "") || otherwise;
};

const bytesOf = (text: string) => Buffer.byteLength(text, "utf8");

/** Cut between characters as people see them, before the ending. */
const shortened = (name: string): string => {
  if (bytesOf(name) <= most) return name;
  const [ending = ""] = /(?<=.)\.[^.\s]+(\.[^.\s]+)?$/u.exec(name) ?? [];
  const kept = bytesOf(ending) <= mostEnding ? ending : "";
  let stem = "";
  for (const { segment } of graphemes.segment(name.slice(0, name.length - kept.length))) {
    if (bytesOf(stem) + bytesOf(segment) + bytesOf(kept) > most) break;
    stem += segment;
  }
  return stem.replace(/[. ]+$/, "") + kept;
};

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
