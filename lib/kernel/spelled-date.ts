/** The twelve months, by the beginnings that Indonesian and English give them. */
const months = [
  ["januari", "january"],
  ["februari", "february"],
  ["maret", "march"],
  ["april"],
  ["mei", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["agustus", "august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["desember", "december"],
];

const words = /^(\d{1,2})[\s./-]*(\p{L}{3,})[\s.,/-]*(\d+)(?:[\s,]+(\S+))?$/u;
const figures = /^(\d{1,2})([\s./-]+)(\d{1,2})\2(\d+)(?:[\s,]+(\S+))?$/;
const together = /^(\d{2})(\d{2})(\d{4})(?:[\s,]+(\S+))?$/;
const clock = /^(\d{1,2})[.:]?(\d{2})$/;

/** A day, and hour of 24, as a person writes it, in ISO 8601: "8 Sep 2021 09.12", "8/9/2021", "08092021 0912". The day stands first, as Indonesia writes it. What is not written so is given back as it is. */
export const isoOf = (written: string): string => {
  const text = written.trim();
  const [, day, month, year, hour] = partsOf(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return written;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (hour === undefined) return date;
  const [, hours, minutes] = clock.exec(hour) ?? [];
  return hours === undefined ? written : `${date}T${hours.padStart(2, "0")}:${minutes}`;
};

const partsOf = (text: string): (string | undefined)[] | null => {
  const [, day, word, year, hour] = words.exec(text) ?? [];
  if (word !== undefined) {
    const month = 1 + months.findIndex((names) => names.some((name) => name.startsWith(begun(word))));
    return month === 0 ? null : ["", day, `${month}`, year, hour];
  }
  const figured = figures.exec(text);
  if (figured) return ["", figured[1], figured[3], figured[4], figured[5]];
  return together.exec(text);
};

/** "Sept" and "Agt" are written too. */
const begun = (word: string) => ({ agt: "agu", sept: "sep" })[word.toLowerCase()] ?? word.toLowerCase();
