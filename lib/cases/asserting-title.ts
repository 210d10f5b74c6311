import { invalid } from "@/lib/kernel/refusal";

/** Words by which a title says as fact what is only alleged. */
const asserting = {
  en: /(?<!\p{L})(?:(?:data )?breach(?:e[sd])?|leak(?:s|ed|age|ing)?|stolen|theft|hack(?:s|ed|er|ers|ing)?|compromis(?:e|ed|ing)|exfiltrat(?:ed|ion)|ransomware|exposed|intrusion)(?!\p{L})/iu,
  id: /(?<!\p{L})(?:(?:ke|mem|di)?bocor(?:an|kan|nya)?|(?:di|pen|men)?curi(?:an)?|(?:di|pe|me)?retas(?:an)?|(?:di|mem|pem)?bobol(?:an|nya)?|jebol(?:nya)?|tersebar)(?!\p{L})/iu,
} as const;

/** Words behind which it is somebody's word and not ours. */
const attributing = {
  en: /(?<!\p{L})(?:alleg|report|suspect|claim|possibl|suppos|purported|said to|whether)/iu,
  id: /(?<!\p{L})(?:di|ter)?(?:duga|lapor|klaim|menurut|konon|kemungkinan|apakah)/iu,
} as const;

const quoted = /“[^”]*”|"[^"]*"|«[^»]*»|‘[^’]*’/gu;

/** The word by which a title says as fact what is only alleged, in Indonesian or English; null where it says none, quotes it, or says before it that somebody alleges it. */
export const assertingWord = (title: string): string | null => {
  const ours = title.replace(quoted, (words) => " ".repeat(words.length));
  const found = Object.values(asserting)
    .flatMap((words) => words.exec(ours) ?? [])
    .map((word) => ({ word, at: ours.indexOf(word) }))
    .sort((one, other) => one.at - other.at);
  const [first] = found;
  if (!first) return null;
  const before = ours.slice(0, first.at);
  return Object.values(attributing).some((words) => words.test(before)) ? null : first.word;
};

/** Refuses, in its field, a title that says as fact what is only alleged; who means it says so expressly. */
export const requireNeutral = (field: string, title: string): void => {
  const asserts = assertingWord(title);
  if (asserts !== null) throw invalid({ [field]: "title_asserts" }, "invalid", { asserts });
};
