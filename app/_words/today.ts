/** Today in words. */
export default {
  title: { id: "Hari ini", en: "Today" },
  summary: {
    id: "{date}. {deadlines, plural, =0 {Tidak ada tenggat berjalan} other {# tenggat berjalan}}, {waits, plural, =0 {tidak ada yang menunggu Anda} other {# hal menunggu Anda}}.",
    en: "{date}. {deadlines, plural, =0 {No deadline runs} one {One deadline runs} other {# deadlines run}}, {waits, plural, =0 {nothing waits for you} one {one thing waits for you} other {# things wait for you}}.",
  },
  deadlines: { id: "Tenggat 72 jam ke depan", en: "Deadlines, next 72 hours" },
  no_deadline: {
    id: "Tidak ada tenggat dalam 72 jam ke depan.",
    en: "No deadline runs in the next 72 hours.",
  },
  no_deadline_why: {
    id: "Tenggat berjalan menurut aturan ketika sesuatu terjadi dalam kasus, atau ditetapkan dengan tangan.",
    en: "Clocks start by rule when something happens in a case, or by hand.",
  },
  see_cases: { id: "Lihat kasus Anda", en: "See your cases" },
  waits: { id: "Menunggu Anda", en: "Waits for you" },
  nothing: { id: "Tidak ada yang menunggu Anda.", en: "Nothing waits for you." },
  nothing_why: {
    id: "Permintaan kepada Anda, dari rekan atau instansi lain, muncul di sini.",
    en: "What is asked of you, by a colleague or another organisation, appears here.",
  },
  own_grants: {
    id: "Menunggu pengesahan orang kedua: {gives}. Sebelum itu belum berlaku.",
    en: "Waits for a second person to confirm it: {gives}. Until then it gives you nothing.",
  },
  grant_for: { id: "{gives} untuk {name}", en: "{gives} for {name}" },
  stands_in: {
    id: "Anda menggantikan {name} sebagai {role} hingga",
    en: "You stand in for {name} as {role} until",
  },
  act_for: { id: "Bertindak untuk {name}", en: "Act for {name}" },
  acts_for: {
    id: "Anda bertindak untuk {name} sebagai {role}, dan hanya dalam peran itu, hingga",
    en: "You act for {name} as {role}, and in that role alone, until",
  },
  act_as_oneself: { id: "Kembali ke tugas Anda sendiri", en: "Act as yourself again" },
  alone: { id: "Diberikan seorang diri", en: "Made alone" },
  alone_why: {
    id: "Berlaku sejak penyiapan tanpa orang kedua, dan tampil di sini sampai disahkan oleh orang yang ditunjuk pihak lain.",
    en: "In force since set-up without a second person; it stays here until somebody whom another appointed confirms it.",
  },
  allegations: { id: "Laporan baru", en: "New allegations" },
  cases: { id: "Kasus Anda", en: "Your cases" },
  no_case: { id: "Anda belum dilibatkan dalam kasus.", en: "You are not in a case yet." },
  no_case_why: {
    id: "Koordinator melibatkan Anda dengan menyebut nama. Kasus yang tidak boleh Anda lihat tidak tercantum di sini.",
    en: "A coordinator brings you in by name. Cases that you may not see are not listed here.",
  },
  to_allegations: { id: "Lihat laporan", en: "See the allegations" },
  notices: { id: "Lihat pemberitahuan", en: "See your notices" },
  all: { id: "Semua", en: "All" },
  day: { id: "hari ke-{n}", en: "day {n}" },
  wait: {
    approve: { id: "<b>Sahkan</b> {title}", en: "<b>Approve</b> {title}" },
    approve_act: { id: "Baca dan putuskan", en: "Read and decide" },
    answer: { id: "<b>Jawab</b>: {text}", en: "<b>Answer</b>: {text}" },
    answer_unseen: {
      id: "<b>Jawab</b> yang ditanyakan dalam kasus yang tertutup bagi Anda karena labelnya",
      en: "<b>Answer</b> what is asked in a case that its label keeps from you",
    },
    answer_unseen_act: { id: "Jawab", en: "Answer" },
    answer_act: { id: "Jawab", en: "Answer" },
    decide: {
      id: "<b>Putuskan</b> apakah pekerjaan kepolisian diperlukan: {title}",
      en: "<b>Decide</b> whether police work is needed: {title}",
    },
    decide_act: { id: "Putuskan", en: "Decide" },
    receive: { id: "<b>Terima</b> rujukan: {title}", en: "<b>Receive</b> a referral: {title}" },
    records: {
      id: "<b>Periksa log</b>: {title} catatan tidak lagi sama dengan yang tercatat",
      en: "<b>Verify the log</b>: {title} records are not what was recorded",
    },
    records_act: { id: "Lihat", en: "See" },
    receive_act: { id: "Buka", en: "Open" },
    accept: {
      id: "<b>Terima atau tolak</b> barang bukti: {title}",
      en: "<b>Accept or refuse</b> evidence: {title}",
    },
    accept_act: { id: "Buka", en: "Open" },
    confirm: { id: "<b>Putuskan</b> pemusnahan: {title}", en: "<b>Decide</b> on a disposal: {title}" },
    take_over: {
      id: "<b>Ambil alih</b> yang tanpa penyimpan atau pimpinan: {title}",
      en: "<b>Take over</b> what is without a keeper or a lead: {title}",
    },
    take_over_act: { id: "Buka", en: "Open" },
    confirm_act: { id: "Buka", en: "Open" },
    erase: {
      id: "<b>Putuskan</b> usulan penghapusan: {title}",
      en: "<b>Erase or refuse</b> what was proposed: {title}",
    },
    erase_act: { id: "Buka", en: "Open" },
    confirm_grant: {
      id: "<b>Putuskan</b> wewenang {text} bagi {title}",
      en: "<b>Confirm or refuse</b> {text} for {title}",
    },
    confirm_grant_act: { id: "Buka", en: "Open" },
    confirm_alone: {
      id: "<b>Sahkan</b> yang diberikan seorang diri: {text} bagi {title}",
      en: "<b>Confirm</b> what was made alone: {text} for {title}",
    },
    confirm_alone_act: { id: "Buka", en: "Open" },
    publish: { id: "<b>Terbitkan</b> {title}", en: "<b>Publish</b> {title}" },
    publish_act: { id: "Terbitkan", en: "Publish" },
    revise: { id: "<b>Perbaiki</b> {title}", en: "<b>Revise</b> {title}" },
    revise_act: { id: "Perbaiki", en: "Revise" },
  },
} as const;
