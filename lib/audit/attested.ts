import type { LogTx } from "./hold";

/** A checkpoint with what others said of it: their cosignatures as further signature lines, and their time stamps (RFC 3161 tokens in base64). */
export type Attested = { size: number; note: string; stamps: string[] };
type Kept = { size: number; note: string };

/** The checkpoints with everything that witnesses and authorities gave for them. */
export const attest = async (tx: LogTx, kept: readonly Kept[]): Promise<Attested[]> => {
  const sizes = kept.map(({ size }) => size);
  const lines = await tx<{ size: string; line: string }[]>`
    select size, line from audit_cosignatures where size = any(${sizes}::bigint[]) order by witness`;
  const tokens = await tx<{ size: string; token: Buffer }[]>`
    select size, token from audit_time_stamps where size = any(${sizes}::bigint[]) order by authority`;
  return kept.map(({ size, note }) => {
    const isOf = (row: { size: string }) => Number(row.size) === size;
    const cosigned = lines.filter(isOf).map(({ line }) => line);
    const stamps = tokens.filter(isOf).map(({ token }) => token.toString("base64"));
    return { size, note: note + cosigned.join(""), stamps };
  });
};

/** Of each witness and each authority the newest checkpoint that it vouched for, below `size`, ascending. */
export const lastAttested = async (tx: LogTx, size: number): Promise<Kept[]> => {
  const rows = await tx<{ size: string; note: string }[]>`
    select distinct on (c.size) c.size, c.note from audit_checkpoints c
    where c.size < ${size} and c.size in (
      select max(size) from audit_cosignatures where size <= ${size} group by witness
      union select max(size) from audit_time_stamps where size <= ${size} group by authority)
    order by c.size, c.key_position desc`;
  return rows.map((row) => ({ ...row, size: Number(row.size) }));
};
