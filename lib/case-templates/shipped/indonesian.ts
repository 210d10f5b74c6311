import type { AssessmentPart, CaseTemplateBody, CaseTemplateKind } from "../template";

/** Terhadap daftar periksa bawaan Runut, tingkat pertamanya. */
const itsa = { checklist: "ITSA", kind: "itsa" as const, levels: [1] } satisfies Partial<AssessmentPart>;

export const indonesian: Readonly<Record<CaseTemplateKind, CaseTemplateBody>> = {
  open_database: {
    claims: [
      { text: "{sistem} dapat dibaca melalui jaringan tanpa autentikasi." },
      { text: "Sekitar {jumlah} rekaman dari sekitar {jumlah} orang dapat dibaca." },
      { text: "Jenis data pribadi yang dapat dibaca: {jenis data}." },
      { text: "Data pribadi diambil oleh pihak yang tidak berwenang." },
      { text: "Rekaman itu juga dapat diubah." },
    ],
    tasks: [
      { what: "Periksa dari luar apakah layanan menjawab tanpa autentikasi", role: "investigator", days: 0 },
      {
        what: "Beri tahu pemilik apa yang harus ditutup dan sejak kapan diketahui",
        role: "coordinator",
        days: 1,
      },
      { what: "Minta log akses kepada pemilik sebelum tertimpa", role: "investigator", days: 1 },
      { what: "Uji ulang setelah pemilik menyatakan sudah tertutup", role: "investigator", days: 7 },
      { what: "Siapkan pernyataan awal", role: "spokesperson", days: 1 },
    ],
    deadlines: [{ title: "Penutupan oleh pemilik", basis: "janji sendiri", from: "opened", hours: 72 }],
    assessment: {
      ...itsa,
      scope: "Server, basis data, dan porta yang disebut laporan, serta sistem yang terhubung dengannya.",
      method: "Dari luar tanpa akun, lalu bersama pemiliknya: konfigurasi, akses, dan log.",
    },
  },
  data_offered: {
    claims: [
      { text: "Data yang disebut berasal dari {sistem} ditawarkan seharga {harga} di {tempat}." },
      { text: "Contoh yang ditampilkan memuat data asli {sistem}." },
      { text: "Data itu diambil dari {sistem} antara {tanggal} dan {tanggal}." },
      { text: "Penawaran itu menyebut sekitar {jumlah} orang." },
    ],
    tasks: [
      {
        what: "Simpan penawaran dan contohnya sebagai barang bukti, dengan tanggal dan alamatnya",
        role: "investigator",
        days: 0,
      },
      {
        what: "Bandingkan contohnya dengan rekaman pemilik, tanpa membeli apa pun",
        role: "investigator",
        days: 3,
      },
      { what: "Tanyakan kepada pemilik apakah rekaman itu miliknya", role: "coordinator", days: 1 },
      { what: "Putuskan apakah Kepolisian diberi tahu", role: "coordinator", days: 3 },
    ],
    deadlines: [
      { title: "Jawaban pemilik atas contoh data", basis: "janji sendiri", from: "opened", hours: 72 },
    ],
  },
  defaced_site: {
    claims: [
      { text: "{alamat} menampilkan halaman yang tidak dipasang pemiliknya." },
      { text: "Halaman itu diubah melalui {cara masuk}." },
      { text: "Yang diubah atau diambil lebih dari halaman itu." },
    ],
    tasks: [
      {
        what: "Simpan halaman itu sebagaimana terlihat, beserta tajuk HTTP-nya",
        role: "investigator",
        days: 0,
      },
      { what: "Minta log server dan berkas yang berubah kepada pemilik", role: "investigator", days: 1 },
      { what: "Cari perubahan lain di server yang sama", role: "investigator", days: 3 },
    ],
    deadlines: [{ title: "Halaman pemilik pulih", basis: "janji sendiri", from: "opened", hours: 24 }],
    assessment: {
      ...itsa,
      scope: "Situs yang diubah, servernya, sistem pengelola isinya, dan akun yang dapat mengubahnya.",
      method: "Dari luar tanpa akun, lalu bersama pemiliknya: versi, konfigurasi, akun, dan log.",
    },
  },
  stolen_account: {
    claims: [
      { text: "Akun {akun} dipakai oleh orang lain, bukan pemegangnya." },
      { text: "Akun itu dimasuki melalui {cara masuk}." },
      { text: "Yang dapat dibaca akun itu telah dibaca: {isi}." },
    ],
    tasks: [
      { what: "Mintakan penutupan akun dan semua sesinya", role: "coordinator", days: 0 },
      { what: "Minta catatan masuk 90 hari terakhir beserta alamatnya", role: "investigator", days: 1 },
      { what: "Cari akun lain yang dimasuki dari alamat yang sama", role: "investigator", days: 3 },
    ],
    deadlines: [{ title: "Akun sudah ditutup", basis: "janji sendiri", from: "opened", hours: 24 }],
  },
  lost_device: {
    claims: [
      { text: "{perangkat} hilang atau dicuri pada {tanggal} di {tempat}." },
      { text: "Penyimpanannya tidak dienkripsi." },
      { text: "Perangkat itu memuat data pribadi sekitar {jumlah} orang." },
    ],
    tasks: [
      {
        what: "Mintakan penutupan akun di perangkat itu dan pencabutan kuncinya",
        role: "coordinator",
        days: 0,
      },
      { what: "Pastikan apa isinya dan bagaimana perangkat itu dilindungi", role: "investigator", days: 2 },
      { what: "Minta laporan kepada Kepolisian dan nomornya", role: "coordinator", days: 2 },
    ],
    deadlines: [
      { title: "Jawaban pemilik tentang isi perangkat", basis: "janji sendiri", from: "opened", hours: 72 },
    ],
  },
};
