import { enrolmentMinutes } from "@/lib/people/enrolment";
import { keptDays } from "@/lib/sessions/kept-form";
import { absoluteSeconds } from "@/lib/sessions/limits";

type Listed = {
  name: string;
  purpose: string;
  path: string;
  /** Null for as long as the browser is open. */
  seconds: number | null;
  httpOnly: boolean;
};
const day = 86_400;
const desk = { path: "/", httpOnly: true } as const;
const year = 365 * day;

/** Every cookie that Runut sets; all are SameSite=Lax, and Secure over https. A cookie that is not here cannot be set. */
export const cookieList = {
  session: {
    ...desk,
    name: "runut.session",
    purpose: "The session's number, signed",
    seconds: absoluteSeconds,
  },
  // 400 days is the longest that browsers keep a cookie.
  device: {
    ...desk,
    name: "runut.device",
    purpose: "The device known from a full sign-in",
    seconds: 400 * day,
  },
  deputy: { ...desk, name: "runut.for", purpose: "The deputyship acted under", seconds: null },
  kept: { ...desk, name: "runut.kept", purpose: "That words of a form are kept", seconds: keptDays * day },
  left: {
    ...{ name: "runut.left", purpose: "That this browser was signed out just now" },
    ...{ path: "/sign-in", seconds: 60, httpOnly: true },
  },
  lang: { ...desk, name: "lang", purpose: "The language chosen", seconds: year },
  theme: { ...desk, name: "theme", purpose: "Light, dark or as the system says", seconds: year },
  // A script takes it away once it was shown; it says nothing to whoever has it.
  done: {
    name: "runut.done",
    purpose: "What was just done, said once",
    path: "/",
    seconds: 20,
    httpOnly: false,
  },
  enrolment: {
    ...{ name: "runut.enrolment", purpose: "The sealed step between password and session" },
    ...{ path: "/sign-in", seconds: enrolmentMinutes * 60, httpOnly: true },
  },
  "recovery-codes": {
    ...{ name: "runut.recovery-codes", purpose: "Recovery codes shown once, sealed" },
    ...{ path: "/sign-in/recovery-codes", seconds: 600, httpOnly: true },
  },
  calendar: {
    ...{ name: "runut.calendar", purpose: "A calendar's address shown once, sealed" },
    ...{ path: "/statements/calendar/address", seconds: 600, httpOnly: true },
  },
  invitation: {
    ...{ name: "runut.invitation", purpose: "An invitation's link shown once, sealed" },
    ...{ path: "/people/invitation", seconds: 600, httpOnly: true },
  },
} as const satisfies Record<string, Listed>;

export type ListedCookie = keyof typeof cookieList;
