import type { Noun } from "./noun";

/** What parties say, in words. */
export default {
  words: {
    title: { id: "Sikap pihak", en: "Positions" },
    note: {
      id: "Apa yang dikatakan tiap pihak tentang tiap klaim, dengan kata-katanya sendiri. Pernyataan baru menyusul yang lama; tidak ada yang ditimpa.",
      en: "What each party says about each claim, in its own words. A later word follows; none is overwritten.",
    },
    none: { id: "Belum ada klaim yang dicatat.", en: "No claim is recorded yet." },
    none_why: {
      id: "Suatu pihak bersikap atas sebuah klaim. Tambahkan klaim terlebih dahulu.",
      en: "A party takes a position on a claim. Add a claim first.",
    },
    to_case: { id: "Kembali ke kasus", en: "Back to the case" },
    claim: { id: "Klaim {number}", en: "Claim {number}" },
    silent: {
      id: "Belum ada pihak yang bersikap, dan belum ada yang dimintai sikap.",
      en: "Nobody has taken a position, and nobody was asked.",
    },
    contradicted: {
      id: "Saling bertentangan: keterangan {parties} tidak sama.",
      en: "Contradicted: {parties} do not say the same.",
    },
    asked_since: {
      id: "{days, plural, =0 {diminta {date}, belum dijawab} other {diminta {date}, # hari tanpa jawaban}}",
      en: "{days, plural, =0 {asked {date}, no answer yet} one {asked {date}, no answer yet for # day} other {asked {date}, no answer yet for # days}}",
    },
    asked_for: {
      id: "{days, plural, =0 {diminta {date}} other {diminta {date}, # hari yang lalu}}",
      en: "{days, plural, =0 {asked {date}} one {asked {date}, # day ago} other {asked {date}, # days ago}}",
    },
    reminded: { id: "Diingatkan {date}, {channel}, oleh {who}", en: "Reminded {date}, {channel}, by {who}" },
    remind: { id: "Catat pengingat", en: "Record a reminder" },
    reminded_on: { id: "Diingatkan pada", en: "Reminded on" },
    reminder_channel: { id: "Dengan", en: "By" },
    reminder_words: { id: "Kata-kata pengingat", en: "Words of the reminder" },
    channel: { id: "Disampaikan lewat", en: "Said through" },
    evidence: { id: "Barang bukti yang memuatnya", en: "Evidence that holds it" },
    stands_in: { id: "Dimuat dalam", en: "Held in" },
    day_unknown: { id: "Tanggalnya tidak diketahui", en: "The day is not known" },
    day_not_known: { id: "tanggal tidak diketahui", en: "day not known" },
    entered: { id: "dicatat {date}", en: "entered {date}" },
    source: { id: "Sumber: {source}", en: "Source: {source}" },
    earlier: {
      id: "{count, plural, other {# sikap sebelumnya}}",
      en: "{count, plural, one {# earlier position} other {# earlier positions}}",
    },
    enter: { id: "Catat sikap", en: "Enter a position" },
    ask: { id: "Minta sikap", en: "Ask a party" },
    enter_title: { id: "Catat apa yang dikatakan suatu pihak", en: "Enter what a party says" },
    enter_note: {
      id: "Perkataan suatu pihak bukan temuan kami. Sikap terakhirnya ditampilkan dalam kasus; yang sebelumnya tetap tersimpan di bawahnya.",
      en: "What a party says is not what we establish. Its latest word stands in the case; earlier ones stay beneath it.",
    },
    ask_title: { id: "Minta sikap suatu pihak", en: "Ask a party for its position" },
    ask_note: {
      id: "Pejabatnya yang dapat melihat kasus ini diberi tahu. Klaim menunggu sampai mereka menjawab atau sikapnya dicatat.",
      en: "Its officials who see the case are told. The claim waits for them until they answer or their word is entered.",
    },
    ask_act: { id: "Minta sikap", en: "Ask" },
    nobody: {
      id: "Belum ada pihak dalam kasus ini yang dapat dimintai sikap.",
      en: "There is no party on the case to ask.",
    },
    of_claim: { id: "Klaim", en: "Claim" },
    party: { id: "Pihak", en: "Party" },
    position: { id: "Sikap", en: "Position" },
    position_hint: {
      id: "“Belum menjawab” dan “tidak menemukan tanda” tidak sama dengan “membantah”.",
      en: "“No answer yet” and “found no sign” are not “disputes”.",
    },
    said_on: { id: "Dikatakan pada", en: "Said on" },
    said_on_hint: {
      id: "Tanggal pihak itu mengatakannya, bukan tanggal Anda mencatatnya. Bila tidak diketahui, centang di bawahnya.",
      en: "The day on which the party said it, not the day on which you enter it. Where it is not known, tick so below.",
    },
    until: { id: "Masih memeriksa sampai", en: "Still examining until" },
    until_hint: {
      id: "Bila pihak itu mengatakannya. Permintaan tetap terbuka sampai ia menjawab.",
      en: "When the party says so. What it was asked stays open until it answers.",
    },
    examines_until: { id: "sampai {date}", en: "until {date}" },
    a_source: { id: "Pelapor", en: "A source" },
    words: { id: "Kata-kata yang dipakai", en: "Words used" },
    words_hint: {
      id: "Sebagaimana diucapkan, dalam bahasa aslinya.",
      en: "As the party put it, in its own language.",
    },
    from: { id: "Di mana dikatakan", en: "Where it was said" },
    from_hint: {
      id: "Alamat laman, nomor surat, atau siaran.",
      en: "An address, a letter’s number, a broadcast.",
    },
    enter_act: { id: "Catat sikap", en: "Enter the position" },
    answers: {
      title: { id: "Jawaban", en: "Answers" },
      summary: {
        id: "{count, plural, =0 {Tidak ada yang diminta dari {organisation}.} other {{organisation} diminta memberi # jawaban.}}",
        en: "{count, plural, =0 {Nothing is asked of {organisation}.} one {One answer is asked of {organisation}.} other {# answers are asked of {organisation}.}}",
      },
      unseen: {
        id: "Klaim dan judul kasusnya tertutup bagi Anda karena label kasus itu. Yang meminta adalah {person}; jawaban Anda sampai kepadanya.",
        en: "The label of the case keeps its claim and title from you. {person} asks; your answer reaches them.",
      },
      list: { id: "Diminta dan belum dijawab", en: "Asked and not answered" },
      empty: {
        id: "Tidak ada yang diminta dari organisasi Anda.",
        en: "Nothing is asked of your organisation.",
      },
      empty_why: {
        id: "Bila penangan kasus meminta sesuatu dari organisasi Anda, misalnya sikap atas sebuah klaim, permintaannya muncul di sini.",
        en: "When somebody who works on a case asks something of your organisation, such as what it says about a claim, it appears here.",
      },
      to_cases: {
        id: "Lihat kasus yang melibatkan organisasi Anda",
        en: "See the cases that your organisation is party to",
      },
      answer: { id: "Jawab", en: "Answer" },
      position_hint: {
        id: "“Tidak menemukan tanda” tidak sama dengan “membantah”.",
        en: "“Found no sign” is not “disputes”.",
      },
      said_on_hint: {
        id: "Kosongkan untuk hari ini. Isi bila organisasi Anda sudah mengatakannya lebih dahulu.",
        en: "Leave empty for today. Give the day if your organisation said it before.",
      },
      until_hint: {
        id: "Bila organisasi Anda masih memeriksa. Permintaan tetap terbuka sampai Anda menjawab.",
        en: "If your organisation is still examining. The request stays open until you answer.",
      },
      question: {
        id: "Apa sikap {organisation} atas klaim ini?",
        en: "What does {organisation} say about this claim?",
      },
      asked: { id: "Diminta {date}", en: "Asked {date}" },
      answered: { id: "Dijawab {date}", en: "Answered {date}" },
      act: { id: "Sampaikan sikap {organisation}", en: "Give the position of {organisation}" },
      act_note: {
        id: "Jawaban Anda tercatat sebagai sikap organisasi Anda. Jawaban berikutnya menyusul dan tidak menggantikannya.",
        en: "Your answer stands on record as the position of your organisation. A later answer follows it and does not replace it.",
      },
      said: {
        id: "Yang sudah dikatakan {organisation} tentang klaim ini",
        en: "What {organisation} has said about it",
      },
      nothing_said: { id: "Belum ada.", en: "Nothing yet." },
      again: { id: "Tambahkan atau ubah sikap", en: "Say more, or say otherwise" },
    },
  },
  tabs: { positions: { id: "Sikap pihak", en: "Positions" } },
  obstacles: {
    positions_asked: {
      hangs: {
        id: "{count, plural, other {# sikap sudah diminta dan belum dijawab.}}",
        en: "{count, plural, one {# position was asked for and not answered.} other {# positions were asked for and not answered.}}",
      },
      mend: { id: "Lihat siapa yang diminta", en: "See who was asked" },
    },
  },
  acts: {
    "position.enter": { id: "mencatat sikap", en: "entered a position" },
    "position.ask": { id: "meminta sikap", en: "asked for a position" },
    "position.remind": { id: "mengingatkan pihak yang belum menjawab", en: "reminded a party of its answer" },
    "position.answer": { id: "menjawab dengan sikap", en: "answered with a position" },
  },
  refusals: {
    "position.answered_meanwhile": {
      id: "Pihak ini sudah menjawab.",
      en: "This party has answered.",
    },
    "position.asked_already": {
      id: "Pihak ini sudah dimintai sikap dan belum menjawab.",
      en: "This party is asked already and has not answered yet.",
    },
    "position.not_a_party": {
      id: "Organisasi Anda tidak tercantum dalam kasus ini.",
      en: "Your organisation is not on this case.",
    },
  },
  fields: {
    say_or_not_known: {
      id: "Tulis tanggalnya, atau nyatakan bahwa tanggalnya tidak diketahui.",
      en: "Say the day, or that it is not known.",
    },
    a_day_is_said: { id: "Tanggalnya sudah ditulis.", en: "A day is said already." },
    before_it_was_asked: {
      id: "Lebih awal daripada permintaannya.",
      en: "This is before the party was asked.",
    },
    only_while_examining: {
      id: "Hanya untuk pihak yang masih memeriksa.",
      en: "Only for a party that is still examining.",
    },
    before_it_was_said: {
      id: "Lebih awal daripada tanggal pihak itu mengatakannya.",
      en: "This is before the day on which the party said it.",
    },
  },
  notices: {
    "position.reminded": {
      id: "Organisasi Anda diingatkan untuk menjawab tentang klaim {claim} dalam {reference}.",
      en: "Your organisation is reminded to answer on claim {claim} of {reference}.",
    },
    "position.asked": {
      id: "Organisasi Anda dimintai sikap atas klaim {claim} dalam {reference}.",
      en: "Your organisation is asked what it says about claim {claim} of {reference}.",
    },
    "position.answered": {
      id: "Suatu pihak menjawab tentang klaim {claim} dalam {reference}.",
      en: "A party answered on claim {claim} of {reference}.",
    },
  },
} as const satisfies Noun;
