import { z } from "zod";
import { count } from "@/lib/kernel/count";
import { otherwise } from "@/lib/kernel/otherwise";

/** How many, as a range that is equal at both ends where it is one number. */
export type Amount = { from: number; to: number };

const one = count();
const dash = /\s*(?:[-–—]|\bto\b|\bsampai\b|s\/d)\s*/i;

/** A number or a range as people write it: "1.300.000", "1,000-2,000", "1000 to 2000", "1000 sampai 2000". Refuses a range that runs down. */
export const amount = () =>
  z
    .string()
    .trim()
    .transform((text, issues): Amount => {
      const [from, to = from, ...more] = text.split(dash).map((part) => one.safeParse(part));
      if (from?.success && to?.success && more.length === 0) {
        if (from.data <= to.data) return { from: from.data, to: to.data };
        issues.addIssue({
          code: "custom",
          message: "range_runs_down",
          params: otherwise("range_runs_down").params,
        });
        return z.NEVER;
      }
      issues.addIssue({
        code: "custom",
        message: "amount_format",
        params: otherwise("amount_format").params,
      });
      return z.NEVER;
    });
