import { z } from "zod";
import { otherwise } from "@/lib/kernel/otherwise";
import type { FieldKey } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";

const shape = /^(\d+)(?:\s*\/\s*(tcp|udp|sctp))?$/i;

/** A port as it is kept: its number with the protocol where one is said ("9200/tcp"), or words where no number is known ("not published"). Refuses a number that is none of a port, and anything else with figures in it. */
export const port = () =>
  line(60).transform((text, issues) => {
    if (!/\d/.test(text)) return text;
    const [, number = "", protocol] = shape.exec(text) ?? [];
    const wrong: FieldKey | null = number === "" ? "bad_format" : isPort(number) ? null : "no_such_port";
    if (wrong === null) return [String(Number(number)), protocol?.toLowerCase()].filter(Boolean).join("/");
    issues.addIssue({ code: "custom", message: wrong, params: otherwise(wrong).params });
    return z.NEVER;
  });

const isPort = (number: string): boolean => 1 <= Number(number) && Number(number) <= 65_535;
