import type { Language } from "./digest";

/** What number words stand for where nothing else reads them: in French as Indonesian says it, whose commas are alike, in Arabic as English does. */
const scales: Partial<Record<Language, Readonly<Record<string, string>>>> = {
  fr: { mille: "ribu", million: "juta", millions: "juta", milliard: "miliar", milliards: "miliar" },
  ar: {
    ألف: "thousand",
    آلاف: "thousand",
    مليون: "million",
    ملايين: "million",
    مليار: "billion",
    مليارات: "billion",
  },
};

/** A number in front of the signs for a hundred million, ten thousand and a thousand. */
const han = /(\d+(?:[.,]\d+)*)\s*([億亿万萬千])/gu;
const times: Readonly<Record<string, number>> = { 億: 1e8, 亿: 1e8, 万: 1e4, 萬: 1e4, 千: 1e3 };
/** A day as Chinese and Japanese write it, as far as it is said. */
const day = /(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu;
const word = /\p{L}[\p{L}\p{M}]*/gu;

/** A text of Chinese, Japanese, Arabic or French with its numbers and dates as English or Indonesian write them, for whoever reads only those. */
export const inFigures = (text: string, language: Language): string => {
  const western = text
    .replace(/[٠-٩]/gu, (figure) => String(figure.charCodeAt(0) - 0x660))
    .replaceAll("٫", ".");
  if (language === "zh" || language === "ja") return inHan(western.normalize("NFKC"));
  const months = monthsOf(language);
  return western.replace(word, (each) => {
    const low = each.toLowerCase();
    return months.get(low) ?? scales[language]?.[low] ?? each;
  });
};

/** Signs without a space between get one, where a figure begins or ends. */
const inHan = (text: string): string =>
  text
    .replace(day, (_, year, month, its) => ` ${its} ${english[Number(month) - 1]}${year ? ` ${year}` : ""} `)
    .replace(
      han,
      (_, figure, sign) => ` ${Math.round(Number(figure.replaceAll(",", "")) * (times[sign] ?? 1))} `,
    )
    .replace(
      /(\d)(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])|([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?=\d)/gu,
      "$1$2 ",
    );

const monthName = (language: string, month: number) =>
  new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(2021, month, 1)),
  );
const english = Array.from({ length: 12 }, (_, month) => monthName("en", month));

/** What English calls each month of a language. */
const monthsOf = (language: Language): ReadonlyMap<string, string> =>
  new Map(english.map((name, month) => [monthName(language, month).toLowerCase(), name]));
