import type { Noun } from "./noun";

/** Cases, their people and their organisations in words. */
export default {
  words: {
    title: { id: "Kasus", en: "Cases" },
    count: {
      id: "{count, plural, other {# kasus di halaman ini}}",
      en: "{count, plural, one {# case on this page} other {# cases on this page}}",
    },
    list: { id: "Kasus yang dapat Anda lihat", en: "Cases that you may see" },
    empty: { id: "Tidak ada kasus yang sesuai dengan pilihan ini.", en: "No case fits this choice." },
    empty_why: {
      id: "Anda melihat kasus yang Anda pimpin, kasus yang melibatkan Anda, dan kasus yang melibatkan instansi Anda.",
      en: "You see the cases that you lead or were brought into, and those that your organisation is a party to.",
    },
    show_all: { id: "Tampilkan semua kasus", en: "Show all cases" },
    open_one: { id: "Buka kasus dari sebuah laporan", en: "Open a case from an allegation" },
    filter: {
      status: { id: "Status", en: "State" },
      severity: { id: "Keparahan", en: "Severity" },
      provenance: { id: "Asal", en: "Origin" },
      order: { id: "Urutan", en: "Order" },
      any: { id: "Semua", en: "All" },
      mine: { id: "Pimpinan atau anggota", en: "Lead or member" },
    },
    order: {
      updated: { id: "Terakhir diubah", en: "Last changed" },
      opened: { id: "Dibuka", en: "Opened" },
      newest: { id: "terbaru dahulu", en: "newest first" },
      oldest: { id: "terlama dahulu", en: "oldest first" },
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
      id: "Dicatat kemudian: peristiwanya tahun {year}, pencatatannya {recorded}.",
      en: "Recorded after the fact: the matter is of {year}, the record of {recorded}.",
    },
    sector: { id: "Sektor {sector}", en: "Sector {sector}" },
    tabs: { id: "Bagian kasus", en: "Parts of the case" },
    section: {
      stands: { id: "Perkembangan kasus", en: "Where it stands" },
      stands_note: {
        id: "Disusun dari catatan, bukan diisi dengan tangan.",
        en: "Derived from the record, not set by hand.",
      },
      claims: { id: "Klaim dan siapa mengatakan apa", en: "Claims and who says what" },
      claims_note: {
        id: "{claims, plural, other {# klaim}}, {contradicted} saling bertentangan, {silent} belum dijawab",
        en: "{claims, plural, one {# claim} other {# claims}}, {contradicted} contradicted, {silent} without an answer",
      },
      claims_of_page: {
        id: "{claims} klaim, di halaman ini {shown}: {contradicted} saling bertentangan, {silent} belum dijawab",
        en: "{claims} claims, {shown} on this page: {contradicted} contradicted, {silent} without an answer",
      },
      no_claims: { id: "Belum ada klaim yang dicatat.", en: "No claim is recorded." },
      no_claims_why: {
        id: "Klaim adalah satu kalimat laporan yang dapat diperiksa. Temuan dan sikap pihak bertumpu pada klaim.",
        en: "A claim is one checkable sentence of an allegation. Findings and positions rest on claims.",
      },
      timeline: { id: "Lini masa", en: "Timeline" },
      people: { id: "Orang", en: "People" },
      organisations: { id: "Instansi", en: "Organisations" },
      systems: { id: "Sistem", en: "Systems" },
      exposures: { id: "Kerentanan", en: "Exposures" },
      deadlines: { id: "Tenggat", en: "Deadlines" },
      allegations: { id: "Laporan", en: "Allegations" },
      none: { id: "Belum ada yang dicatat.", en: "None recorded." },
      all: { id: "Semua", en: "All" },
      more: { id: "Ada lagi di daftar lengkapnya.", en: "The whole list has more." },
      earlier: { id: "Kejadian sebelumnya", en: "What happened before" },
      add: { id: "Tambah", en: "Add" },
    },
    draft_statement: { id: "Susun pernyataan", en: "Draft a statement" },
    lead: { id: "pimpinan", en: "lead" },
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
    member: {
      title: { id: "Orang dan instansi", en: "People and organisations" },
      person: { id: "Orang", en: "Person" },
      people: { id: "Siapa yang dilibatkan", en: "Whom to bring in" },
      find: { id: "Cari menurut nama", en: "Find by name" },
      find_act: { id: "Cari", en: "Find" },
      first: {
        id: "Hanya {count} nama pertama yang ditampilkan. Ketik sebagian nama untuk menemukan yang lain.",
        en: "Only the first {count} names are shown. Type part of a name to find others.",
      },
      none: {
        id: "Tidak ada nama seperti itu yang dapat dilibatkan.",
        en: "No such name can be brought in.",
      },
      add: { id: "Libatkan dalam kasus", en: "Bring into the case" },
      remove: { id: "Keluarkan dari kasus", en: "Take out of the case" },
      remove_note: {
        id: "Berlaku seketika. Yang disimpan atau dipimpin orang ini menunggu pengambilalihan, dan tawaran kepadanya ditarik.",
        en: "Takes effect at once. What this person keeps or leads waits for somebody to take it over, and offers to them are taken back.",
      },
      remove_reason: { id: "Alasan", en: "Reason" },
      gone: { id: "tidak lagi dalam kasus", en: "not in the case any more" },
      add_title: { id: "Libatkan seseorang", en: "Bring somebody in" },
      note: {
        id: "Orang yang dilibatkan dapat melihat kasus ini sejak sekarang. Bagi orang lain, kasus ini tidak ada.",
        en: "Whoever is brought in sees the case from now on. Everybody else gets the answer that it does not exist.",
      },
      roles: { id: "Peran", en: "Roles" },
      organisation: { id: "Instansi", en: "Organisation" },
      since: { id: "Sejak", en: "Since" },
      nobody: {
        id: "Semua orang yang dapat dilibatkan sudah ada dalam kasus.",
        en: "Everybody who could be brought in is in the case.",
      },
    },
    hidden: {
      finding: {
        id: "{count, plural, other {# temuan tersembunyi bagi Anda karena labelnya.}}",
        en: "{count, plural, one {# finding is hidden from you by its label.} other {# findings are hidden from you by their labels.}}",
      },
      exposure: {
        id: "{count, plural, other {# pajanan tersembunyi bagi Anda karena labelnya.}}",
        en: "{count, plural, one {# exposure is hidden from you by its label.} other {# exposures are hidden from you by their labels.}}",
      },
      evidence: {
        id: "{count, plural, other {# barang bukti tersembunyi bagi Anda karena labelnya.}}",
        en: "{count, plural, one {# item is hidden from you by its label.} other {# items are hidden from you by their labels.}}",
      },
    },
    keeping: {
      title: { id: "Penyimpan dan pimpinan", en: "Keepers and lead" },
      no_lead: {
        id: "Kasus ini tanpa pimpinan: pimpinannya tidak lagi dapat menanganinya.",
        en: "This case is without a lead: whoever leads it cannot act on it any more.",
      },
      items: {
        id: "{count, plural, other {# barang bukti tanpa penyimpan.}}",
        en: "{count, plural, one {# item of evidence is without a keeper.} other {# items of evidence are without a keeper.}}",
      },
      items_open: { id: "Lihat barang bukti", en: "See the evidence" },
      new_lead: { id: "Pimpinan", en: "Lead" },
      new_keeper: { id: "Penyimpan", en: "Keeper" },
      assign: { id: "Tetapkan pimpinan", en: "Set the lead" },
      hand_over: {
        id: "Serahkan semua yang Anda simpan dan pimpin",
        en: "Hand over all that you keep and lead",
      },
      hand_over_note: {
        id: "{items, plural, =0 {Anda tidak menyimpan barang bukti di sini.} other {# barang bukti ditawarkan kepada orang yang Anda pilih; tetap pada Anda hingga diterima.}}{lead, select, yes { Pimpinan beralih seketika.} other {}}",
        en: "{items, plural, =0 {You keep no evidence here.} one {One item is offered to the person you choose; it stays with you until they accept.} other {# items are offered to the person you choose; they stay with you until they accept.}}{lead, select, yes { The lead passes at once.} other {}}",
      },
      reason: { id: "Alasan", en: "Reason" },
      place: { id: "Tempat", en: "Place" },
      place_hint: {
        id: "Diperlukan bila ada benda fisik.",
        en: "Needed where there is a physical object.",
      },
    },
    organisation: {
      add: { id: "Cantumkan dalam kasus", en: "Put on the case" },
      add_title: { id: "Cantumkan instansi dalam kasus", en: "Put an organisation on the case" },
      role: { id: "Kedudukannya dalam kasus", en: "Its part in the case" },
      admitted: {
        id: "Pejabatnya dapat membaca perkembangan kasus",
        en: "Its officials may read where the case stands",
      },
    },
    workstream: {
      title: { id: "Apakah alur kerja ini diperlukan?", en: "Is this workstream needed?" },
      stream: { id: "Alur kerja", en: "Workstream" },
      needed: { id: "Keputusan", en: "Decision" },
      yes: { id: "Diperlukan", en: "Needed" },
      no: { id: "Tidak diperlukan", en: "Not needed" },
      reason: { id: "Alasan", en: "Reason" },
      reason_hint: {
        id: "Ditampilkan pada alur bersama peran Anda. Sedikitnya 20 huruf.",
        en: "Shown on the track with your role. At least 20 characters.",
      },
      act: { id: "Catat keputusan", en: "Record the decision" },
    },
    relabel: {
      title: { id: "Naikkan label", en: "Raise the label" },
      label: { id: "Label TLP", en: "TLP label" },
      next: { id: "Lihat siapa yang tertutup", en: "See whom it shuts out" },
      shut_out: { id: "Tidak lagi membaca kasus ini", en: "No longer reads this case" },
      nobody: { id: "Tidak ada yang kehilangan akses.", en: "Nobody loses access." },
      person: { id: "{name}, {organisation}", en: "{name}, {organisation}" },
      by_role: { id: "{role} pada {organisation}", en: "{role} at {organisation}" },
      everything: { id: "Semua yang melihat seluruh kasus", en: "Everybody who sees all cases" },
      everything_of: {
        id: "Yang melihat seluruh kasus pada {organisation}",
        en: "Whoever sees all cases at {organisation}",
      },
      held: { id: "Yang sudah diserahkan ke luar", en: "What was given out of the case" },
      held_note: {
        id: "Penyerahan tetap tercatat. Tentukan untuk setiap hal apakah penerimanya tetap boleh membacanya.",
        en: "The giving stays on record. Decide for each whether its receiver keeps reading it.",
      },
      nothing_held: { id: "Tidak ada yang diserahkan ke luar.", en: "Nothing was given out of the case." },
      thing: { id: "{name}: kepada {to}, {at}", en: "{name}: to {to}, {at}" },
      kind: {
        referral: { id: "Rujukan", en: "Referral" },
        claim: { id: "Klaim", en: "Claim" },
        finding: { id: "Temuan", en: "Finding" },
        evidence: { id: "Barang bukti", en: "Evidence" },
        exposure: { id: "Paparan", en: "Exposure" },
        timeline: { id: "Catatan lini masa", en: "Timeline entry" },
      },
      theirs: {
        id: "Diserahkan oleh instansi lain, yang memutuskannya sendiri.",
        en: "Given by another organisation, which decides on it.",
      },
      rest: { id: "Semua yang tidak tercantum di halaman ini", en: "Everything that is not on this page" },
      rest_hint: {
        id: "Berlaku bagi setiap penyerahan lain oleh instansi Anda. Lihat dahulu di halaman lain bila perlu.",
        en: "Holds for each other giving by your organisation. Look through the other pages first where it matters.",
      },
      keep: { id: "Tetap boleh dibaca", en: "Keeps reading it" },
      end: { id: "Diakhiri", en: "Ends" },
      reason: { id: "Alasan", en: "Reason" },
      reason_hint: {
        id: "Sekurangnya 20 karakter. Tercatat bersama perubahan label.",
        en: "At least 20 characters. It is kept with the change of the label.",
      },
      act: { id: "Naikkan label", en: "Raise the label" },
      note: {
        id: "Label dapat dinaikkan di sini. Penurunan label memerlukan persetujuan tertulis pemilik informasi.",
        en: "A label can be raised here. Lowering it needs the originator’s recorded consent.",
      },
    },
    track: {
      intake_triage: { id: "sedang dipilah", en: "in triage" },
      intake_accepted: { id: "diterima {openedAt}", en: "accepted {openedAt}" },
      verification_decided: { id: "{by}: {reason}", en: "{by}: {reason}" },
      verification_asked: {
        id: "{n, plural, other {# sikap}} diminta sejak {since}",
        en: "{n, plural, one {# position} other {# positions}} asked since {since}",
      },
      verification_found: {
        id: "{claims, plural, other {# klaim memiliki temuan}}",
        en: "{claims, plural, one {# claim has a finding} other {# claims have findings}}",
      },
      verification_progress: {
        id: "{found} dari {claims} klaim memiliki temuan{open, plural, =0 {} other {, # kerentanan terbuka}}",
        en: "{found} of {claims} claims have findings{open, plural, =0 {} one {, # exposure open} other {, # exposures open}}",
      },
      verification_no_record: { id: "belum ada catatan", en: "no record yet" },
      police_sent: { id: "dikirim {since}, belum diterima", en: "sent {since}, not yet received" },
      police_with_police: { id: "pada {unit}", en: "with {unit}" },
      police_concluded: { id: "{outcome}, {on}", en: "{outcome}, {on}" },
      police_declined: { id: "ditolak kepolisian {on}", en: "declined by the police {on}" },
      police_drafted: { id: "rujukan sedang disusun", en: "referral drafted" },
      police_decided: { id: "{by}: {reason}", en: "{by}: {reason}" },
      police_undecided: {
        id: "belum diputuskan apakah perlu kepolisian",
        en: "not decided whether police work is needed",
      },
      statements_in_work: { id: "{out} terbit, {work} dikerjakan", en: "{out} published, {work} in work" },
      statements_published: { id: "{out} terbit", en: "{out} published" },
      statements_decided: { id: "{by}: {reason}", en: "{by}: {reason}" },
      statements_no_record: { id: "belum ada pernyataan", en: "no statement yet" },
      closure_closed: { id: "ditutup {on}", en: "closed {on}" },
      closure_not_yet: { id: "belum ditutup", en: "not closed" },
      closure_obstacles: {
        id: "{n, plural, =0 {tidak ada yang tertinggal} other {# hambatan}}",
        en: "{n, plural, =0 {nothing hangs} one {# obstacle} other {# obstacles}}",
      },
    },
    event: {
      told: { id: "diberi tahu {from} atau {to}", en: "told {from} or {to}" },
      closed: { id: "ditutup {from} atau {to}", en: "closed {from} or {to}" },
    },
    axis: {
      received: { id: "diterima", en: "received" },
      now: { id: "sekarang", en: "now" },
    },
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
    "case.remove-member": { id: "mengeluarkan seseorang", en: "took somebody out of the case" },
    "case.add-organisation": { id: "mencantumkan instansi", en: "put an organisation on the case" },
    "case.assign": { id: "mengalihkan pimpinan", en: "handed over the lead" },
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
    "case.member_already": {
      id: "Orang ini sudah ada dalam kasus.",
      en: "This person is in the case already.",
    },
    "case.organisation_already": {
      id: "Instansi ini sudah tercantum dalam kasus.",
      en: "This organisation is on the case already.",
    },
  },
  fields: {
    not_a_member: { id: "Orang ini tidak ada dalam kasus.", en: "This person is not in the case." },
    not_a_coordinator_of_this_case: {
      id: "Pimpinan kasus adalah koordinator yang ada dalam kasus.",
      en: "The lead is a coordinator who is in the case.",
    },
    not_of_this_case: { id: "Ini bukan bagian dari kasus.", en: "This does not belong to the case." },
    not_a_party: {
      id: "Instansi ini tidak tercantum dalam kasus.",
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
