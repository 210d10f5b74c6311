import page from "./public";
import failures from "./public-failures";
import verify from "./public-verify";

/** Every word of the public pages, in all their languages. */
export const publicMessages = { page, verify, failures };
