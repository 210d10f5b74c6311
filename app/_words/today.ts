/** Today in words. */
export default {
  title: { id: "Hari ini", en: "Today" },
  due: { id: "jatuh tempo {date}", en: "due {date}" },
  was_due: { id: "lewat tenggat sejak {date}", en: "overdue since {date}" },
  since: { id: "sejak {date}", en: "since {date}" },
  oldest: { id: "paling lama sejak {date}", en: "oldest since {date}" },
  first: { id: "paling awal {date}", en: "first {date}" },
  alleges: { id: "Menyatakan “{summary}”", en: "Alleges “{summary}”" },
  things: {
    id: "{count, plural, =1 {1 hal} other {# hal, yang paling dekat dahulu}}",
    en: "{count, plural, one {one thing} other {# things, soonest first}}",
  },
  due_of: { id: "{title}: “{alleges}”", en: "{title}: “{alleges}”" },
  duty_of: { id: "kewajiban {obliged}", en: "the duty of {obliged}" },
  all_of: { id: "Semua {count}", en: "All {count}" },
  first_of_more: { id: "{count} yang pertama dari lebih banyak lagi.", en: "The first {count} of more." },
  running: {
    id: "{count, plural, other {# tenggat}}{past, plural, =0 {} other {, # sudah lewat}}{count, plural, =1 {} other {; yang paling dekat dahulu}}",
    en: "{count, plural, one {One deadline} other {# deadlines}}{past, plural, =0 {} other {, # past}}{count, plural, =1 {} other {; soonest first}}",
  },
  asked_of: { id: "Ditanyakan kepada {organisation}", en: "Asked of {organisation}" },
  asked_note: {
    id: "{count, plural, other {# terbuka. Jawaban Anda berlaku sebagai jawaban organisasi Anda.}}",
    en: "{count, plural, other {# open. Your answers stand as your organisation’s.}}",
  },
  nothing_asked: {
    id: "Tidak ada yang ditanyakan kepada organisasi Anda. Pertanyaan baru muncul di sini.",
    en: "Nothing is asked of your organisation. What is asked appears here.",
  },
  to_deadline: { id: "Lihat tenggat", en: "See the deadline" },
  no_due: { id: "Tanpa batas waktu", en: "No due time" },
  asked_on: { id: "ditanyakan {date}", en: "asked {date}" },
  give_position: { id: "Nyatakan sikap, {reference}", en: "Give your position, {reference}" },
  give_position_unseen: {
    id: "Nyatakan sikap dalam kasus yang tertutup bagi Anda karena labelnya",
    en: "Give your position in a case that its label keeps from you",
  },
  cases_of: { id: "Kasus {organisation}", en: "Cases of {organisation}" },
  last_changed: {
    id: "{count, plural, other {# yang terakhir berubah}}",
    en: "{count, plural, other {the # last changed}}",
  },
  news: { id: "Baru sejak Anda terakhir melihat", en: "New since you last looked" },
  new: {
    never: { id: "belum dibuka", en: "not opened yet" },
    nothing: { id: "tidak ada yang baru", en: "nothing new" },
    closed: { id: "ditutup", en: "closed" },
    reopened: { id: "dibuka kembali", en: "reopened" },
    asked: {
      id: "{count, plural, other {# sikap diminta dari Anda}}",
      en: "{count, plural, one {you were asked for a position} other {you were asked for # positions}}",
    },
    advised: {
      id: "{count, plural, other {# rekomendasi untuk Anda}}",
      en: "{count, plural, one {a recommendation to you} other {# recommendations to you}}",
    },
    published: {
      id: "{count, plural, other {# pernyataan terbit}}",
      en: "{count, plural, one {statement published} other {# statements published}}",
    },
    findings: {
      id: "{count, plural, other {# temuan baru}}",
      en: "{count, plural, one {one new finding} other {# new findings}}",
    },
    police: { id: "kabar dari kepolisian", en: "news from the police" },
    events: {
      id: "{count, plural, other {# kejadian pada lini masa}}",
      en: "{count, plural, one {one entry on the timeline} other {# entries on the timeline}}",
    },
  },
  deadlines: { id: "Tenggat 72 jam ke depan", en: "Deadlines, next 72 hours" },
  no_deadline: {
    id: "Tidak ada tenggat dalam 72 jam ke depan.",
    en: "No deadline runs in the next 72 hours.",
  },
  no_deadline_why: {
    id: "Tenggat berjalan menurut aturan ketika sesuatu terjadi dalam kasus, atau ditetapkan dengan tangan.",
    en: "Deadlines start by rule when something happens in a case, or are set by hand.",
  },
  see_cases: { id: "Lihat kasus Anda", en: "See your cases" },
  waits: { id: "Menunggu Anda", en: "Waits for you" },
  nothing: { id: "Tidak ada yang menunggu Anda.", en: "Nothing waits for you." },
  nothing_why: {
    id: "Permintaan kepada Anda, dari rekan atau organisasi lain, muncul di sini.",
    en: "What is asked of you, by a colleague or another organisation, appears here.",
  },
  own_grants: {
    id: "Menunggu persetujuan orang kedua: {gives}. Sebelum itu belum berlaku.",
    en: "Waits for a second person to confirm it: {gives}. Until then it gives you nothing.",
  },
  grant_for: { id: "{gives} untuk {name}", en: "{gives} for {name}" },
  stands_in: {
    id: "Anda menggantikan {name} sebagai {role} hingga",
    en: "You stand in for {name} as {role} until",
  },
  unread_for: {
    id: "Di sana {count, plural, other {# pemberitahuan belum dibaca}}.",
    en: "{count, plural, one {One notice waits} other {# notices wait}} there.",
  },
  act_for: { id: "Bertindak untuk {name}", en: "Act for {name}" },
  acts_for: {
    id: "Anda bertindak untuk {name} sebagai {role}, dan hanya dalam peran itu, hingga",
    en: "You act for {name} as {role}, and in that role alone, until",
  },
  act_as_oneself: { id: "Kembali ke tugas Anda sendiri", en: "Act as yourself again" },
  alone: { id: "Diberikan seorang diri", en: "Made alone" },
  alone_why: {
    id: "Berlaku sejak penyiapan tanpa orang kedua, dan tampil di sini sampai disetujui oleh orang yang ditunjuk pihak lain.",
    en: "In force since set-up without a second person; it stays here until somebody whom another appointed confirms it.",
  },
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
  alike: {
    erase: { id: "<b>{count}</b> penghapusan untuk diputuskan", en: "<b>{count}</b> erasures to decide on" },
    task: { id: "<b>{count}</b> tugas", en: "<b>{count}</b> tasks" },
    triage: { id: "<b>{count}</b> laporan untuk dipilah", en: "<b>{count}</b> allegations to triage" },
    approve: { id: "<b>{count}</b> pernyataan untuk disetujui", en: "<b>{count}</b> statements to approve" },
    publish: {
      id: "<b>{count}</b> pernyataan untuk diterbitkan",
      en: "<b>{count}</b> statements to publish",
    },
    hand_over: {
      id: "<b>{count}</b> pernyataan untuk diserahkan",
      en: "<b>{count}</b> statements to hand over",
    },
    embargo_over: {
      id: "<b>{count}</b> pernyataan yang embargonya berakhir",
      en: "<b>{count}</b> statements whose embargo has ended",
    },
    reconsider: {
      id: "<b>{count}</b> pernyataan terbit atau diserahkan yang dasarnya telah berubah",
      en: "<b>{count}</b> statements published or handed over that rest on what has changed",
    },
    revise: { id: "<b>{count}</b> pernyataan untuk diperbaiki", en: "<b>{count}</b> statements to revise" },
    answer: { id: "<b>{count}</b> pertanyaan untuk dijawab", en: "<b>{count}</b> questions to answer" },
    answer_unseen: {
      id: "<b>{count}</b> pertanyaan dalam kasus yang tertutup bagi Anda karena labelnya",
      en: "<b>{count}</b> questions in cases that their label keeps from you",
    },
    advice: {
      id: "<b>{count}</b> rekomendasi untuk dijawab",
      en: "<b>{count}</b> recommendations to answer",
    },
    advice_owed: {
      id: "<b>{count}</b> rekomendasi untuk dilaksanakan",
      en: "<b>{count}</b> recommendations to carry out",
    },
    verify: {
      id: "<b>{count}</b> rekomendasi untuk diverifikasi",
      en: "<b>{count}</b> recommendations to verify",
    },
    chase: {
      id: "<b>{count}</b> rekomendasi yang lewat tanggalnya",
      en: "<b>{count}</b> recommendations that are overdue",
    },
    decide: {
      id: "<b>{count}</b> kasus: putuskan apakah pekerjaan kepolisian diperlukan",
      en: "<b>{count}</b> cases: decide whether police work is needed",
    },
    receive: { id: "<b>{count}</b> rujukan untuk diterima", en: "<b>{count}</b> referrals to receive" },
    accept: {
      id: "<b>{count}</b> barang bukti untuk diterima atau ditolak",
      en: "<b>{count}</b> items of evidence to accept or refuse",
    },
    confirm: {
      id: "<b>{count}</b> pemusnahan untuk diputuskan",
      en: "<b>{count}</b> disposals to decide on",
    },
    confirm_finding: {
      id: "<b>{count}</b> temuan yang menunggu orang kedua",
      en: "<b>{count}</b> findings that wait for a second person",
    },
    confirm_service: {
      id: "<b>{count}</b> layanan terjemahan yang menunggu orang kedua",
      en: "<b>{count}</b> translation services that wait for a second person",
    },
    confirm_grant: {
      id: "<b>{count}</b> wewenang untuk disetujui atau ditolak",
      en: "<b>{count}</b> grants to confirm or refuse",
    },
    confirm_alone: {
      id: "<b>{count}</b> wewenang yang diberikan seorang diri, untuk disetujui",
      en: "<b>{count}</b> grants made alone, to confirm",
    },
    records: {
      id: "<b>{count}</b> temuan pemeriksaan log",
      en: "<b>{count}</b> findings of the check of the log",
    },
    entrust: {
      id: "<b>{count}</b> kasus tanpa koordinator",
      en: "<b>{count}</b> cases without a coordinator",
    },
    take_over: {
      id: "<b>{count}</b> kasus tanpa penyimpan atau pimpinan",
      en: "<b>{count}</b> cases without a keeper or a lead",
    },
  },
  wait: {
    task: { id: "<b>Kerjakan</b> {title}", en: "<b>Do</b> {title}" },
    task_act: { id: "Lihat tugas", en: "See the task" },
    triage: { id: "<b>Pilah</b> laporan “{title}”", en: "<b>Triage</b> the allegation “{title}”" },
    triage_act: { id: "Pilah", en: "Triage" },
    approve: { id: "<b>Setujui</b> {title}", en: "<b>Approve</b> {title}" },
    approve_act: { id: "Baca dan putuskan", en: "Read and decide" },
    hand_over: { id: "<b>Serahkan</b> {title}", en: "<b>Hand over</b> {title}" },
    hand_over_act: { id: "Serahkan", en: "Hand over" },
    embargo_over: {
      id: "<b>Putuskan penerbitannya</b>: kasusnya sudah diketahui publik dan embargo {title} berakhir",
      en: "<b>Decide whether it goes out</b>: the matter is public and the embargo of {title} has ended",
    },
    embargo_over_act: { id: "Lihat pernyataan", en: "See the statement" },
    reconsider: {
      id: "<b>Koreksi atau nyatakan tetap berlaku</b>: dasar {title} telah berubah",
      en: "<b>Correct or let stand</b>: what {title} rests on has changed",
    },
    reconsider_act: { id: "Lihat pernyataan", en: "See the statement" },
    answer: { id: "<b>Jawab</b>: {text}", en: "<b>Answer</b>: {text}" },
    answer_unseen: {
      id: "<b>Jawab</b> yang ditanyakan dalam kasus yang tertutup bagi Anda karena labelnya",
      en: "<b>Answer</b> what is asked in a case that its label keeps from you",
    },
    answer_unseen_act: { id: "Jawab", en: "Answer" },
    answer_act: { id: "Jawab", en: "Answer" },
    advice: { id: "<b>Jawab rekomendasi</b>: {title}", en: "<b>Answer a recommendation</b>: {title}" },
    advice_act: { id: "Jawab", en: "Answer" },
    advice_owed: {
      id: "<b>Laksanakan rekomendasi</b>: {title}",
      en: "<b>Carry out a recommendation</b>: {title}",
    },
    advice_owed_act: { id: "Lihat rekomendasi", en: "See the recommendation" },
    verify: {
      id: "<b>Verifikasi</b> apakah sudah dilaksanakan: {title}",
      en: "<b>Verify</b> that it is carried out: {title}",
    },
    verify_act: { id: "Verifikasi", en: "Verify" },
    chase: {
      id: "<b>Ingatkan pemilik</b> rekomendasi: {title}",
      en: "<b>Remind the owner</b> of a recommendation: {title}",
    },
    chase_act: { id: "Lihat rekomendasi", en: "See the recommendation" },
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
    records_act: { id: "Lihat temuan", en: "See the findings" },
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
    entrust: {
      id: "<b>Tetapkan pimpinan</b>: kasus {title} tanpa koordinator",
      en: "<b>Name a lead</b>: case {title} has no coordinator",
    },
    entrust_act: { id: "Tetapkan", en: "Name a lead" },
    take_over_act: { id: "Buka", en: "Open" },
    confirm_act: { id: "Buka", en: "Open" },
    erase: {
      id: "<b>Putuskan</b> usulan penghapusan: {title}",
      en: "<b>Erase or refuse</b> what was proposed: {title}",
    },
    erase_act: { id: "Buka", en: "Open" },
    confirm_finding: {
      id: "<b>Periksa dan konfirmasi</b> temuan tentang “{title}”",
      en: "<b>Check and confirm</b> the finding on “{title}”",
    },
    confirm_finding_act: { id: "Lihat temuan", en: "See the finding" },
    confirm_service: {
      id: "<b>Konfirmasi atau akhiri</b> layanan terjemahan {title}",
      en: "<b>Confirm or end</b> the translation service {title}",
    },
    confirm_service_act: { id: "Buka", en: "Open" },
    confirm_grant: {
      id: "<b>Setujui atau tolak</b> {text} bagi {title}",
      en: "<b>Confirm or refuse</b> {text} for {title}",
    },
    confirm_grant_act: { id: "Buka", en: "Open" },
    confirm_alone: {
      id: "<b>Setujui</b> yang diberikan seorang diri: {text} bagi {title}",
      en: "<b>Confirm</b> what was made alone: {text} for {title}",
    },
    confirm_alone_act: { id: "Buka", en: "Open" },
    publish: { id: "<b>Terbitkan</b> {title}", en: "<b>Publish</b> {title}" },
    publish_act: { id: "Terbitkan", en: "Publish" },
    revise: { id: "<b>Perbaiki</b> {title}", en: "<b>Revise</b> {title}" },
    revise_act: { id: "Perbaiki", en: "Revise" },
  },
} as const;
