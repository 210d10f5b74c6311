import type { DeadlineState } from "@/lib/deadlines/lifecycle";
import type { Noun } from "./noun";
import type { Said } from "./said";

/** Deadlines in words. */
export default {
  words: {
    title: { id: "Tenggat", en: "Deadlines" },
    note: {
      id: "Tenggat kasus ini dan laporan di dalamnya. Setiap jatuh tempo disebut menurut zona waktunya sendiri.",
      en: "Deadlines of the case and of its allegations. Each due time is given in its own zone.",
    },
    running: { id: "Tenggat yang belum berakhir", en: "Running deadlines" },
    ended: { id: "Berakhir", en: "Ended" },
    none: { id: "Tidak ada tenggat yang berjalan.", en: "No deadline runs." },
    none_why: {
      id: "Tenggat mulai berjalan menurut aturan ketika sesuatu terjadi dalam kasus, atau ditetapkan sendiri.",
      en: "Deadlines start by rule when something happens in a case, or are set by hand.",
    },
    back: { id: "Kembali ke kasus", en: "Back to the case" },
    set: { id: "Tetapkan tenggat", en: "Set a deadline" },
    what: { id: "Apa yang harus dilakukan", en: "What is due" },
    what_hint: {
      id: "“Pemilik sistem melaporkan hasil pemeriksaannya”",
      en: "“Owner reports the result of its check”",
    },
    basis: { id: "Dasarnya", en: "What it rests on" },
    basis_hint: {
      id: "Peraturan beserta pasalnya, atau janji siapa. Aturan yang ditampilkan di sini bukan nasihat hukum.",
      en: "A law with its article, or whose promise. A rule shown here is not legal advice.",
    },
    source: { id: "Di mana tertulis", en: "Where that is written" },
    obliged: { id: "Penanggung jawab", en: "Who must do it" },
    nobody: { id: "Tidak disebut", en: "Nobody in particular" },
    due: { id: "Jatuh tempo, tanggal dan jam", en: "Due, date and hour" },
    zone: { id: "Zona waktu", en: "Time zone" },
    zones: {
      Jakarta: { id: "WIB, Asia/Jakarta", en: "WIB, Asia/Jakarta" },
      Makassar: { id: "WITA, Asia/Makassar", en: "WITA, Asia/Makassar" },
      Jayapura: { id: "WIT, Asia/Jayapura", en: "WIT, Asia/Jayapura" },
    },
    act: { id: "Tetapkan tenggat", en: "Set the deadline" },
    meet: { id: "Catat sudah dipenuhi", en: "Record as met" },
    meet_reason: { id: "Alasan", en: "Reason" },
    meet_reason_hint: {
      id: "Wajib bila terlambat: sekurangnya 20 karakter.",
      en: "Needed when it is met late: at least 20 characters.",
    },
    meet_reason_late_hint: {
      id: "Jatuh temponya sudah lewat: sekurangnya 20 karakter, kecuali dipenuhi sebelum itu.",
      en: "Its due time is past: at least 20 characters, unless it was met before that.",
    },
    met_at: { id: "Dipenuhi pada, tanggal dan jam ({zone})", en: "Met on, date and hour ({zone})" },
    met_at_hint: {
      id: "Sekarang, kecuali sudah dipenuhi sebelum dicatat.",
      en: "Now, unless it was met before you record it.",
    },
    waive: { id: "Bebaskan", en: "Waive" },
    waive_reason: { id: "Mengapa tidak perlu dipenuhi", en: "Why it need not be met" },
    waive_reason_hint: {
      id: "Sekurangnya 20 karakter. Disimpan dalam catatan bersama nama Anda.",
      en: "At least 20 characters. The record keeps it with your name.",
    },
    end: { id: "Catat hasilnya", en: "Record how it ended" },
    state: {
      running: { id: "Berjalan", en: "Running" },
      met: { id: "Dipenuhi", en: "Met" },
      met_late: { id: "Dipenuhi terlambat", en: "Met late" },
      waived: { id: "Dibebaskan", en: "Waived" },
      superseded: { id: "Diganti", en: "Superseded" },
    } as const satisfies Record<DeadlineState, Said>,
    due_at: { id: "jatuh tempo {date}", en: "due {date}" },
    ended_at: { id: "{date}, {who}", en: "{date}, {who}" },
    late_by: {
      id: "terlambat {days, plural, =0 {} other {# hari }}{hours, number} jam {minutes, number} menit",
      en: "late by {days, plural, =0 {} one {# day } other {# days }}{hours, number} h {minutes, number} min",
    },
    of_allegation: { id: "Laporan {reference}", en: "Allegation {reference}" },
    named: {
      first_answer: { id: "Jawaban pertama kepada pelapor", en: "First answer to the source" },
      next_update: { id: "Pembaruan yang dijanjikan kepada masyarakat", en: "Update promised to the public" },
      own_promise: { id: "Janji sendiri", en: "Own promise" },
    },
  },
  tabs: { deadlines: { id: "Tenggat", en: "Deadlines" } },
  obstacles: {
    deadlines_running: {
      hangs: {
        id: "{count, plural, other {# tenggat belum berakhir.}}",
        en: "{count, plural, one {# deadline has not ended.} other {# deadlines have not ended.}}",
      },
      mend: { id: "Buka tenggat", en: "Open the deadlines" },
    },
  },
  acts: {
    "deadline.set": { id: "menetapkan tenggat", en: "set a deadline" },
    "deadline.meet": { id: "mencatat tenggat terpenuhi", en: "recorded a deadline as met" },
    "deadline.waive": { id: "membebaskan tenggat", en: "waived a deadline" },
  },
  refusals: {
    "deadline.running": { id: "Tenggat ini masih berjalan.", en: "This deadline still runs." },
    "deadline.met": { id: "Tenggat ini sudah dipenuhi.", en: "This deadline was met." },
    "deadline.met_late": { id: "Tenggat ini dipenuhi terlambat.", en: "This deadline was met late." },
    "deadline.waived": { id: "Tenggat ini sudah dibebaskan.", en: "This deadline was waived." },
    "deadline.superseded": {
      id: "Tenggat ini sudah diganti dengan yang lain.",
      en: "Another deadline took the place of this one.",
    },
  },
  fields: {
    in_the_past: { id: "Waktu ini sudah lewat.", en: "This lies in the past." },
    before_its_start: {
      id: "Ini sebelum tenggat mulai berjalan.",
      en: "This lies before the deadline began.",
    },
    not_after_its_start: {
      id: "Jatuh tempo harus sesudah waktu mulai.",
      en: "The due time comes after the start.",
    },
    case_or_allegation: {
      id: "Tenggat melekat pada kasus atau pada laporan.",
      en: "A deadline belongs to a case or to an allegation.",
    },
    late_needs_a_reason: {
      id: "Dipenuhi sesudah jatuh tempo. Berikan alasan.",
      en: "It was met after its due time. Give a reason.",
    },
  },
} as const satisfies Noun;
