import type { When, Zone } from "./quantity";
import type { Token } from "./tokens";

const zones: ReadonlyMap<string, Zone> = new Map([
  ["wib", "WIB"],
  ["wita", "WITA"],
  ["wit", "WIT"],
  ["utc", "UTC"],
  ["gmt", "UTC"],
]);
const time = /^([01]?\d|2[0-4])[.:]([0-5]\d)$/;

type Clock = Pick<When, "hour" | "minute" | "zone">;

/** The hour that stands at a token ("06.00 WIB", "3 p.m.", "15:31"), and the place after it; null where none does. Two figures with a point are an hour only behind a word for it or before a zone. */
export const clockAt = (
  tokens: readonly Token[],
  place: number,
  isAnnounced: boolean,
): { clock: Clock; next: number } | null => {
  const token = tokens[place];
  if (!token) return null;
  const [, hours, minutes] = time.exec(token.low) ?? [];
  const half = /^(\d{1,2})(?:[.:](\d{2}))?(am|pm|a\.m|p\.m)?$/.exec(token.low);
  const side =
    half?.[3] ?? (/^[ap]\.?m$/.test(tokens[place + 1]?.low ?? "") ? tokens[place + 1]?.low : undefined);
  const next = place + (side && !half?.[3] ? 2 : 1);
  const zone = zones.get(tokens[next]?.low ?? "");
  const after = zone ? next + 1 : next;
  const zoned = zone ? { zone } : {};
  if (half && side) {
    const hour = (Number(half[1]) % 12) + (side.startsWith("p") ? 12 : 0);
    return { clock: { hour, minute: Number(half[2] ?? 0), ...zoned }, next: after };
  }
  if (hours !== undefined && (isAnnounced || zone || token.low.includes(":")))
    return { clock: { hour: Number(hours) % 24, minute: Number(minutes), ...zoned }, next: after };
  return isAnnounced && zone && /^([01]?\d|2[0-3])$/.test(token.low)
    ? { clock: { hour: Number(token.low), ...zoned }, next: after }
    : null;
};
