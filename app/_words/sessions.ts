import type { Noun } from "./noun";

/** Signing in, and one's own account, in words. */
export default {
  words: {
    title: { id: "Masuk", en: "Sign in" },
    email: { id: "Surel", en: "E-mail" },
    password: { id: "Kata sandi", en: "Password" },
    code: { id: "Kode", en: "Code" },
    code_hint: {
      id: "Enam angka dari aplikasi autentikator Anda, atau salah satu kode pemulihan. Kosongkan jika Anda belum menyiapkan autentikator.",
      en: "Six figures from your authenticator app, or one of your recovery codes. Leave it empty if you have not set up an authenticator yet.",
    },
    act: { id: "Masuk", en: "Sign in" },
    refused: { id: "Anda belum masuk", en: "You are not signed in" },
    lost: {
      id: "Kehilangan kata sandi atau autentikator? Administrator Runut dapat memberi Anda tautan baru.",
      en: "Lost your password or your authenticator? An administrator of Runut can give you a new link.",
    },
    authenticator: {
      title: { id: "Siapkan autentikator Anda", en: "Set up your authenticator" },
      why: {
        id: "Pindai kode ini dengan aplikasi autentikator di ponsel Anda. Selanjutnya Anda masuk dengan kata sandi dan kode yang ditampilkan aplikasi itu.",
        en: "Scan this code with an authenticator app on your phone. From now on you sign in with your password and the code that the app shows.",
      },
      qr: {
        id: "Kode QR untuk aplikasi autentikator; kunci di bawahnya berisi hal yang sama",
        en: "QR code for your authenticator app; the key below it says the same",
      },
      by_hand: {
        id: "Tidak dapat memindai? Masukkan kunci ini ke aplikasi:",
        en: "Cannot scan it? Enter this key in the app:",
      },
      code: { id: "Kode dari aplikasi", en: "Code from the app" },
      code_hint: {
        id: "Enam angka; kode baru muncul setiap 30 detik.",
        en: "Six figures; a new code comes every 30 seconds.",
      },
      act: { id: "Konfirmasi autentikator", en: "Confirm the authenticator" },
    },
    recovery_codes: {
      title: { id: "Simpan kode pemulihan Anda", en: "Keep your recovery codes" },
      why: {
        id: "Jika ponsel Anda hilang, setiap kode ini dapat dipakai satu kali untuk masuk sebagai pengganti kode autentikator. Kode ini tidak ditampilkan lagi: cetaklah, atau simpan di pengelola kata sandi.",
        en: "If you lose your phone, each of these codes signs you in once in place of the authenticator's code. They are not shown again: print them, or keep them in a password manager.",
      },
      list: { id: "Kode pemulihan", en: "Recovery codes" },
      act: { id: "Sudah saya simpan, lanjutkan", en: "I have kept them, go on" },
    },
    invitation: {
      title: { id: "Buat kata sandi Anda", en: "Choose your password" },
      name: { id: "Nama", en: "Name" },
      organisation: { id: "Organisasi", en: "Organisation" },
      email: { id: "Surel", en: "E-mail" },
      password: { id: "Kata sandi", en: "Password" },
      password_hint: {
        id: "Paling sedikit 12 karakter. Rangkaian beberapa kata yang hanya terpikir oleh Anda adalah pilihan yang baik.",
        en: "At least 12 characters. Several words that only you would put together are good.",
      },
      again: { id: "Ulangi kata sandi", en: "The same password again" },
      act: { id: "Simpan kata sandi", en: "Set the password" },
      unusable: { id: "Tautan ini tidak berlaku lagi", en: "This link does not work any more" },
      unusable_why: {
        id: "Undangan hanya dapat dipakai satu kali dan berlaku tujuh hari. Mintalah tautan baru kepada administrator Runut.",
        en: "An invitation works once and for seven days. Ask an administrator of Runut for a new link.",
      },
      sign_in: { id: "Ke halaman masuk", en: "Go to sign in" },
    },
    devices: {
      caption: { id: "Peramban yang dikenal", en: "Known browsers" },
      browser: { id: "Peramban (sebagaimana dilaporkan)", en: "Browser (as reported)" },
      named: { id: "{browser} di {system}", en: "{browser} on {system}" },
      silent: { id: "tidak menyebutkan apa-apa", en: "says nothing" },
      known: { id: "Dikenal sejak", en: "Known since" },
      used: { id: "Terakhir dipakai masuk", en: "Last sign-in" },
      not_noted: { id: "tidak tercatat", en: "not noted" },
      this_one: { id: "peramban ini", en: "this one" },
      forget: { id: "Lupakan", en: "Forget" },
      forget_all: { id: "Lupakan semua", en: "Forget all" },
      none: { id: "Tidak ada peramban yang dikenal.", en: "No browser is known." },
    },
    account: {
      title: { id: "Akun saya", en: "My account" },
      name: { id: "Nama", en: "Name" },
      organisation: { id: "Organisasi", en: "Organisation" },
      roles: { id: "Peran", en: "Roles" },
      email: { id: "Surel", en: "E-mail" },
      sessions: { id: "Sesi masuk Anda", en: "Where you are signed in" },
      sessions_note: {
        id: "Sesi berakhir setelah 30 menit tidak dipakai, dan selambat-lambatnya setelah 12 jam.",
        en: "A session ends after 30 minutes without use, and after 12 hours at the latest.",
      },
      began: { id: "Sejak", en: "Since" },
      seen: { id: "Terakhir aktif", en: "Last seen" },
      this_one: { id: "sesi ini", en: "this one" },
      end_other: { id: "Akhiri satu sesi", en: "End a session" },
      end_which: { id: "Sesi", en: "Session" },
      end_choice: { id: "sejak {began}, terakhir aktif {seen}", en: "since {began}, last seen {seen}" },
      end_act: { id: "Akhiri sesi itu", en: "End that session" },
      everywhere: { id: "Keluar dari semua sesi", en: "Sign out everywhere" },
      everywhere_why: {
        id: "Semua sesi berakhir, juga yang ini, dan semua peramban yang dikenal dilupakan.",
        en: "Every session ends, this one too, and all known browsers are forgotten.",
      },
      devices: { id: "Peramban yang dikenal", en: "Known browsers" },
      devices_note: {
        id: "Di peramban ini Anda pernah masuk dengan kedua langkah. Kata sandi salah yang dicoba orang lain di tempat lain tidak menghalangi Anda masuk dari peramban ini. Lupakan yang tidak Anda kenali.",
        en: "On these browsers you have completed both steps of sign-in. Wrong passwords that others try elsewhere do not keep you from signing in on these. Forget what you do not recognise.",
      },
      codes: { id: "Kode pemulihan", en: "Recovery codes" },
      codes_left: {
        id: "{count, plural, =0 {Tidak ada kode tersisa. Tanpa kode dan tanpa autentikator, Anda hanya dapat masuk lewat tautan baru dari administrator.} other {Tersisa # kode. Kode baru menggantikan kode yang Anda miliki.}}",
        en: "{count, plural, =0 {No code is left. Without a code and without your authenticator you get in only by a new link from an administrator.} one {# code is left. New codes replace it.} other {# codes are left. New codes replace them.}}",
      },
      code: { id: "Kode dari aplikasi autentikator", en: "Code from your authenticator app" },
      code_hint: {
        id: "Enam angka. Tunggu kode baru bila Anda baru saja masuk dengan yang ini.",
        en: "Six digits. Wait for a new code if you have just signed in with this one.",
      },
      codes_act: { id: "Buat kode baru", en: "Make new codes" },
      password: { id: "Kata sandi", en: "Password" },
      password_note: {
        id: "Sesi Anda yang lain berakhir, dan peramban yang dikenal dilupakan.",
        en: "Your other sessions end, and the browsers that are known as yours are forgotten.",
      },
      password_now: { id: "Kata sandi saat ini", en: "Current password" },
      password_new: { id: "Kata sandi baru", en: "New password" },
      password_again: { id: "Ulangi kata sandi baru", en: "The new password again" },
      password_changed: { id: "Kata sandi Anda sudah diganti.", en: "Your password is changed." },
      password_act: { id: "Ganti kata sandi", en: "Change the password" },
      leaving: {
        title: {
          id: "Barang bukti yang Anda simpan dan kasus yang Anda pimpin",
          en: "Evidence you keep and cases you lead",
        },
        why: {
          id: "Sebelum pindah tugas, serahkan semuanya sekaligus kepada orang yang ada dalam setiap kasus ini. Barang bukti berpindah setelah diterima.",
          en: "Before you leave, hand all of it over at once, to people who are in every one of these cases. Evidence passes when it is accepted.",
        },
        of_case: {
          id: "{items, plural, =0 {{lead, select, yes {memimpin} other {tanpa barang bukti}}} other {# barang bukti{lead, select, yes {, memimpin} other {}}}}",
          en: "{items, plural, =0 {{lead, select, yes {lead} other {no item}}} one {# item{lead, select, yes {, lead} other {}}} other {# items{lead, select, yes {, lead} other {}}}}",
        },
        nobody: {
          id: "Tidak ada orang yang ada dalam semua kasus ini. Libatkan seseorang dalam semuanya terlebih dahulu, atau serahkan dalam tiap kasus.",
          en: "Nobody is in all of these cases. Bring somebody into all of them first, or hand over within each case.",
        },
        act: { id: "Serahkan semuanya", en: "Hand all of it over" },
      },
      language: { id: "Bahasa", en: "Language" },
      language_legend: { id: "Bahasa aplikasi", en: "Language of Runut" },
      language_act: { id: "Simpan bahasa", en: "Save the language" },
    },
  },
  acts: {
    "person.accept-invitation": {
      id: "menetapkan kata sandi melalui tautan",
      en: "set a password by a link",
    },
    "person.enrol-totp": { id: "mendaftarkan autentikator", en: "enrolled an authenticator" },
    "person.renew-recovery-codes": { id: "membuat kode pemulihan baru", en: "made new recovery codes" },
    "person.change-password": { id: "mengganti kata sandinya sendiri", en: "changed their own password" },
    "session.begin": { id: "masuk", en: "signed in" },
    "session.end": { id: "keluar", en: "signed out" },
    "session.end-other": {
      id: "mengakhiri sesinya di tempat lain",
      en: "ended a session of their own elsewhere",
    },
    "session.end-everywhere": { id: "keluar dari semua perangkat", en: "signed out everywhere" },
  },
  refusals: {
    "session.refused": {
      id: "Surel, kata sandi, dan kode tidak cocok. Periksa ketiganya; sebuah kode hanya berlaku satu kali.",
      en: "E-mail, password and code do not fit together. Check all three; a code works once.",
    },
    "session.too_many": {
      id: "Terlalu banyak percobaan yang gagal. Tunggu 15 menit, lalu coba lagi.",
      en: "Too many attempts have failed. Wait 15 minutes, then try again.",
    },
    "person.invitation_unusable": {
      id: "Tautan ini tidak berlaku lagi. Mintalah tautan baru kepada administrator.",
      en: "This link does not work any more. Ask an administrator for a new one.",
    },
    "person.enrolment_over": {
      id: "Penyiapan autentikator terlalu lama atau sudah selesai. Silakan masuk lagi.",
      en: "Setting up the authenticator took too long or is done already. Sign in again.",
    },
  },
  fields: {
    code_wrong: { id: "Kode ini tidak benar.", en: "This code is not right." },
    password_wrong: {
      id: "Kata sandi ini bukan yang sekarang berlaku.",
      en: "This is not the password that you have now.",
    },
    password_common: {
      id: "Kata sandi ini termasuk yang paling sering dipakai dan pertama kali ditebak. Rangkailah beberapa kata yang hanya terpikir oleh Anda.",
      en: "This is one of the passwords that are used most and tried first. Put several words together that only you would.",
    },
    password_of_the_place: {
      id: "Kata sandi ini tersusun dari nama Runut, organisasi, atau alamat Anda sendiri. Pakailah kata-kata lain.",
      en: "This is made of the name of Runut, of an organisation or of your own address. Use other words.",
    },
    passwords_differ: { id: "Kedua kata sandi berbeda.", en: "The two passwords differ." },
  },
} as const satisfies Noun;
