/** The forms, tables and times of the desk in words. */
export default {
  form: {
    refused_title: { id: "Belum tersimpan", en: "This was not saved" },
    missing: {
      id: "{count, plural, other {# isian perlu diperbaiki}}",
      en: "{count, plural, one {One field needs your attention} other {# fields need your attention}}",
    },
    optional: { id: "tidak wajib", en: "optional" },
    choose: { id: "Pilih", en: "Choose" },
    pending: { id: "Sedang diproses…", en: "Working…" },
  },
  filters: {
    title: { id: "Saring daftar", en: "Filter the list" },
    states: { id: "Status", en: "State" },
    all: { id: "Semua", en: "All" },
    show: { id: "Tampilkan", en: "Show" },
    clear: { id: "Kosongkan", en: "Clear" },
    order: { id: "Urutan: {order}", en: "Order: {order}" },
    keys: {
      id: "↑ ↓ atau j k berpindah, Enter membuka",
      en: "↑ ↓ or j k move, Enter opens",
    },
  },
  pager: {
    label: { id: "Halaman", en: "Pages" },
    newer: { id: "Lebih baru", en: "Newer" },
    older: { id: "Lebih lama", en: "Older" },
    first: { id: "Halaman pertama", en: "First page" },
    next: { id: "Halaman berikutnya", en: "Next page" },
  },
  pick: {
    one: {
      id: "Menurut nomornya, misalnya {example}. Yang terbaru disarankan.",
      en: "By its number, such as {example}. The newest ones are suggested.",
    },
    others: { id: "{label}: yang lain", en: "{label}: others" },
    several: {
      id: "Di atas hanya yang terbaru. Sebutkan yang lain menurut nomornya, dipisahkan koma, misalnya {example}.",
      en: "Above are only the newest. Name others by their numbers with commas between them, such as {example}.",
    },
  },
  breadcrumb: { id: "Posisi Anda", en: "Where you are" },
  time: {},
  only_for: { id: "Hanya untuk: {roles}.", en: "Only for: {roles}." },
  table: {
    action: { id: "Tindakan", en: "Action" },
  },
} as const;
