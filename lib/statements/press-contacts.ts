/** Whom the press asks about what an organisation said, by the short name of that organisation; null where nobody is named. `RUNUT_PRESS` holds them as `BSSN: humas@bssn.example, +62 21 555; Kemenkes: …`. */
export const pressContactOf = (short: string, set = process.env.RUNUT_PRESS ?? ""): string | null => {
  for (const entry of set.split(";")) {
    const [, name = "", contact = ""] = /^([^:]+):(.*)$/s.exec(entry) ?? [];
    if (name.trim() === short && contact.trim() !== "") return contact.trim();
  }
  return null;
};
