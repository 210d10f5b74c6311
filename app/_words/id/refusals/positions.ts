import type en from "../../en/refusals/positions";
import type { Worded } from "../../worded";

export default {
  position_asked_already: "Pihak ini sudah dimintai sikap dan belum menjawab.",
  position_not_a_party: "Instansi Anda tidak tercantum dalam kasus ini.",
} satisfies Worded<typeof en>;
