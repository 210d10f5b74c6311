/** What a translation says of itself on the public pages, in its own language. */
export default {
  title: {
    id: "Tentang terjemahan ini",
    en: "About this translation",
    zh: "关于本译文",
    ja: "この翻訳について",
    ar: "عن هذه الترجمة",
    fr: "À propos de cette traduction",
  },
  machine: {
    id: "Terjemahan ini dibuat dengan mesin dan telah diperiksa, tetapi dapat mengandung kekeliruan.",
    en: "This translation was made by a machine and has been reviewed; it may still contain mistakes.",
    zh: "本译文由机器翻译，已经人工审阅，但仍可能有误。",
    ja: "この翻訳は機械によるもので、人が確認していますが、誤りが残っている可能性があります。",
    ar: "أعدّت هذه الترجمةَ آلةٌ وراجعها شخص، وقد تبقى فيها أخطاء.",
    fr: "Cette traduction a été faite par une machine et relue ; elle peut encore contenir des erreurs.",
  },
  person: {
    id: "Terjemahan ini dibuat oleh orang dan telah diperiksa.",
    en: "This translation was made by a person and has been reviewed.",
    zh: "本译文由人工翻译，并已审阅。",
    ja: "この翻訳は人が行い、確認を受けています。",
    ar: "أعدّ هذه الترجمةَ شخص، وقد روجعت.",
    fr: "Cette traduction a été faite par une personne et relue.",
  },
  stale: {
    id: "Teks resminya telah berubah sejak terjemahan ini dibuat. Terjemahan ini tidak lagi berlaku.",
    en: "The authoritative text has changed since this translation was made. This translation no longer stands.",
    zh: "自本译文完成以来，正式文本已有变更。本译文不再有效。",
    ja: "この翻訳の後に正式な本文が変更されました。この翻訳はもう有効ではありません。",
    ar: "تغيّر النص الرسمي بعد إعداد هذه الترجمة، فلم تعد سارية.",
    fr: "Le texte qui fait foi a changé depuis cette traduction. Elle n’est plus en vigueur.",
  },
  read: {
    id: "Baca teks resmi",
    en: "Read the authoritative text",
    zh: "阅读正式文本",
    ja: "正式な本文を読む",
    ar: "اقرأ النص الرسمي",
    fr: "Lire le texte qui fait foi",
  },
} as const;
