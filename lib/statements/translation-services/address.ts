import { z } from "zod";
import { isClosedAddress } from "@/lib/kernel/closed-address";
import { otherwise } from "@/lib/kernel/otherwise";
import type { FieldKey } from "@/lib/kernel/refusal";
import { isHere } from "@/lib/kernel/this-machine";

/** The address of a service without a slash at its end: https, or http on this machine and where RUNUT_TRUSTED_NETWORK says so, with no name, password, query or part in it, and no address that leads nowhere but to a link. */
export const serviceAddress = () =>
  z
    .string()
    .trim()
    .min(1, "required")
    .max(300)
    .transform((text, issues) => {
      const url = URL.parse(text);
      const wrong = url === null ? "service_address" : wrongWith(url);
      if (url && wrong === null) return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
      const { error, params } = otherwise(wrong ?? "service_address");
      issues.addIssue({ code: "custom", message: error, params });
      return z.NEVER;
    });

const wrongWith = (url: URL): FieldKey | null => {
  if (!/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") return "service_address";
  if (url.username !== "" || url.password !== "") return "service_address_secret";
  if (isClosedAddress(url.hostname)) return "service_address_closed";
  const isOpen = url.protocol === "http:" && !isHere(url.hostname);
  return isOpen && process.env.RUNUT_TRUSTED_NETWORK !== "1" ? "service_address_open" : null;
};
