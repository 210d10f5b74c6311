import type { Noun } from "./noun";

/** Electronic systems in words. */
export default {
  words: {
    title: { id: "Sistem", en: "Systems" },
    note: {
      id: "Sistem elektronik yang menjadi pokok kasus ini.",
      en: "The electronic systems that this case is about.",
    },
    empty: { id: "Belum ada sistem yang dapat Anda lihat.", en: "No system that you may see is recorded." },
    empty_why: {
      id: "Setiap kerentanan ada pada suatu sistem, jadi sistemnya dicatat lebih dahulu.",
      en: "Exposures belong to a system, so the system comes first.",
    },
    record: { id: "Catat sistem", en: "Record a system" },
    name: { id: "Nama", en: "Name" },
    class: { id: "Kategori {class}", en: "Class {class}" },
    class_label: { id: "Kategori", en: "Class" },
    class_hint: {
      id: "Strategis, tinggi, atau rendah, menurut pemiliknya atau penilaian Anda.",
      en: "Strategic, high or low, as the owner classed it or as you judge it.",
    },
    owner: { id: "pemilik {owner}", en: "owner {owner}" },
    owner_label: { id: "Pemilik", en: "Owner" },
    supersedes: { id: "menggantikan {older}", en: "supersedes {older}" },
    supersedes_label: { id: "Menggantikan", en: "Supersedes" },
    note_label: { id: "Keterangan", en: "Note" },
    note_hint: {
      id: "Apa yang diketahui tentang sistem ini, dan menurut siapa.",
      en: "What is known of it, and by whose word.",
    },
    connections: { id: "Keterhubungan", en: "Connections" },
    connections_note: {
      id: "Keterangan baru ditambahkan; yang lama tidak dihapus.",
      en: "A later word follows, it replaces none.",
    },
    said_connected: { id: "{from} terhubung dengan {to}", en: "{from} is connected to {to}" },
    said_disconnected: { id: "{from} tidak terhubung dengan {to}", en: "{from} is not connected to {to}" },
    as_of: { id: "per {date}", en: "as of {date}" },
    said_by: { id: "Menurut {party}", en: "Says {party}" },
    connect: { id: "Catat keterhubungan", en: "Record a connection" },
    from: { id: "Dari", en: "From" },
    to: { id: "Ke", en: "To" },
    state: { id: "Keterangan tentang hubungannya", en: "What is said of the connection" },
    state_connected: { id: "Keduanya terhubung", en: "They are connected" },
    state_disconnected: { id: "Keduanya tidak terhubung", en: "They are not connected" },
    as_of_label: { id: "Per tanggal", en: "As of" },
    said_by_label: { id: "Menurut siapa", en: "Who says so" },
    source_label: { id: "Disampaikan di mana", en: "Where it was said" },
  },
  tabs: { systems: { id: "Sistem", en: "Systems" } },
  acts: {
    "system.record": { id: "mencatat sistem", en: "recorded a system" },
    "system.connect": { id: "mencatat hubungan sistem", en: "recorded a connection" },
  },
  fields: {
    system_recorded: {
      id: "Sistem dengan nama dan pemilik ini sudah ada dalam kasus ini.",
      en: "A system of this name and owner is in the case already.",
    },
    same_system: {
      id: "Sistem tidak terhubung dengan dirinya sendiri.",
      en: "A system is not connected to itself.",
    },
  },
} as const satisfies Noun;
