import type { comparedFields } from "@/lib/statements/compare";
import type { Noun } from "./noun";
import type { Each } from "./said";

/** Advice to the public, by when the next update is promised, whose words are quoted, and what one version changed in another, in words. */
export default {
  words: {
    promise: {
      at: { id: "Pembaruan berikutnya selambatnya", en: "Next update by" },
      hint: {
        id: "Tampil di halaman publik. Sejak terbit menjadi tenggat kasus ini, sampai pernyataan berikutnya terbit.",
        en: "Shown to the public. From publication on it runs as a deadline of the case, until the next statement is out.",
      },
      zone: { id: "Zona waktunya", en: "Its time zone" },
      none: { id: "Tidak dijanjikan", en: "None promised" },
    },
    quoting: {
      position: { id: "Mengutip sikap", en: "Quotes the position" },
      none: { id: "Bukan kutipan sikap yang tercatat", en: "None that is recorded" },
      differs: {
        id: "Kata-katanya berbeda dari kata-kata pihak itu yang tercatat.",
        en: "The words differ from those recorded of that party.",
      },
      no_words: {
        id: "Kata-kata pihak itu tidak tercatat pada sikap ini.",
        en: "No words of that party were recorded with this position.",
      },
    },
    comparison: {
      is: {
        removed: { id: "Dihapus", en: "Taken out" },
        added: { id: "Ditambahkan", en: "Added" },
        changed: { id: "Diubah", en: "Changed" },
        moved: { id: "Dipindahkan", en: "Moved" },
      },
      field: {
        text: { id: "Kata-kata", en: "Words" },
        kind: { id: "Jenis", en: "Kind" },
        basis: { id: "Dasar", en: "Rests on" },
        use: { id: "Yang dikatakannya", en: "Says of it" },
        speaker: { id: "Yang mengatakan", en: "Who said it" },
        quotes: { id: "Sikap yang dikutip", en: "Position quoted" },
        begins: { id: "Paragraf", en: "Paragraph" },
      } as const satisfies Each<typeof comparedFields>,
      title: { id: "Judul", en: "Title" },
      from_to: { id: "{before} → {after}", en: "{before} → {after}" },
      none: { id: "tidak ada", en: "none" },
      begins: { id: "dimulai di sini", en: "begins here" },
      flows: { id: "berlanjut", en: "goes on" },
      same: {
        id: "{count, plural, other {# kalimat}} tidak berubah.",
        en: "{count, plural, one {# sentence is} other {# sentences are}} as before.",
      },
    },
    calendar: {
      title: { id: "Kalender pernyataan", en: "Calendar of statements" },
      link: { id: "Kalender penerbitan dan janji", en: "Calendar of releases and promises" },
      board: { id: "Semua pernyataan", en: "All statements" },
      before: { id: "Bulan sebelumnya", en: "Previous month" },
      after: { id: "Bulan berikutnya", en: "Next month" },
      late: { id: "Terlambat", en: "Late" },
      late_count: {
        id: "{count, plural, other {# janji pembaruan terlambat}}",
        en: "{count, plural, one {# promised update is late} other {# promised updates are late}}",
      },
      day: { id: "Hari", en: "Day" },
      hour: { id: "Jam", en: "Hour" },
      what: { id: "Apa", en: "What" },
      statement: { id: "Pernyataan", en: "Statement" },
      state: { id: "Status", en: "State" },
      release: { id: "Terbit terjadwal", en: "Scheduled release" },
      update: { id: "Pembaruan yang dijanjikan", en: "Promised update" },
      out: { id: "sudah terbit", en: "is out" },
      waits: { id: "menunggu", en: "waits" },
      kept: { id: "dipenuhi", en: "kept" },
      is_late: { id: "terlambat", en: "late" },
      empty: {
        id: "Tidak ada penerbitan terjadwal atau janji pada bulan ini.",
        en: "No scheduled release and no promise in this month.",
      },
      empty_why: {
        id: "Penerbitan terjadwal dan pembaruan yang dijanjikan kepada masyarakat tampil di sini.",
        en: "Scheduled releases and updates promised to the public stand here.",
      },
      at_most: {
        id: "Hanya {count, number} yang pertama ditampilkan.",
        en: "The first {count, number} are shown.",
      },
      own: {
        title: { id: "Dalam kalender Anda sendiri", en: "In a calendar of your own" },
        note: {
          id: "Alamat pribadi bagi program kalender (iCalendar). Isinya hanya waktu dan nomor kasus, tanpa kata-kata pernyataan; kasus berlabel di atas TLP:GREEN tanpa nomornya. Siapa pun yang memiliki alamat itu dapat membacanya.",
          en: "A personal address for a calendar program (iCalendar). It tells times and case references, no word of a statement; cases labelled above TLP:GREEN without their reference. Whoever has the address can read it.",
        },
        since: { id: "Alamat Anda berlaku sejak", en: "Your address holds since" },
        none: { id: "Anda belum memiliki alamat.", en: "You have no address yet." },
        make: { id: "Buat alamat", en: "Make an address" },
        renew: { id: "Perbarui alamat", en: "Renew the address" },
        renew_note: { id: "Alamat yang lama berhenti.", en: "The old address ends." },
        end: { id: "Hentikan alamat", en: "End the address" },
        shown: { id: "Alamat kalender Anda", en: "The address of your calendar" },
        once: {
          id: "Alamat ini hanya ditampilkan sekali. Masukkan ke program kalender Anda sekarang.",
          en: "It is shown once. Give it to your calendar program now.",
        },
        had: { id: "Sudah saya simpan", en: "I have it" },
      },
      feed: {
        name: { id: "Pernyataan, Runut", en: "Statements, Runut" },
        release: { id: "pernyataan terbit", en: "a statement goes out" },
        update: { id: "pernyataan jatuh tempo", en: "statement due" },
      },
    },
    advice: {
      title: { id: "Anjuran kepada masyarakat", en: "Advice to the public" },
      note: {
        id: "Apa yang dapat dilakukan masyarakat, terpisah dari fakta. Tampil di bagian tersendiri.",
        en: "What people can do, apart from facts. It stands in a section of its own.",
      },
      add: { id: "Tambah anjuran", en: "Add advice" },
      next: { id: "Anjuran berikutnya", en: "Next advice" },
    },
  },
  acts: {
    "calendar.renew": { id: "membuat alamat kalender", en: "made a calendar address" },
    "calendar.end": { id: "menghentikan alamat kalender", en: "ended the address of their calendar" },
  },
  refusals: {
    "calendar.none": { id: "Anda tidak memiliki alamat kalender.", en: "You have no calendar address." },
    "statement.next_update_past": {
      id: "Waktu pembaruan yang dijanjikan versi ini sudah lewat sebelum pernyataan terbit. Tulis versi baru dengan waktu yang lain.",
      en: "The moment by which this version promises an update is past before it would be out. Write a version with another one.",
    },
  },
} as const satisfies Noun;
