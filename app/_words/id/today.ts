import type en from "../en/today";
import type { Worded } from "../worded";

export default {
  title: "Hari ini",
  summary:
    "{date}. {deadlines, plural, =0 {Tidak ada tenggat berjalan} other {# tenggat berjalan}}, {waits, plural, =0 {tidak ada yang menunggu Anda} other {# hal menunggu Anda}}.",
  deadlines: "Tenggat 72 jam ke depan",
  no_deadline: "Tidak ada tenggat dalam 72 jam ke depan.",
  no_deadline_why:
    "Tenggat berjalan menurut aturan ketika sesuatu terjadi dalam kasus, atau ditetapkan dengan tangan.",
  see_cases: "Lihat kasus Anda",
  waits: "Menunggu Anda",
  nothing: "Tidak ada yang menunggu Anda.",
  nothing_why: "Permintaan kepada Anda, dari rekan atau instansi lain, muncul di sini.",
  allegations: "Laporan baru",
  cases: "Kasus Anda",
  no_case: "Anda belum dilibatkan dalam kasus.",
  no_case_why:
    "Koordinator melibatkan Anda dengan menyebut nama. Kasus yang tidak boleh Anda lihat tidak tercantum di sini.",
  to_allegations: "Lihat laporan",
  notices: "Lihat pemberitahuan",
  all: "Semua",
  day: "hari ke-{n}",
  wait: {
    approve: "<b>Sahkan</b> {title}",
    approve_act: "Baca dan putuskan",
    answer: "<b>Jawab</b>: {text}",
    answer_act: "Jawab",
    decide: "<b>Putuskan</b> apakah pekerjaan kepolisian diperlukan: {title}",
    decide_act: "Putuskan",
    receive: "<b>Terima</b> rujukan: {title}",
    receive_act: "Buka",
    accept: "<b>Terima atau tolak</b> barang bukti: {title}",
    accept_act: "Buka",
    confirm: "<b>Putuskan</b> pemusnahan: {title}",
    confirm_act: "Buka",
    publish: "<b>Terbitkan</b> {title}",
    publish_act: "Terbitkan",
    revise: "<b>Perbaiki</b> {title}",
    revise_act: "Perbaiki",
  },
} satisfies Worded<typeof en>;
