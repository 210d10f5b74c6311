import page from "./public";
import failures from "./public-failures";
import subscribe from "./public-subscribe";
import translation from "./public-translations";
import verify from "./public-verify";

/** Every word of the public pages, in all their languages. */
export const publicMessages = { page, verify, subscribe, failures, translation };
