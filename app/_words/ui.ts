/** The forms, tables and times of the desk in words. */
export default {
  choose_file: { id: "Pilih berkas", en: "Choose a file" },
  form: {
    refused_title: { id: "Belum tersimpan", en: "This was not saved" },
    returned: {
      row_added: {
        id: "Baris baru ada di bawah. Belum ada yang tersimpan sampai Anda mengirim formulir ini.",
        en: "New rows stand below. Nothing is saved until you send this form.",
      },
      laid: {
        id: "Teks yang ditempel sudah dipisahkan ke {rows, number} tempat. Baca masing-masing di samping teks acuannya, lalu simpan.",
        en: "The pasted text was laid into {rows, number} places. Read each beside the authoritative text, then save.",
      },
    },
    missing: {
      id: "{count, plural, other {# isian perlu diperbaiki}}",
      en: "{count, plural, one {One field needs your attention} other {# fields need your attention}}",
    },
    optional: { id: "tidak wajib", en: "optional" },
    choose: { id: "Pilih", en: "Choose" },
    pending: { id: "Sedang diproses…", en: "Working…" },
    day: {
      id: "Tanggal, bulan, tahun, misalnya 8\u00a0Sep\u00a02021.",
      en: "Day, month, year, such as 8\u00a0Sep\u00a02021.",
    },
    hour: {
      id: "Tanggal, bulan, tahun, dan jam (24 jam), misalnya 8\u00a0Sep\u00a02021\u00a009.12.",
      en: "Day, month, year and time (24 h), such as 8\u00a0Sep\u00a02021\u00a009:12.",
    },
    most: { id: "paling banyak {most} karakter", en: "at most {most} characters" },
    left: { id: "tersisa {left} karakter", en: "{left} characters left" },
    over: { id: "kelebihan {over} karakter", en: "{over} characters too many" },
  },
  draft: {
    kept: { id: "Draf disimpan pukul {time}", en: "Draft kept at {time}" },
    back: { id: "Draf Anda dari {time} ada di sini lagi", en: "Your draft of {time} is here again" },
    late: {
      id: "Sesi Anda berakhir sebelum ini terkirim. Isian Anda ada di sini lagi; periksa lalu kirim.",
      en: "Your session was over before this was sent. What you typed is here again; look it over and send it.",
    },
    held: {
      id: "Server belum menerima draf ini. Draf disimpan tersandi di perangkat ini, paling lama 24 jam",
      en: "The server could not take this draft. It is kept on this device, encrypted, for at most 24 hours",
    },
    lost: {
      id: "Draf ini tidak dapat disimpan. Isian Anda ada di halaman ini saja",
      en: "This draft could not be kept. What you typed is on this page only",
    },
    discard: { id: "Buang draf", en: "Discard the draft" },
  },
  done: {
    told: { id: "Tercatat: Anda {act}.", en: "Done: you {act}." },
    open: { id: "Buka", en: "Open it" },
  },
  filters: {
    title: { id: "Saring daftar", en: "Filter the list" },
    states: { id: "Status", en: "State" },
    all: { id: "Semua", en: "All" },
    show: { id: "Tampilkan", en: "Show" },
    clear: { id: "Kosongkan", en: "Clear" },
    another: { id: "Yang lain", en: "Another one" },
    order: { id: "Urutan: {order}", en: "Order: {order}" },
    keys: {
      id: "↑ ↓ atau j k berpindah, Enter membuka",
      en: "↑ ↓ or j k move, Enter opens",
    },
  },
  chosen: { id: "{chosen} dari {all} dipilih", en: "{chosen} of {all} chosen" },
  pager: {
    label: { id: "Halaman", en: "Pages" },
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
  others_act: {
    id: "Di halaman ini peran lain dapat bertindak: {roles}.",
    en: "Acts of other roles on this page: {roles}.",
  },
  only_for: { id: "Hanya untuk: {roles}.", en: "Only for: {roles}." },
  table: {
    action: { id: "Tindakan", en: "Action" },
  },
} as const;
