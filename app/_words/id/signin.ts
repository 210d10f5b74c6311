import type en from "@/app/_words/en/signin";
import type { Worded } from "@/app/_words/worded";

export default {
  title: "Masuk",
  email: "Surel",
  password: "Kata sandi",
  code: "Kode",
  code_hint:
    "Enam angka dari aplikasi autentikator Anda, atau salah satu kode pemulihan. Kosongkan jika Anda belum menyiapkan autentikator.",
  act: "Masuk",
  refused: "Anda belum masuk",
  lost: "Kehilangan kata sandi atau autentikator? Administrator Runut dapat memberi Anda tautan baru.",
  authenticator: {
    title: "Siapkan autentikator Anda",
    why: "Pindai kode ini dengan aplikasi autentikator di ponsel Anda. Selanjutnya Anda masuk dengan kata sandi dan kode yang ditampilkan aplikasi itu.",
    qr: "Kode QR untuk aplikasi autentikator; kunci di bawahnya berisi hal yang sama",
    by_hand: "Tidak dapat memindai? Masukkan kunci ini ke aplikasi:",
    code: "Kode dari aplikasi",
    code_hint: "Enam angka; kode baru muncul setiap 30 detik.",
    act: "Konfirmasi autentikator",
  },
  recovery_codes: {
    title: "Simpan kode pemulihan Anda",
    why: "Jika ponsel Anda hilang, setiap kode ini dapat dipakai satu kali untuk masuk sebagai pengganti kode autentikator. Kode ini tidak ditampilkan lagi: cetaklah, atau simpan di pengelola kata sandi.",
    list: "Kode pemulihan",
    act: "Sudah saya simpan, lanjutkan",
  },
  invitation: {
    title: "Buat kata sandi Anda",
    name: "Nama",
    organisation: "Organisasi",
    email: "Surel",
    password: "Kata sandi",
    password_hint:
      "Paling sedikit 12 karakter. Rangkaian beberapa kata yang hanya terpikir oleh Anda adalah pilihan yang baik.",
    again: "Ulangi kata sandi",
    act: "Simpan kata sandi",
    unusable: "Tautan ini tidak berlaku lagi",
    unusable_why:
      "Undangan hanya dapat dipakai satu kali dan berlaku tujuh hari. Mintalah tautan baru kepada administrator Runut.",
    sign_in: "Ke halaman masuk",
  },
  account: {
    title: "Akun saya",
    name: "Nama",
    organisation: "Organisasi",
    roles: "Peran",
    email: "Surel",
    sessions: "Sesi masuk Anda",
    sessions_note: "Sesi berakhir setelah 30 menit tidak dipakai, dan selambat-lambatnya setelah 12 jam.",
    began: "Sejak",
    seen: "Terakhir aktif",
    this_one: "sesi ini",
    end: "Akhiri",
    everywhere: "Keluar dari semua sesi",
    codes: "Kode pemulihan",
    codes_left:
      "{count, plural, =0 {Tidak ada kode tersisa.} other {Tersisa # kode.}} Kode baru menggantikan kode yang Anda miliki.",
    code: "Kode dari aplikasi autentikator",
    code_hint: "Enam angka yang belum Anda pakai untuk masuk.",
    codes_act: "Buat kode baru",
    language: "Bahasa",
    language_legend: "Bahasa meja kerja",
    language_act: "Simpan bahasa",
  },
} as const satisfies Worded<typeof en>;
