/** The parts that pages share, in words. */
export default {
  assertion_count: {
    all: {
      id: "{count, plural, other {# penegasan:}}",
      en: "{count, plural, one {# assertion:} other {# assertions:}}",
    },
    supported: { id: "{count, number} berdasar", en: "{count, number} supported" },
    attributed: { id: "{count, number} menurut pihak yang disebut", en: "{count, number} attributed" },
    unsupported: {
      id: "{count, plural, other {# kalimat belum berdasar}}",
      en: "{count, plural, one {# rests on none} other {# rest on none}}",
    },
    contradicted: { id: "{count, number} bertentangan", en: "{count, number} contradicted" },
    outdated: { id: "{count, number} dasarnya berubah", en: "{count, number} outdated" },
    unconfirmed: {
      id: "{count, number} menunggu orang kedua",
      en: "{count, number} awaiting a second person",
    },
    hidden: { id: "{count, number} dasarnya tersembunyi", en: "{count, number} hidden from you" },
  },
  due: {
    strip: { id: "Tenggat, {hours} jam ke depan", en: "Deadlines, next {hours} hours" },
    now: { id: "kini", en: "now" },
    today: { id: "Hari ini, {time}", en: "Today, {time}" },
    left_days: {
      id: "{count, plural, other {sisa # hari}}",
      en: "{count, plural, one {# day left} other {# days left}}",
    },
    left_hours: { id: "sisa {count, number} jam", en: "{count, number} h left" },
    left_minutes: {
      id: "sisa {hours, plural, =0 {} other {# jam }}{minutes, number} menit",
      en: "{hours, plural, =0 {} other {# h }}{minutes, number} min left",
    },
    past_days: {
      id: "{count, plural, other {lewat # hari}}",
      en: "{count, plural, one {past by # day} other {past by # days}}",
    },
    past_hours: { id: "lewat {count, number} jam", en: "past by {count, number} h" },
    past_minutes: { id: "lewat {minutes, number} menit", en: "past by {minutes, number} min" },
  },
  track: {
    legend_done: { id: "selesai", en: "done" },
    legend_under_way: { id: "berjalan", en: "under way" },
    legend_waiting: { id: "menunggu suatu pihak (berarsir)", en: "waiting on a party (hatched)" },
    legend_not_started: { id: "belum dimulai", en: "not started" },
    legend_not_needed: {
      id: "tidak diperlukan, beserta siapa dan alasannya",
      en: "not needed, with who and why",
    },
    legend_shown_in_part: { id: "ditampilkan sebagian bagi Anda", en: "shown to you in part" },
    legend_not_shown: { id: "tidak ditampilkan bagi peran Anda", en: "not shown to your role" },
    legend_band: {
      id: "Pita kelabu: ada dua tanggal yang sama-sama dicatat",
      en: "Grey band: two dates stand",
    },
    legend_message: {
      id: "Lingkaran pada arsir: pesan yang tidak dijawab",
      en: "Ring on a hatch: a message without an answer",
    },
  },
  standing: {
    stands: { id: "Berlaku", en: "Stands" },
    superseded: { id: "Digantikan versi {revision}", en: "Superseded by version {revision}" },
  },
  grades: {
    credibility: { id: "Kredibilitas {grade}", en: "Credibility {grade}" },
    reliability: { id: "pelapor {grade}", en: "source {grade}" },
  },
  matrix: {
    caption: {
      id: "Untuk setiap klaim: sikap tiap pihak beserta tanggalnya, dan temuannya",
      en: "For each claim: the position of each party with its date, and the finding",
    },
    alleged: { id: "Dinyatakan", en: "Alleged" },
    said: { id: "Dikatakan para pihak", en: "Said by the parties" },
    established: { id: "Kami pastikan", en: "Established by us" },
    established_agency: { id: "Dipastikan badan", en: "Established by the agency" },
    finding: { id: "Temuan kami", en: "Our finding" },
    finding_agency: { id: "Temuan badan", en: "The agency’s finding" },
    credibility: { id: "Kredibilitas {grade}", en: "Credibility {grade}" },
    silent: { id: "Belum bersikap: {parties}.", en: "No word: {parties}." },
    unshown: { id: "Tanpa kolom: {parties}.", en: "Without a column: {parties}." },
    all_silent: { id: "Belum ada pihak yang bersikap.", en: "No party has said anything." },
    only_source: {
      id: "{count, plural, other {Baru pelapor}} yang menyatakannya.",
      en: "{count, plural, one {Only the source has} other {Only the sources have}} said anything.",
    },
    no_position: { id: "belum bersikap", en: "no position" },
    nobody_spoke: {
      id: "Belum ada yang bersikap atau dimintai sikap",
      en: "Nobody has said anything or been asked",
    },
    evidence: {
      id: "{count, plural, other {# barang bukti}}",
      en: "{count, plural, one {# item of evidence} other {# items of evidence}}",
    },
    earlier: {
      id: "{count, plural, other {dan # sebelumnya}}",
      en: "{count, plural, one {and # earlier} other {and # earlier}}",
    },
    legend_found_no_sign: { id: "tidak menemukan tanda (bergaris tepi)", en: "found no sign (outlined)" },
    legend_disputes: { id: "membantah (sel pekat)", en: "disputes (solid cell)" },
    legend_no_answer: { id: "diminta, belum menjawab (putus-putus)", en: "asked, no answer (dashed)" },
    legend_shapes: {
      id: "Kotak dari kami, balon dari para pihak",
      en: "Squares are ours, balloons are theirs",
    },
    legend_shapes_agency: {
      id: "Kotak dari badan, balon dari para pihak",
      en: "Squares are the agency’s, balloons are the parties’",
    },
  },
  clash: {
    alleges: {
      id: "{count, plural, =1 {satu pihak menyatakannya} =2 {dua pihak menyatakannya} other {# pihak menyatakannya}}",
      en: "{count, plural, =1 {one alleges it} =2 {two allege it} other {# allege it}}",
    },
    acknowledges: {
      id: "{count, plural, =1 {satu pihak mengakui} =2 {dua pihak mengakui} other {# pihak mengakui}}",
      en: "{count, plural, =1 {one acknowledges it} =2 {two acknowledge it} other {# acknowledge it}}",
    },
    confirms: {
      id: "{count, plural, =1 {satu pihak membenarkan} =2 {dua pihak membenarkan} other {# pihak membenarkan}}",
      en: "{count, plural, =1 {one confirms it} =2 {two confirm it} other {# confirm it}}",
    },
    says_remediated: {
      id: "{count, plural, =1 {satu pihak menyatakan sudah diperbaiki} =2 {dua pihak menyatakan sudah diperbaiki} other {# pihak menyatakan sudah diperbaiki}}",
      en: "{count, plural, =1 {one says it is remediated} =2 {two say it is remediated} other {# say it is remediated}}",
    },
    found_no_sign: {
      id: "{count, plural, =1 {satu pihak tidak menemukan tanda} =2 {dua pihak tidak menemukan tanda} other {# pihak tidak menemukan tanda}}",
      en: "{count, plural, =1 {one found no sign} =2 {two found no sign} other {# found no sign}}",
    },
    disputes: {
      id: "{count, plural, =1 {satu pihak membantah} =2 {dua pihak membantah} other {# pihak membantah}}",
      en: "{count, plural, =1 {one disputes it} =2 {two dispute it} other {# dispute it}}",
    },
  },
  timeline: {
    held: { id: "Buktinya disimpan", en: "Evidence is held" },
    word: { id: "Keterangan suatu pihak", en: "Somebody’s word" },
    two_dates: { id: "dua tanggal dicatat", en: "two dates stand" },
    gap: {
      id: "{days, plural, other {# hari tanpa catatan}}",
      en: "{days, plural, one {# day without an entry} other {# days without an entry}}",
    },
  },
  obstacle: {
    next: { id: "Hambatan penutupan berikutnya", en: "Next obstacle to closure" },
    more: {
      id: "{count, plural, other {# hambatan lagi}}",
      en: "{count, plural, one {# more obstacle} other {# more obstacles}}",
    },
  },
  exposure: {
    service: { id: "Layanan", en: "Service" },
    weakness: { id: "Kelemahan", en: "Weakness" },
    data: { id: "Data", en: "Data" },
    state: { id: "Status", en: "State" },
  },
  diff: {
    legend: {
      id: "Dicoret: dihapus. Digarisbawahi: ditambahkan.",
      en: "Struck out: taken away. Underlined: added.",
    },
    field: { id: "Isian", en: "Field" },
    before: { id: "Sebelum", en: "Before" },
    after: { id: "Sesudah", en: "After" },
    gone: { id: "dihapus", en: "taken away" },
  },
} as const;
