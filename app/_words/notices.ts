import type { Noun } from "./noun";

/** Notices in words; what each tells stands with its noun. */
export default {
  words: {
    title: { id: "Pemberitahuan", en: "Notices" },
    summary: {
      id: "{count, plural, =0 {Semua sudah dibaca.} other {# pemberitahuan belum dibaca.}}",
      en: "{count, plural, =0 {Nothing is unread.} one {One notice is unread.} other {# notices are unread.}}",
    },
    list: { id: "Pemberitahuan Anda", en: "Your notices" },
    empty: { id: "Tidak ada pemberitahuan untuk Anda.", en: "There is no notice for you." },
    empty_why: {
      id: "Yang diminta dari Anda, dan yang terjadi pada pekerjaan Anda, disampaikan di sini.",
      en: "What is asked of you, and what happens to your work, is told here.",
    },
    to_today: { id: "Ke Hari ini", en: "To Today" },
    open: { id: "Buka", en: "Open" },
    read: { id: "Tandai sudah dibaca", en: "Mark as read" },
    read_all: { id: "Tandai semua sudah dibaca", en: "Mark all as read" },
    view: { id: "Tampilan", en: "View" },
    open_ones: { id: "Belum dibaca", en: "Unread" },
    all_ones: { id: "Semua", en: "All" },
    nothing_open: { id: "Semua sudah dibaca atau selesai.", en: "Everything is read or done." },
    see_all: { id: "Lihat semua pemberitahuan", en: "See all notices" },
    of_no_case: { id: "Di luar kasus", en: "Outside cases" },
    unread: { id: "Belum dibaca", en: "Unread" },
    gone: { id: "kasus yang tidak lagi dapat Anda lihat", en: "a case that you no longer see" },
    kind: {
      other: { id: "Ada perkembangan dalam {reference}.", en: "Something happened in {reference}." },
    },
  },
  acts: {
    "notice.read": { id: "membaca pemberitahuan", en: "read a notice" },
    "notice.read-all": { id: "membaca semua pemberitahuan", en: "read all notices" },
  },
} as const satisfies Noun;
