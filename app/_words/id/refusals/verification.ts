import type en from "../../en/refusals/verification";
import type { Worded } from "../../worded";

export default {
  exposure_already: "Kerentanan ini sudah dalam keadaan tersebut.",
  exposure_not_closed: "Hanya kerentanan yang sudah tertutup yang dapat diuji ulang.",
  exposure_open: "Kerentanan yang terbuka dapat dimitigasi atau ditutup.",
  exposure_mitigated: "Kerentanan yang dimitigasi dapat ditutup atau dibuka kembali.",
  exposure_closed: "Kerentanan yang tertutup dapat diuji ulang atau dibuka kembali.",
  exposure_retested_closed: "Kerentanan yang sudah diuji ulang dapat dibuka kembali.",
  exposure_reopened: "Kerentanan yang terbuka kembali dapat dimitigasi atau ditutup.",
} as const satisfies Worded<typeof en>;
