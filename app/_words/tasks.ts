import type { Noun } from "./noun";

/** Tasks in words. */
export default {
  words: {
    title: { id: "Tugas", en: "Tasks" },
    open: { id: "Tugas yang belum selesai", en: "Open tasks" },
    ended: { id: "Berakhir", en: "Ended" },
    none: { id: "Tidak ada tugas yang terbuka.", en: "No task is open." },
    none_why: {
      id: "Tugas memberi seseorang dalam kasus ini sesuatu untuk dikerjakan, bila perlu dengan batas hari.",
      en: "A task gives somebody on this case something to do, with a due day if there is one.",
    },
    back: { id: "Kembali ke kasus", en: "Back to the case" },
    set: { id: "Beri tugas", en: "Set a task" },
    what: { id: "Apa yang harus dikerjakan", en: "What is to be done" },
    about: { id: "Keterangan", en: "More about it" },
    assignee: { id: "Siapa yang mengerjakan", en: "Who does it" },
    due: { id: "Paling lambat", en: "Due by" },
    due_on: { id: "paling lambat {date}", en: "due by {date}" },
    overdue: { id: "Lewat harinya", en: "Overdue" },
    no_day: { id: "tanpa batas hari", en: "no due day" },
    finish: { id: "Catat selesai", en: "Record as done" },
    note: { id: "Apa hasilnya", en: "What came of it" },
    drop: { id: "Tidak perlu dikerjakan", en: "Need not be done" },
    drop_reason: { id: "Mengapa tidak perlu dikerjakan", en: "Why it need not be done" },
    reason_hint: {
      id: "Sekurangnya 20 karakter. Menjadi bagian catatan.",
      en: "At least 20 characters. Part of the record.",
    },
    assign: { id: "Serahkan kepada orang lain", en: "Pass to somebody else" },
    ending: {
      done: { id: "Selesai", en: "Done" },
      dropped: { id: "Tidak perlu", en: "Not needed" },
    },
  },
  tabs: { tasks: { id: "Tugas", en: "Tasks" } },
  acts: {
    "task.set": { id: "memberi tugas", en: "set a task" },
    "task.assign": { id: "menyerahkan tugas kepada orang lain", en: "passed a task to somebody else" },
    "task.finish": { id: "mencatat tugas selesai", en: "recorded a task as done" },
    "task.drop": { id: "mencatat tugas tidak perlu dikerjakan", en: "dropped a task" },
  },
  obstacles: {
    tasks_open: {
      hangs: {
        id: "{count, plural, other {# tugas}} belum selesai.",
        en: "{count, plural, one {# task is} other {# tasks are}} open.",
      },
      mend: { id: "Lihat tugas", en: "See the tasks" },
    },
  },
  refusals: {
    "task.done": { id: "Tugas ini sudah dicatat selesai.", en: "This task is recorded as done already." },
    "task.dropped": {
      id: "Tugas ini sudah dicatat tidak perlu dikerjakan.",
      en: "This task was dropped already.",
    },
    "task.has_it_already": { id: "Orang ini sudah mengerjakannya.", en: "This person has the task already." },
  },
  notices: {
    "task.assigned": {
      id: "Anda diberi tugas dalam {reference}",
      en: "You were given a task in {reference}",
    },
  },
} as const satisfies Noun;
