import type { languages } from "@/db/schema/vocabulary";

type Said = Readonly<Record<(typeof languages)[number], string>>;

/** What mails to subscribers say. They are written where no page is, in the language in which somebody subscribed. */
export const words = {
  asks: {
    subject: {
      id: "Konfirmasi langganan pernyataan",
      en: "Confirm your subscription to statements",
      zh: "请确认订阅声明",
      ja: "公式発表の配信登録の確認",
      ar: "تأكيد الاشتراك في البيانات",
      fr: "Confirmez votre abonnement aux déclarations",
    },
    text: {
      id: "Alamat ini didaftarkan untuk menerima pernyataan kepada masyarakat melalui surel. Jika Anda yang memintanya, buka tautan berikut dan tekan tombol di halamannya dalam 48 jam:",
      en: "This address was entered to receive statements to the public by e-mail. If it was you who asked, open this link and press the button on its page within 48 hours:",
      zh: "有人登记了此地址，希望通过电子邮件接收面向公众的声明。如果是您本人，请在48小时内打开以下链接并按下页面上的按钮：",
      ja: "このアドレスは、公式発表をメールで受け取るために登録されました。ご本人が登録した場合は、48時間以内に次のリンクを開き、ページのボタンを押してください。",
      ar: "سُجِّل هذا العنوان لتلقي البيانات الموجهة إلى الجمهور بالبريد الإلكتروني. إذا كنتم من طلب ذلك فافتحوا الرابط التالي واضغطوا الزر في صفحته خلال 48 ساعة:",
      fr: "Cette adresse a été inscrite pour recevoir les déclarations au public par courriel. Si la demande vient de vous, ouvrez ce lien et appuyez sur le bouton de la page dans les 48 heures :",
    },
    otherwise: {
      id: "Jika bukan Anda, abaikan surel ini. Alamat ini dihapus setelah 48 jam dan tidak menerima apa pun lagi.",
      en: "If it was not you, do nothing. The address is deleted after 48 hours and receives nothing more.",
      zh: "如果不是您本人，无需理会。该地址将在48小时后删除，不会再收到任何邮件。",
      ja: "心当たりがない場合は、何もしないでください。アドレスは48時間後に削除され、以後は何も届きません。",
      ar: "إذا لم تكونوا من طلب ذلك فلا تفعلوا شيئًا. يُحذف العنوان بعد 48 ساعة ولا يصله شيء بعدها.",
      fr: "Sinon, ne faites rien. L’adresse est supprimée après 48 heures et ne reçoit plus rien.",
    },
  },
  published: {
    id: "{organisation} menerbitkan pernyataan:",
    en: "{organisation} has published a statement:",
    zh: "{organisation}发布了一份声明：",
    ja: "{organisation}が発表を公表しました。",
    ar: "نشرت جهة {organisation} بيانًا:",
    fr: "{organisation} a publié une déclaration :",
  },
  corrected: {
    id: "{organisation} mengoreksi pernyataannya:",
    en: "{organisation} has corrected a statement:",
    zh: "{organisation}更正了一份声明：",
    ja: "{organisation}が発表を訂正しました。",
    ar: "صححت جهة {organisation} بيانًا لها:",
    fr: "{organisation} a corrigé une déclaration :",
  },
  retracted: {
    id: "{organisation} mencabut pernyataannya:",
    en: "{organisation} has retracted a statement:",
    zh: "{organisation}撤回了一份声明：",
    ja: "{organisation}が発表を取り消しました。",
    ar: "سحبت جهة {organisation} بيانًا لها:",
    fr: "{organisation} a retiré une déclaration :",
  },
  about: {
    id: "Pernyataan yang dimaksud:",
    en: "The statement that this is about:",
    zh: "所涉及的声明：",
    ja: "対象となる発表：",
    ar: "البيان المقصود:",
    fr: "La déclaration concernée :",
  },
  since: {
    id: "Pernyataan ini telah dikoreksi atau dicabut. Baca juga:",
    en: "This statement has been corrected or retracted since. Read as well:",
    zh: "此声明其后已被更正或撤回。另请阅读：",
    ja: "この発表はその後、訂正または取り消されました。あわせてお読みください。",
    ar: "صُحِّح هذا البيان أو سُحب بعد نشره. اقرؤوا أيضًا:",
    fr: "Cette déclaration a été corrigée ou retirée depuis. Lisez aussi :",
  },
  untranslated: {
    id: "Teksnya belum ada dalam bahasa Indonesia. Yang dikirim adalah teks resmi dalam bahasa {language}.",
    en: "There is no English text yet. This is the authoritative text, in {language}.",
    zh: "尚无中文文本。以下为正式文本，语言为{language}。",
    ja: "日本語の本文はまだありません。正式な本文は{language}です。",
    ar: "لا يوجد نص عربي بعد. هذا هو النص الرسمي، ولغته: {language}.",
    fr: "Il n’y a pas encore de texte en français. Voici le texte qui fait foi, en {language}.",
  },
  translated: {
    id: "Teks ini terjemahan. Hanya teks berbahasa {language} yang resmi.",
    en: "This text is a translation. Only the {language} text is authoritative.",
    zh: "此文本为译文，仅以{language}文本为准。",
    ja: "これは翻訳です。{language}の本文のみが正式なものです。",
    ar: "هذا النص ترجمة. النص الرسمي وحده هو النص باللغة {language}.",
    fr: "Ce texte est une traduction. Seul le texte en {language} fait foi.",
  },
  end: {
    id: "Anda menerima surel ini karena alamat ini berlangganan. Untuk berhenti:",
    en: "You receive this because this address subscribes. To end that:",
    zh: "您收到此邮件是因为此地址已订阅。退订请打开：",
    ja: "このメールは、登録されたアドレスに送っています。配信を止めるには：",
    ar: "وصلتكم هذه الرسالة لأن هذا العنوان مشترك. لإنهاء الاشتراك:",
    fr: "Vous recevez ce message parce que cette adresse est abonnée. Pour y mettre fin :",
  },
} as const satisfies Record<string, Said | Record<string, Said>>;
