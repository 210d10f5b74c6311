import type { GivenItem } from "@/lib/referrals/givable";
import type { Noun } from "./noun";
import type { Said } from "./said";

/** Referrals to the police in words. */
export default {
  words: {
    title: { id: "Kepolisian", en: "Police" },
    note: {
      id: "Apa yang diserahkan kepada kepolisian dan apa yang mereka tulis sejak itu. Setelah “dikirim”, hanya kepolisian yang menulis.",
      en: "What was handed to the police, and what they wrote since. After “sent”, only the police write.",
    },
    none: { id: "Belum ada rujukan yang dicatat.", en: "No referral is recorded." },
    none_why: {
      id: "Catat bila organisasi ini, pihak lain, atau kepolisian sendiri yang memulainya. Bila kepolisian tidak diperlukan, nyatakan beserta alasannya.",
      en: "Record it when the agency, another party or the police themselves opened one. If no police work is needed, say so and why.",
    },
    decide: { id: "Putuskan apakah perlu kepolisian", en: "Decide whether police work is needed" },
    record: { id: "Catat rujukan", en: "Record a referral" },
    referral: { id: "Rujukan {number}", en: "Referral {number}" },
    to_unit: { id: "kepada {unit}", en: "to {unit}" },
    opened_by: { id: "Dimulai oleh", en: "Opened by" },
    opened_on: { id: "Dimulai pada", en: "Opened on" },
    unit: { id: "Satuan kepolisian", en: "Police unit" },
    our_reference: { id: "Nomor berkas mereka", en: "Their file number" },
    police_reference: { id: "Nomor kepolisian", en: "Police number" },
    none_yet: { id: "belum ada", en: "none" },
    basis: { id: "Dasar hukum", en: "Legal basis" },
    remark: { id: "Catatan", en: "Remark" },
    outcome: { id: "Hasil", en: "Outcome" },
    steps: { id: "Tahapan", en: "Steps" },
    given: { id: "Yang dibagikan kepada satuan", en: "Shared with the unit" },
    given_none: { id: "Tidak ada selain rujukan itu sendiri.", en: "Nothing but the referral itself." },
    hidden: {
      id: "{count, plural, other {# catatan yang tidak dapat dibaca dengan peran Anda}}",
      en: "{count, plural, one {# record that your roles do not read} other {# records that your roles do not read}}",
    },
    reason: { id: "Alasan", en: "Reason" },
    written: { id: "ditulis {date} oleh {who}", en: "written {date} by {who}" },
    withdraw: {
      title: { id: "Tarik rujukan {number}", en: "Withdraw referral {number}" },
      not_now: {
        id: "Rujukan {number} tidak dapat ditarik.",
        en: "Referral {number} cannot be withdrawn.",
      },
      act: { id: "Tarik rujukan", en: "Withdraw the referral" },
      note: {
        id: "Kepolisian tidak lagi dapat membaca yang diserahkan dengannya. Bahwa rujukan ditarik dan alasannya tetap dapat mereka baca.",
        en: "The police can no longer read what was handed over with it. That it was withdrawn, and why, stays readable to them.",
      },
      reason: { id: "Alasan", en: "Reason" },
      reason_hint: {
        id: "Sekurangnya 20 karakter. Kepolisian membacanya.",
        en: "At least 20 characters. The police read it.",
      },
    },
    widen: { id: "Serahkan tambahan", en: "Hand over more" },
    choose: {
      title: { id: "Apa yang diserahkan", en: "What is handed over" },
      title_more: { id: "Apa lagi yang diserahkan", en: "What more is handed over" },
      note: {
        id: "Pilih catatan yang akan dilihat penghubung satuan kepolisian penerima. Di luar itu, mereka hanya melihat nomor, judul, dan label kasus.",
        en: "Choose the records that the liaisons of the receiving police unit will see. They see nothing else of the case but its reference, title and label.",
      },
      elsewhere: {
        id: "{count, plural, other {# catatan lain sudah dipilih di halaman lain.}}",
        en: "{count, plural, one {# other record is chosen on another page.} other {# other records are chosen on other pages.}}",
      },
      legend: { id: "Catatan dalam kasus", en: "Records of the case" },
      nothing: {
        id: "Belum ada catatan dalam kasus ini yang dapat diserahkan.",
        en: "The case holds no record that could be handed over.",
      },
      next: { id: "Lanjut ke ringkasan", en: "Go on to the summary" },
      already: { id: "Sudah ada pada satuan itu", en: "Already with the unit" },
      blocked: {
        id: "Menurut labelnya, tidak ada isi kasus ini yang boleh diserahkan kepada kepolisian.",
        en: "Nothing of this case may go to the police under its label.",
      },
    },
    summary: {
      title: { id: "Catat rujukan dan serahkan", en: "Record the referral and hand over" },
      title_alone: {
        id: "Catat rujukan tanpa menyerahkan apa pun",
        en: "Record the referral and hand over nothing",
      },
      title_more: { id: "Serahkan untuk rujukan {number}", en: "Hand over to referral {number}" },
      grave: {
        id: "Hanya dapat ditarik sampai kepolisian menerimanya; yang sudah dibaca tetap diketahui.",
        en: "Can be withdrawn only until the police accept it; what was read stays known.",
      },
      grave_note: {
        id: "Penghubung satuan itu langsung melihatnya, dan catatan menyimpan siapa yang menyerahkan serta kapan.",
        en: "The liaisons of the unit see it from that moment, and the record keeps who gave it and when.",
      },
      will_see: { id: "Yang akan mereka lihat", en: "They will see" },
      face: { id: "Nomor, judul, dan label kasus", en: "Reference, title and label of the case" },
      label: { id: "Label paling ketat", en: "Strictest label" },
      change: { id: "Pilih ulang", en: "Choose again" },
      alone: {
        id: "Tidak ada catatan yang dipilih: hanya rujukan yang dicatat.",
        en: "No record is chosen: a referral alone is recorded.",
      },
      act: { id: "Catat dan serahkan", en: "Record and hand over" },
      act_alone: { id: "Catat rujukan saja", en: "Record the referral alone" },
      act_more: { id: "Serahkan", en: "Hand over" },
      strict_reason: {
        id: "Mengapa yang berlabel TLP:AMBER+STRICT diserahkan",
        en: "Why what is under TLP:AMBER+STRICT is given",
      },
      strict_hint: {
        id: "Sekurangnya 20 karakter. Dengan alasan ini organisasi Anda menegaskan penyerahannya.",
        en: "At least 20 characters. With this reason your organisation confirms the giving.",
      },
      opened_by_hint: {
        id: "Siapa yang mendatangi kepolisian: kami, suatu pihak dalam kasus, atau kepolisian sendiri.",
        en: "Who went to the police: we, a party on the case, or the police themselves.",
      },
      our_reference_hint: {
        id: "Nomor berkas pada pihak yang memulai.",
        en: "The number under which the opener files it.",
      },
      nothing_chosen: { id: "Pilih sedikitnya satu catatan.", en: "Choose at least one record." },
    },
    superseded: { id: "digantikan versi yang lebih baru", en: "superseded by a later version" },
    kind: {
      claim: { id: "Klaim {number}", en: "Claim {number}" },
      finding: {
        id: "Temuan atas klaim {number}, versi {revision}",
        en: "Finding on claim {number}, version {revision}",
      },
      finding_alone: { id: "Temuan, versi {revision}", en: "Finding, version {revision}" },
      evidence: { id: "Barang bukti {number}", en: "Evidence {number}" },
      exposure: { id: "Kerentanan {number}", en: "Exposure {number}" },
      timeline: { id: "Catatan lini masa", en: "Timeline entry" },
    },
    kinds: {
      claim: { id: "Klaim", en: "Claims" },
      finding: { id: "Temuan", en: "Findings" },
      evidence: { id: "Barang bukti", en: "Evidence" },
      exposure: { id: "Kerentanan", en: "Exposures" },
      timeline: { id: "Lini masa", en: "Timeline" },
    } as const satisfies Record<GivenItem["kind"], Said>,
    liaison: {
      title: { id: "Rujukan", en: "Referrals" },
      summary: {
        id: "{count, plural, =0 {Tidak ada rujukan yang menunggu diterima.} other {# rujukan menunggu diterima.}}",
        en: "{count, plural, =0 {No referral waits to be received.} one {One referral waits to be received.} other {# referrals wait to be received.}}",
      },
      list: { id: "Rujukan kepada {unit}", en: "Referrals to {unit}" },
      empty: { id: "Belum ada rujukan untuk satuan Anda.", en: "No referral came to your unit." },
      empty_why: {
        id: "Bila suatu organisasi menyerahkan sesuatu kepada satuan Anda, rujukan itu muncul di sini beserta isinya.",
        en: "When an organisation hands something to your unit, it appears here with what it gave you.",
      },
      notices: { id: "Lihat pemberitahuan Anda", en: "See your notices" },
      column: {
        referral: { id: "Rujukan", en: "Referral" },
        case: { id: "Kasus", en: "Case" },
        state: { id: "Status", en: "State" },
        opened: { id: "Dimulai oleh", en: "Opened by" },
        reference: { id: "Nomor Anda", en: "Your number" },
      },
      page: { id: "Rujukan {number}", en: "Referral {number}" },
      only_given: {
        id: "Anda melihat apa yang diserahkan kepada satuan Anda, dan tidak ada yang lain dari kasus ini.",
        en: "You see what was handed to your unit, and nothing else of the case.",
      },
      write: { id: "Bagian kepolisian", en: "Your side of it" },
      receive: { id: "Nyatakan diterima", en: "Confirm receipt" },
      receive_title: { id: "Nyatakan diterima", en: "Confirm receipt" },
      reference: { id: "Nomor satuan Anda", en: "Your unit’s number" },
      on: { id: "Tanggal", en: "Day" },
      on_hint: { id: "Hari ini, kecuali terjadi sebelumnya.", en: "Today, unless it was before." },
      remark: { id: "Catatan", en: "Remark" },
      progress: { id: "Laporkan penyelidikan", en: "Report the investigation" },
      progress_title: { id: "Nyatakan sedang diselidiki", en: "Say that you investigate" },
      progress_note: {
        id: "Dapat ditulis lagi setiap ada yang perlu dilaporkan.",
        en: "May be written again whenever there is something to report.",
      },
      conclude: { id: "Selesaikan", en: "Conclude" },
      conclude_title: { id: "Selesaikan rujukan {number}", en: "Conclude referral {number}" },
      conclude_note: {
        id: "Hasil ini tercatat sebagai keterangan satuan Anda dan rujukan berakhir. Tidak dapat ditarik kembali.",
        en: "The outcome stands on record as the word of your unit, and the referral ends. It cannot be taken back.",
      },
      decline: { id: "Tolak", en: "Decline" },
      decline_title: { id: "Tolak rujukan {number}", en: "Decline referral {number}" },
      decline_note: {
        id: "Rujukan berakhir tanpa penyelidikan. Tidak dapat ditarik kembali.",
        en: "The referral ends without an investigation. It cannot be taken back.",
      },
      reason_hint: {
        id: "Sekurangnya 20 karakter. Dibaca oleh organisasi yang memimpin kasus.",
        en: "At least 20 characters. The organisation that leads the case reads it.",
      },
      back: { id: "Kembali ke rujukan", en: "Back to the referral" },
      positions: { id: "Keterangan para pihak", en: "What the parties say" },
      hash: { id: "SHA-256", en: "SHA-256" },
    },
  },
  tabs: { police: { id: "Kepolisian", en: "Police" } },
  obstacles: {
    police_undecided: {
      hangs: {
        id: "Belum diputuskan apakah pekerjaan kepolisian diperlukan.",
        en: "Nobody has decided whether police work is needed.",
      },
      mend: { id: "Putuskan", en: "Decide" },
    },
    referral_open: {
      hangs: {
        id: "Rujukan kepada kepolisian belum selesai.",
        en: "A referral to the police is not concluded.",
      },
      mend: { id: "Lihat rujukan", en: "See the referral" },
    },
  },
  acts: {
    "referral.record": { id: "mencatat rujukan", en: "recorded a referral" },
    "referral.give": { id: "menyerahkan tambahan", en: "handed over more" },
    "referral.withdraw": { id: "menarik rujukan", en: "withdrew the referral" },
    "referral.receive": { id: "menerima rujukan", en: "received the referral" },
    "referral.progress": { id: "mencatat kemajuan", en: "recorded progress" },
    "referral.conclude": { id: "menyelesaikan rujukan", en: "concluded the referral" },
    "referral.decline": { id: "menolak rujukan", en: "declined the referral" },
  },
  refusals: {
    "referral.police_side": {
      id: "Bagian ini hanya ditulis oleh penghubung satuan yang bersangkutan.",
      en: "Only the liaison of the unit writes this.",
    },
    "referral.drafted": { id: "Rujukan ini belum dikirim.", en: "The referral has not been sent." },
    "referral.sent": {
      id: "Kepolisian belum menyatakan menerima.",
      en: "The police have not confirmed receipt yet.",
    },
    "referral.opened_by_police": {
      id: "Kepolisian belum menyatakan menerima.",
      en: "The police have not confirmed receipt yet.",
    },
    "referral.received": {
      id: "Rujukan ini sudah dinyatakan diterima.",
      en: "Receipt is confirmed already.",
    },
    "referral.under_investigation": {
      id: "Kepolisian sudah menyelidiki.",
      en: "The police investigate already.",
    },
    "referral.concluded": {
      id: "Kepolisian sudah menyelesaikan rujukan ini.",
      en: "The police have concluded this referral.",
    },
    "referral.withdrawn": { id: "Rujukan ini sudah ditarik.", en: "This referral was withdrawn." },
    "referral.declined": {
      id: "Kepolisian menolak rujukan ini.",
      en: "The police have declined this referral.",
    },
  },
  fields: {
    not_police: { id: "Pilih satuan kepolisian.", en: "Choose a police unit." },
    before_the_opening: {
      id: "Ini sebelum rujukan dimulai.",
      en: "This lies before the referral was opened.",
    },
  },
  notices: {
    "referral.sent": {
      id: "Satuan Anda menerima rujukan dari {reference}.",
      en: "A referral came to your unit from {reference}.",
    },
    "referral.widened": {
      id: "{count, plural, other {# catatan lagi}} dari {reference} diserahkan kepada satuan Anda.",
      en: "{count, plural, one {One more record} other {# more records}} of {reference} came to your unit.",
    },
    "referral.withdrawn": {
      id: "Rujukan {number} dari {reference} ditarik.",
      en: "Referral {number} of {reference} was withdrawn.",
    },
    "referral.answered": {
      id: "Kepolisian menulis pada rujukan {number} dalam {reference}: {step}.",
      en: "The police wrote to referral {number} of {reference}: {step}.",
    },
  },
} as const satisfies Noun;
