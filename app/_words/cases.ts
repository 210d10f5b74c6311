import caseLabel from "./case-label";
import casePeople from "./case-people";
import caseTrack from "./case-track";
import type { Noun } from "./noun";

/** Cases, their people and their organisations in words. */
export default {
  words: {
    title: { id: "Kasus", en: "Cases" },
    count: {
      id: "{count, plural, other {# kasus}}",
      en: "{count, plural, one {# case} other {# cases}}",
    },
    list: { id: "Kasus yang dapat Anda lihat", en: "Cases that you may see" },
    empty: { id: "Tidak ada kasus yang sesuai dengan pilihan ini.", en: "No case fits this choice." },
    none: { id: "Belum ada kasus yang dapat Anda lihat.", en: "There is no case that you may see yet." },
    to_today: { id: "Ke Hari ini", en: "To Today" },
    empty_why: {
      id: "Anda melihat kasus yang Anda pimpin, kasus yang melibatkan Anda, dan kasus yang melibatkan organisasi Anda.",
      en: "You see the cases that you lead or were brought into, and those that your organisation is a party to.",
    },
    show_all: { id: "Tampilkan semua kasus", en: "Show all cases" },
    open_one: { id: "Buka kasus dari laporan", en: "Open a case from an allegation" },
    at_least: {
      id: "di antara seribu yang terakhir berubah",
      en: "among the thousand that changed last",
    },
    you_may_see: { id: "yang dapat Anda lihat", en: "you may see" },
    of_those_seen: {
      id: "dari {all, number} yang dapat Anda lihat",
      en: "of {all, number} that you may see",
    },
    filter: {
      title: { id: "Saring kasus", en: "Filter the cases" },
      status: { id: "Status", en: "State" },
      severity: { id: "Keparahan", en: "Severity" },
      label: { id: "Label TLP", en: "TLP label" },
      sector: { id: "Sektor", en: "Sector" },
      lead: { id: "Pimpinan kasus", en: "Lead" },
      organisation: { id: "Organisasi", en: "Organisation" },
      provenance: { id: "Asal", en: "Origin" },
      any: { id: "Semua", en: "All" },
      running: { id: "Belum ditutup", en: "Not closed" },
      overdue: { id: "Lewat tenggat", en: "Overdue" },
      mine: { id: "Kasus saya", en: "Mine" },
    },
    order: {
      updated_newest: { id: "terakhir berubah", en: "last changed" },
      updated_oldest: { id: "paling lama tidak berubah", en: "longest unchanged" },
      opened_newest: { id: "dibuka paling akhir", en: "opened last" },
      opened_oldest: { id: "dibuka paling awal", en: "opened first" },
    },
    column: {
      reference: { id: "Nomor", en: "Reference" },
      title: { id: "Kasus", en: "Case" },
      state: { id: "Status", en: "State" },
      severity: { id: "Keparahan", en: "Severity" },
      updated: { id: "Terakhir diubah", en: "Last changed" },
    },
    opened: { id: "Dibuka {date}", en: "Opened {date}" },
    after_the_fact: {
      id: "Dicatat kemudian: peristiwanya dari tahun {year}, pencatatannya dari {recorded}.",
      en: "Recorded after the fact: the events are from {year}, the record from {recorded}.",
    },
    sector: { id: "Sektor {sector}", en: "{sector} sector" },
    aside: { id: "Tentang kasus ini", en: "About this case" },
    day: { id: "Hari ke-{n}", en: "Day {n}" },
    act: {
      answer: { id: "Jawab pertanyaan", en: "Answer a question" },
      approve: { id: "Periksa pernyataan", en: "Review a statement" },
      close: { id: "Tutup kasus", en: "Close the case" },
      find: { id: "Buat temuan", en: "Make a finding" },
      remind: { id: "Minta sikap", en: "Ask for a position" },
      advise: { id: "Buat rekomendasi", en: "Make a recommendation" },
      template: { id: "Tambah dari templat", en: "Add from a template" },
      amend: { id: "Ubah judul atau data kasus", en: "Amend the title or facts of the case" },
      draft: { id: "Susun pernyataan", en: "Draft a statement" },
      collect: { id: "Tambah barang bukti", en: "Add evidence" },
      bring_in: { id: "Tambah orang", en: "Bring people in" },
      refer: { id: "Rujuk ke Kepolisian", en: "Refer to the police" },
      claim: { id: "Tambah klaim", en: "Add a claim" },
      enter: { id: "Catat sikap", en: "Enter a position" },
      tell: { id: "Catat kejadian", en: "Record what happened" },
      export: { id: "Unduh berkas kasus", en: "Download the case file" },
      reopen: { id: "Buka kembali kasus", en: "Reopen the case" },
      due: { id: "Tetapkan tenggat", en: "Set a deadline" },
      more: { id: "Lainnya", en: "More" },
    },
    rooms: { id: "Ruang kasus", en: "Rooms of the case" },
    room: {
      overview: { id: "Ikhtisar", en: "Overview" },
      verification: { id: "Verifikasi", en: "Verification" },
      evidence: { id: "Barang bukti", en: "Evidence" },
      police: { id: "Kepolisian", en: "Police" },
      statements: { id: "Pernyataan", en: "Statements" },
      record: { id: "Catatan", en: "Record" },
    },
    room_pages: { id: "Halaman dalam {room}", en: "Pages of {room}" },
    room_waits: { id: "menunggu", en: "wait" },
    matrix: {
      which: { id: "Klaim yang ditampilkan", en: "Which claims" },
      all: { id: "Semua", en: "All" },
      contradicted: { id: "Hanya yang bertentangan", en: "Contradicted only" },
      as_on: { id: "per {date}", en: "as on {date}" },
      as_on_a_day: { id: "Per tanggal", en: "As on a day" },
      as_on_note: {
        id: "Per {date}: sikap menurut tanggal pihak itu mengatakannya, temuan kami menurut tanggal kami mencatatnya. Klaim, kata-katanya, dan para pihak seperti sekarang.",
        en: "As on {date}: positions by the day on which the party gave them, our findings by the day on which we recorded them. The claims, their words and the parties are those of today.",
      },
      as_now: { id: "Tampilkan keadaan sekarang", en: "Show how it is now" },
      day: { id: "Tanggal", en: "Day" },
      show: { id: "Tampilkan", en: "Show" },
      none_contradicted: {
        id: "Tidak ada klaim yang bertentangan.",
        en: "No claim is contradicted.",
      },
      none_contradicted_why: {
        id: "Klaim bertentangan bila sikap terakhir para pihak tidak sama. Belum menjawab dan masih memeriksa tidak bertentangan dengan siapa pun.",
        en: "A claim is contradicted where the latest positions stand against each other. No answer and still examining stand against nobody.",
      },
      to_all: { id: "Tampilkan semua klaim", en: "Show all claims" },
      latest: { id: "versi terakhir", en: "latest version" },
      a_source: { id: "Pelapor", en: "A source" },
      no_organisation: { id: "pelapor, tanpa organisasi", en: "source, no organisation" },
      days: {
        id: "{count, plural, =0 {hari ini} other {# hari}}",
        en: "{count, plural, =0 {today} one {# day} other {# days}}",
      },
      reminded: {
        id: "{count, plural, other {diingatkan #x, terakhir {date}}}",
        en: "{count, plural, one {reminded {date}} other {reminded # times, last {date}}}",
      },
      asked_on: { id: "diminta {date}", en: "asked {date}" },
      until: { id: "sampai {date}", en: "until {date}" },
      silent: {
        id: "Belum bersikap atas klaim mana pun di sini, sehingga tanpa kolom: {parties}.",
        en: "Silent on every claim shown, so without a column: {parties}.",
      },
      others: {
        id: "Juga bersikap, tanpa tempat untuk kolom: {parties}.",
        en: "Spoke too, with no room for a column: {parties}.",
      },
      all_positions: { id: "Lihat semua sikap", en: "See all positions" },
      ask: { id: "Minta sikapnya", en: "Ask them for a position" },
    },
    section: {
      stands: { id: "Perkembangan kasus", en: "Where it stands" },
      stands_note: {
        id: "Menurut tanggal kejadian, berskala waktu.",
        en: "By the dates of the matter, to scale.",
      },
      claims: { id: "Klaim dan siapa mengatakan apa", en: "Claims and who says what" },
      claims_note: {
        id: "{claims, plural, other {# klaim}}{contradicted, plural, =0 {} other {, # saling bertentangan}}{silent, plural, =0 {} other {, # belum dijawab}}",
        en: "{claims, plural, one {# claim} other {# claims}}{contradicted, plural, =0 {} other {, # contradicted}}{silent, plural, =0 {} other {, # without an answer}}",
      },
      claims_of_page: {
        id: "{claims, plural, other {# klaim}}, {shown} di halaman ini{contradicted, plural, =0 {} other {, # saling bertentangan}}{silent, plural, =0 {} other {, # belum dijawab}}",
        en: "{claims, plural, one {# claim} other {# claims}}, {shown} on this page{contradicted, plural, =0 {} other {, # contradicted}}{silent, plural, =0 {} other {, # without an answer}}",
      },
      no_claims: { id: "Belum ada klaim yang dicatat.", en: "No claim is recorded." },
      no_claims_why: {
        id: "Klaim adalah satu kalimat laporan yang dapat diperiksa. Temuan dan sikap pihak bertumpu pada klaim.",
        en: "A claim is one checkable sentence of an allegation. Findings and positions rest on claims.",
      },
      timeline: { id: "Lini masa", en: "Timeline" },
      people: { id: "Orang", en: "People" },
      organisations: { id: "Organisasi", en: "Organisations" },
      systems: { id: "Sistem", en: "Systems" },
      exposures: { id: "Kerentanan", en: "Exposures" },
      deadlines: { id: "Tenggat", en: "Deadlines" },
      allegations: { id: "Laporan", en: "Allegations" },
      none: { id: "Belum ada yang dicatat.", en: "None recorded." },
      all: { id: "Semua", en: "All" },
      manage: { id: "Kelola", en: "Manage" },
      more: { id: "Ada lagi di daftar lengkapnya.", en: "The whole list has more." },
      earlier: { id: "Kejadian sebelumnya", en: "What happened before" },
      add: { id: "Tambah", en: "Add" },
    },
    lead: { id: "pimpinan kasus", en: "lead" },
    reads: { id: "pejabatnya dapat membaca perkembangan", en: "its officials read the status" },
    add_claim: {
      act: { id: "Tambah klaim", en: "Add a claim" },
      title: { id: "Tambah klaim", en: "Add a claim" },
      text: { id: "Klaim, satu kalimat yang dapat diperiksa", en: "The claim, one checkable sentence" },
      text_hint: {
        id: "Tulis apa yang dilaporkan, bukan apa yang telah dipastikan.",
        en: "Write what is alleged, not what is established.",
      },
      credibility: { id: "Kredibilitas", en: "Credibility" },
      allegation: { id: "Berasal dari laporan", en: "Allegation it comes from" },
    },
    ...casePeople,
    ...caseLabel,
    run: {
      unanswered: {
        id: "{count, plural, other {# pesan}}, {days, plural, other {# hari}} tanpa jawaban",
        en: "{count, plural, one {one message} other {# messages}}, no answer for {days, plural, one {# day} other {# days}}",
      },
      waits: {
        id: "{party}, {days, plural, =0 {{hours, plural, =0 {di bawah 1 jam} other {# jam}}} other {# hari}}",
        en: "{party}, {days, plural, =0 {{hours, plural, =0 {under an hour} other {# h}}} one {# day} other {# days}}",
      },
      days: {
        id: "{days, plural, =0 {{hours, plural, =0 {di bawah 1 jam} other {# jam}}} other {# hari}}",
        en: "{days, plural, =0 {{hours, plural, =0 {under an hour} other {# h}}} one {# day} other {# days}}",
      },
      out: { id: "{out} dari {all} terbit", en: "{out} of {all} out" },
    },
    ...caseTrack,
  },
  tabs: { overview: { id: "Ikhtisar", en: "Overview" }, people: { id: "Orang", en: "People" } },
  obstacles: {
    without_keeper: {
      hangs: {
        id: "{count, plural, other {# hal tanpa penyimpan atau pimpinan.}}",
        en: "{count, plural, one {# thing is without a keeper or a lead.} other {# things are without a keeper or a lead.}}",
      },
      mend: { id: "Ambil alih", en: "Take over" },
    },
  },
  acts: {
    "case.open": { id: "membuka kasus", en: "opened the case" },
    "case.take-in": { id: "memasukkan laporan ke kasus", en: "took an allegation into the case" },
    "case.add-member": { id: "melibatkan seseorang", en: "brought somebody into the case" },
    "case.remove-member": { id: "mengeluarkan seseorang", en: "removed somebody from the case" },
    "case.add-organisation": {
      id: "menambahkan organisasi ke kasus",
      en: "added an organisation to the case",
    },
    "case.remove-organisation": {
      id: "mengeluarkan organisasi dari kasus",
      en: "removed an organisation from the case",
    },
    "case.change-part": {
      id: "mengubah kedudukan organisasi",
      en: "gave an organisation another part",
    },
    "case.assign": { id: "mengalihkan pimpinan", en: "handed over the lead" },
    "case.entrust": { id: "menetapkan pimpinan baru", en: "gave the case a lead" },
    "case.relabel": { id: "menaikkan label", en: "raised the label" },
    "case.warn": { id: "memperingatkan tentang catatan kasus", en: "warned of the case’s records" },
    "case.decide-workstream": {
      id: "memutuskan perlunya alur kerja",
      en: "decided whether a workstream is needed",
    },
  },
  refusals: {
    "case.lead_stays": {
      id: "Pimpinan tetap dalam kasus. Alihkan pimpinan terlebih dahulu.",
      en: "The lead stays in the case. Hand the lead over first.",
    },
    "case.keeps_evidence": {
      id: "Anda masih menyimpan barang bukti dalam kasus ini. Serahkan terlebih dahulu, dan tunggu hingga diterima.",
      en: "You still keep evidence in this case. Hand it over first, and wait until it is accepted.",
    },
    "case.organisation_leads": {
      id: "Organisasi yang memimpin kasus tetap tercantum.",
      en: "The organisation that leads the case stays on it.",
    },
    "case.part_already": {
      id: "Organisasi ini sudah berkedudukan demikian.",
      en: "The organisation has this part already.",
    },
    "case.member_already": {
      id: "Orang ini sudah ada dalam kasus.",
      en: "This person is in the case already.",
    },
    "case.organisation_already": {
      id: "Organisasi ini sudah tercantum dalam kasus.",
      en: "This organisation is on the case already.",
    },
  },
  fields: {
    not_a_member: { id: "Orang ini tidak ada dalam kasus.", en: "This person is not in the case." },
    not_to_entrust: {
      id: "Pimpinan kasus adalah koordinator aktif lain dari organisasi Anda.",
      en: "The lead is another active coordinator of your organisation.",
    },
    not_a_coordinator_of_this_case: {
      id: "Pimpinan kasus adalah koordinator yang ada dalam kasus.",
      en: "The lead is a coordinator who is in the case.",
    },
    not_of_this_case: { id: "Ini bukan bagian dari kasus.", en: "This does not belong to the case." },
    not_a_party: {
      id: "Organisasi ini tidak tercantum dalam kasus.",
      en: "This organisation is not on the case.",
    },
  },
  notices: {
    "case.altered": {
      id: "{altered} catatan dalam {reference} tidak lagi sama dengan yang tercatat dalam log.",
      en: "{altered} records of {reference} are not what the log recorded.",
    },
    "case.added": { id: "Anda dilibatkan dalam {reference}.", en: "You were brought into {reference}." },
  },
} as const satisfies Noun;
