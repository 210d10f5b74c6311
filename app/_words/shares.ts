import type { approvalDecisions, sharePurposes } from "@/db/schema/vocabulary";
import type { Noun } from "./noun";
import type { Each } from "./said";

/** Sharing a version of a statement with another organisation, and deciding on it together, in words. */
export default {
  words: {
    share: {
      title: { id: "Bagikan kepada organisasi lain", en: "Share with another organisation" },
      link: { id: "Bagikan versi ini", en: "Share this version" },
      shares: { id: "Organisasi lain", en: "Other organisations" },
      note: {
        id: "Yang dibagikan persis versi {number, number}. Versi lain dan dasar kalimat yang tidak boleh mereka lihat tetap tersembunyi.",
        en: "Exactly version {number, number} is shared. Other versions, and what they may not see of its bases, stay hidden.",
      },
      organisation: { id: "Organisasi dalam kasus ini", en: "Organisation of this case" },
      purpose: { id: "Untuk apa", en: "What for" },
      purposes: {
        notice: { id: "Untuk diketahui", en: "For information" },
        joint_approval: { id: "Untuk disetujui bersama", en: "For joint approval" },
      } as const satisfies Each<typeof sharePurposes>,
      purpose_notes: {
        notice: { id: "Mereka membacanya.", en: "They read it." },
        joint_approval: {
          id: "Mereka membaca dan memutuskan. Nama organisasi mereka dicantumkan, dan tanpa persetujuannya pernyataan ini tidak terbit.",
          en: "They read it and decide. The statement names them, and does not go out without their approval.",
        },
      } as const satisfies Each<typeof sharePurposes>,
      act: { id: "Bagikan versi {number, number}", en: "Share version {number, number}" },
      nobody_else: {
        id: "Tidak ada organisasi lain dalam kasus ini.",
        en: "No other organisation is on this case.",
      },
      none: { id: "Belum dibagikan kepada siapa pun.", en: "It is shared with nobody." },
      version: { id: "versi {number, number}", en: "version {number, number}" },
      by: { id: "Dibagikan oleh {who}", en: "Shared by {who}" },
      ended_by: { id: "Ditarik oleh {who}", en: "Withdrawn by {who}" },
      decision: {
        id: "{decision, select, approved {Disetujui} other {Dikembalikan}} oleh {who}",
        en: "{decision, select, approved {Approved} other {Returned}} by {who}",
      },
      decided: {
        approved: { id: "disetujui", en: "approved" },
        returned: { id: "dikembalikan", en: "returned" },
      } as const satisfies Each<typeof approvalDecisions>,
      end: { id: "Tarik", en: "Withdraw it" },
      end_title: { id: "Tarik yang dibagikan", en: "Withdraw what was shared" },
      end_which: { id: "Yang mana", en: "Which" },
      end_reason: { id: "Mengapa ditarik", en: "Why it is withdrawn" },
      end_hint: {
        id: "Sekurangnya 20 karakter. Sesudah ini mereka tidak dapat membacanya lagi.",
        en: "At least 20 characters. They read nothing of it from then on.",
      },
    },
    joint: {
      title: { id: "Dinyatakan bersama", en: "Said together with" },
      missing: {
        id: "Belum disetujui oleh {parties}. Pernyataan ini mencantumkan nama mereka, jadi tidak terbit tanpa persetujuan mereka atas persis versi ini.",
        en: "Not approved by {parties} yet. The statement names them, so it does not go out before they have approved exactly this version.",
      },
      translations: {
        id: "Persetujuan mereka berlaku atas teks aslinya. Terjemahan dibuat dan diperiksa oleh organisasi yang menyusun pernyataan, dan menyebutkan bahwa teks aslinya yang berlaku.",
        en: "Their approval is of the original text. Translations are made and reviewed by the organisation that drafted it, and say that the original text is the one that counts.",
      },
      stands: {
        not_shared: {
          id: "{party}: versi ini belum dibagikan untuk disetujui",
          en: "{party}: this version was not shared for approval",
        },
        waits: { id: "{party}: menunggu persetujuan", en: "{party}: waits for their approval" },
        approved: { id: "{party}: disetujui", en: "{party}: approved" },
        returned: { id: "{party}: dikembalikan", en: "{party}: returned" },
      },
    },
    shared: {
      title: { id: "Dibagikan kepada organisasi Anda", en: "Shared with your organisation" },
      from: { id: "{organisation}, dibagikan oleh {who}", en: "{organisation}, shared by {who}" },
      note: {
        id: "Belum terbit. Hanya versi ini yang dibagikan; perubahan sesudahnya tidak ikut terlihat.",
        en: "Not published. This version alone is shared; what is changed afterwards does not show here.",
      },
      bases: {
        id: "Dasar yang tidak boleh Anda lihat tertulis sebagai tersembunyi.",
        en: "A basis that you may not see says that it is hidden.",
      },
      approve: { id: "Setujui atas nama {organisation}", en: "Approve for {organisation}" },
      decided_by: {
        id: "Pemberi persetujuan organisasi Anda yang memutuskannya.",
        en: "An approver of your organisation decides on it.",
      },
      translations: {
        id: "Persetujuan organisasi Anda berlaku atas teks aslinya. Terjemahan dibuat dan diperiksa oleh organisasi yang menyusun pernyataan, dan menyebutkan bahwa teks aslinya yang berlaku.",
        en: "Your organisation approves the original text. Translations are made and reviewed by the organisation that drafted it, and say that the original text is the one that counts.",
      },
      approve_note: {
        id: "Nama organisasi Anda dicantumkan pada pernyataan ini. Bila teksnya diubah, persetujuan ini tidak berlaku lagi.",
        en: "The statement names your organisation. If the text is changed, this approval counts no more.",
      },
      return: { id: "Kembalikan", en: "Return it" },
      return_reason: { id: "Yang harus diubah", en: "What has to change" },
      return_hint: {
        id: "Sekurangnya 20 karakter. Penulisnya akan membaca ini.",
        en: "At least 20 characters. The writers read it.",
      },
    },
  },
  acts: {
    "statement.share": { id: "membagikan versi pernyataan", en: "shared a version of a statement" },
    "statement.end-share": { id: "menarik versi yang dibagikan", en: "withdrew a shared version" },
    "statement.decide-shared": {
      id: "memutuskan pernyataan bersama",
      en: "decided on a joint statement",
    },
  },
  refusals: {
    "statement.basis_hidden_to_sharer": {
      id: "Ada kalimat yang berdasar pada catatan yang tidak boleh Anda lihat. Orang yang boleh melihatnya yang membagikan versi ini.",
      en: "A sentence rests on a record that you may not see. Somebody who may see it has to share this version.",
    },
    "statement.shared_already": {
      id: "Versi ini sudah dibagikan kepada organisasi itu. Tarik dahulu bila tujuannya berubah.",
      en: "They have this version already. Withdraw it first if it is to be shared for something else.",
    },
    "statement.share_over": { id: "Ini sudah ditarik.", en: "It was withdrawn already." },
    "statement.for_notice": {
      id: "Versi ini dibagikan untuk diketahui saja.",
      en: "This version was shared for information only.",
    },
    "statement.changed_by_them": {
      id: "Teksnya sudah diubah oleh organisasi yang menulisnya. Tunggu versi yang baru dibagikan.",
      en: "The organisation that wrote it has changed the text. Wait until the new version is shared.",
    },
    "statement.decided_too_late": {
      id: "Pernyataan ini sudah terbit, terjadwal, atau ditarik.",
      en: "The statement is out, scheduled or withdrawn.",
    },
    "statement.approved_already": {
      id: "Versi ini sudah disetujui.",
      en: "This version was approved already.",
    },
    "statement.not_agreed": {
      id: "Belum semua organisasi yang dicantumkan menyetujui persis versi ini.",
      en: "Not every organisation that is named has approved exactly this version.",
    },
  },
  fields: {
    own_organisation: { id: "Ini organisasi Anda sendiri.", en: "This is your own organisation." },
  },
  notices: {
    "statement.shared": {
      id: "Sebuah pernyataan dalam {reference} dibagikan kepada organisasi Anda.",
      en: "A statement of {reference} was shared with your organisation.",
    },
    "statement.share_ended": {
      id: "Sebuah pernyataan dalam {reference} tidak lagi dibagikan kepada organisasi Anda.",
      en: "A statement of {reference} is no longer shared with your organisation.",
    },
    "statement.decided_jointly": {
      id: "Organisasi lain memutuskan pernyataan bersama dalam {reference}.",
      en: "Another organisation decided on a joint statement of {reference}.",
    },
  },
} as const satisfies Noun;
