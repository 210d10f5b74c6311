import type { Noun } from "./noun";

/** Claims in words: where they come from and what they became. */
export default {
  words: {
    title: { id: "Klaim", en: "Claims" },
    note: {
      id: "Setiap klaim beserta asal dan perubahannya. Yang digabung atau dipecah tetap tersimpan di sini.",
      en: "Every claim with where it comes from and what became of it. What was merged or split stays here.",
    },
    none: { id: "Belum ada klaim yang dicatat.", en: "No claim is recorded." },
    none_why: {
      id: "Klaim adalah satu kalimat laporan yang dapat diperiksa.",
      en: "A claim is one checkable sentence of an allegation.",
    },
    to_case: { id: "Ke halaman kasus", en: "To the case" },
    add: { id: "Tambah klaim", en: "Add a claim" },
    history: {
      part_of: { id: "bagian dari klaim {number}", en: "part of claim {number}" },
      from: { id: "Dari laporan", en: "From allegation" },
      found: { id: "Temuan kami:", en: "Our finding:" },
      version: { id: "versi {number}", en: "version {number}" },
      into: { id: "digabung ke klaim {number}", en: "merged into claim {number}" },
      parts: { id: "dipecah menjadi klaim {numbers}", en: "split into claims {numbers}" },
      holds: { id: "memuat klaim {numbers}", en: "holds claim {numbers}" },
      by: { id: "oleh {who},", en: "by {who}," },
    },
    merged_here: {
      id: "Yang dikatakan tentang klaim {numbers} dihitung di sini.",
      en: "What was said of claim {numbers} counts here.",
    },
    whole_here: {
      id: "Tentang keseluruhannya, sebelum dipecah menjadi klaim {numbers}.",
      en: "On the whole, before it was split into claims {numbers}.",
    },
    whole_asked: {
      id: "Sikap atas salah satunya menjawab yang diminta di sini.",
      en: "A word on any of them answers what was asked here.",
    },
    findings_on: {
      id: "Temuan atas klaim {number}, yang digabung ke sini",
      en: "Findings on claim {number}, which was merged into this one",
    },
    change: { id: "Nilai, gabung, atau pecah", en: "Grade, merge or split" },
    change_alone: { id: "Nilai atau pecah", en: "Grade or split" },
    changing: { id: "Klaim {number}", en: "Claim {number}" },
    weigh: {
      title: { id: "Nilai kredibilitasnya", en: "Grade its credibility" },
      credibility: { id: "Kredibilitas", en: "Credibility" },
      act: { id: "Simpan penilaian", en: "Save the grade" },
    },
    merge: {
      title: { id: "Gabungkan ke klaim lain", en: "Merge it into another claim" },
      note: {
        id: "Untuk klaim yang mengatakan hal yang sama dengan klaim lain. Sikap para pihak ikut dihitung pada klaim tujuan; temuannya tetap pada klaim ini, ditampilkan di sana, dan tidak lagi menunggu konfirmasi orang kedua. Permintaan sikap yang belum dijawab terjawab oleh sikap pihak itu atas klaim tujuan. Tidak dapat dibatalkan: jika ternyata keliru, tambahkan klaimnya lagi dan catat sikap dan temuannya di sana.",
        en: "For a claim that says the same as another. What parties said counts for the other one; the findings stay on this one, are shown there and wait no more for a second person. What a party was asked and has not answered is answered by its word on the other one. It cannot be undone: should it turn out wrong, add the claim again, and enter the positions and the finding there.",
      },
      into: { id: "Ke klaim", en: "Into claim" },
      act: { id: "Gabungkan klaim", en: "Merge the claim" },
    },
    split: {
      title: { id: "Pecah menjadi beberapa klaim", en: "Split it into several" },
      note: {
        id: "Untuk klaim yang memuat lebih dari satu hal. Sikap dan temuan atas keseluruhannya tetap pada klaim ini: tidak seorang pun mengatakannya tentang satu bagian. Temuan itu tidak lagi menunggu konfirmasi orang kedua; permintaan sikap yang belum dijawab terjawab oleh sikap pihak itu atas salah satu bagiannya.",
        en: "For a claim that holds more than one thing. What was said and found of the whole stays with it: nobody said it of a part. Those findings wait no more for a second person; what a party was asked and has not answered is answered by its word on any of the parts.",
      },
      parts: { id: "Klaim baru", en: "New claims" },
      parts_hint: {
        id: "Satu kalimat per baris, dua sampai delapan.",
        en: "One sentence a line, two to eight.",
      },
      act: { id: "Pecah klaim", en: "Split the claim" },
    },
    reason: { id: "Alasan", en: "Reason" },
    reason_hint: { id: "Sekurangnya 20 karakter.", en: "At least 20 characters." },
  },
  acts: {
    "claim.merge": { id: "menggabungkan klaim", en: "merged a claim" },
    "claim.split": { id: "memecah klaim", en: "split a claim" },
  },
  tabs: { claims: { id: "Klaim", en: "Claims" } },
  refusals: {
    "claim.merged": {
      id: "Klaim {claim} sudah digabung ke klaim {claims}. Kerjakan di klaim itu; yang Anda ketik masih ada.",
      en: "Claim {claim} was merged into claim {claims}. Go on with that one; what you typed is still here.",
    },
    "claim.split": {
      id: "Klaim {claim} sudah dipecah menjadi klaim {claims}. Kerjakan di klaim itu; yang Anda ketik masih ada.",
      en: "Claim {claim} was split into claims {claims}. Go on with those; what you typed is still here.",
    },
  },
  fields: {
    the_same_claim: { id: "Ini klaim yang sama.", en: "This is the same claim." },
    parts_of_a_claim: {
      id: "Tulis dua sampai delapan klaim yang berbeda, satu per baris.",
      en: "Write two to eight different claims, one a line.",
    },
  },
} as const satisfies Noun;
