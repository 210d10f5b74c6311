import type en from "../en/parts";
import type { Worded } from "../worded";

export default {
  assertion_count: {
    all: "{count, plural, other {# penegasan:}}",
    supported: "{count, number} berdasar",
    attributed: "{count, number} menurut pihak yang disebut",
    unsupported: "{count, plural, other {# tanpa dasar}}",
    contradicted: "{count, number} bertentangan",
    outdated: "{count, number} dasarnya berubah",
  },
  due: {
    strip: "Tenggat, {hours} jam ke depan",
    now: "kini",
    today: "Hari ini, {time}",
    left_days: "{count, plural, other {sisa # hari}}",
    left_hours: "sisa {count, number} jam",
    left_minutes: "sisa {hours, plural, =0 {} other {# jam }}{minutes, number} menit",
    past_days: "{count, plural, other {lewat # hari}}",
    past_hours: "lewat {count, number} jam",
    past_minutes: "lewat {minutes, number} menit",
    not_advice: "Aturan belum diperiksa, bukan nasihat hukum.",
  },
  track: {
    legend_done: "selesai",
    legend_under_way: "berjalan",
    legend_waiting: "menunggu suatu pihak (berarsir)",
    legend_not_started: "belum dimulai",
    legend_not_needed: "tidak diperlukan, beserta siapa dan alasannya",
    legend_band: "Pita kelabu: ada dua tanggal yang sama-sama dicatat",
  },
  matrix: {
    caption: "Untuk setiap klaim: sikap tiap pihak beserta tanggalnya, dan temuan kami",
    alleged: "Diduga",
    said: "Dikatakan para pihak",
    established: "Kami pastikan",
    claim: "Klaim",
    finding: "Temuan kami",
    latest: "versi terakhir",
    credibility: "Kredibilitas {grade}",
    silent: "Belum bersikap: {parties}",
    earlier: "{count, plural, other {dan # sebelumnya}}",
    legend_found_no_sign: "tidak menemukan tanda (bergaris tepi)",
    legend_disputes: "membantah (sel pekat)",
    legend_no_answer: "belum menjawab bukan berarti membantah",
    legend_shapes: "Kotak dari kami, balon dari para pihak",
  },
  clash: {
    alleges: "{count, plural, =1 {satu pihak menduga} =2 {dua pihak menduga} other {# pihak menduga}}",
    acknowledges:
      "{count, plural, =1 {satu pihak mengakui} =2 {dua pihak mengakui} other {# pihak mengakui}}",
    confirms:
      "{count, plural, =1 {satu pihak membenarkan} =2 {dua pihak membenarkan} other {# pihak membenarkan}}",
    says_remediated:
      "{count, plural, =1 {satu pihak menyatakan sudah diperbaiki} =2 {dua pihak menyatakan sudah diperbaiki} other {# pihak menyatakan sudah diperbaiki}}",
    found_no_sign:
      "{count, plural, =1 {satu pihak tidak menemukan tanda} =2 {dua pihak tidak menemukan tanda} other {# pihak tidak menemukan tanda}}",
    disputes: "{count, plural, =1 {satu pihak membantah} =2 {dua pihak membantah} other {# pihak membantah}}",
  },
  timeline: {
    held: "Kami menyimpan buktinya",
    word: "Keterangan suatu pihak",
    two_dates: "dua tanggal dicatat",
    gap: "{days, plural, other {# hari tanpa catatan}}",
    legend: "Penuh: kami menyimpan buktinya. Kosong: keterangan suatu pihak.",
  },
  obstacle: {
    next: "Hambatan penutupan berikutnya",
    more: "{count, plural, other {# hambatan lagi}}",
  },
  exposure: { service: "Layanan", weakness: "Kelemahan", data: "Data", state: "Keadaan" },
  diff: {
    legend: "Dicoret: dihapus. Digarisbawahi: ditambahkan.",
    field: "Isian",
    before: "Sebelum",
    after: "Sesudah",
    gone: "dihapus",
    added: "ditambahkan",
  },
} as const satisfies Worded<typeof en>;
