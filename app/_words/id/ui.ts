import type en from "../en/ui";
import type { Worded } from "../worded";

export default {
  form: {
    refused_title: "Belum tersimpan",
    missing: "{count, plural, other {# isian perlu diperbaiki}}",
    optional: "tidak wajib",
    choose: "Pilih",
    pending: "Sedang diproses…",
  },
  only_for: "Hanya untuk: {roles}.",
  pager: {
    label: "Halaman",
    newer: "Lebih baru",
    older: "Lebih lama",
  },
  breadcrumb: "Posisi Anda",
  time: {
    utc: "{time} UTC",
  },
  table: {
    action: "Tindakan",
  },
} as const satisfies Worded<typeof en>;
