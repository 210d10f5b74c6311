import { readCode } from "@/lib/statements/genuine/code";
import { genuine, type Judged } from "@/lib/statements/genuine/judge";
import type { Register } from "@/lib/statements/register";
import { findPdf } from "./find";

/** Judges a file by its bytes: it is genuine when it is the very file that is made of the version whose code it carries. Its text is not read. */
export const judgeFile = async (register: Register, sent: Buffer): Promise<Judged> => {
  const entries = codesIn(sent).flatMap((code) => register.withCode(code));
  for (const entry of entries) {
    const ours = await findPdf(entry);
    if (ours?.bytes.identity.equals(sent)) return genuine(register, [entry]);
  }
  return { is: "file", entries };
};

/** The codes among the keywords of a PDF, as our files carry one; no more than a file of ours would have. */
const codesIn = (file: Buffer): string[] => {
  const [, keywords = ""] = /<pdf:Keywords>([^<]{0,40})</.exec(file.toString("latin1")) ?? [];
  const code = readCode(keywords);
  return code === null ? [] : [code];
};
