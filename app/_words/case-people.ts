import type { Words } from "./said";

/** What is said of who works on a case, and who keeps its things. */
export default {
  entrust: {
    title: { id: "Kasus tanpa koordinator", en: "Cases without a coordinator" },
    why: {
      id: "Tidak ada lagi koordinator dalam kasus ini. Anda melihat nomornya saja; yang Anda tetapkan memimpin kasus ini sejak sekarang.",
      en: "No coordinator is left in these cases. You see their references alone; whoever you choose leads the case from now on.",
    },
    none: { id: "Semua kasus punya koordinator", en: "Every case has a coordinator" },
    none_why: {
      id: "Di sini muncul kasus organisasi Anda yang ditinggalkan koordinator terakhirnya.",
      en: "A case of your organisation whose last coordinator has left appears here.",
    },
    today: { id: "Hari ini", en: "Today" },
    nobody: {
      id: "Organisasi Anda tidak punya koordinator lain yang aktif. Undang seseorang lebih dulu.",
      en: "Your organisation has no other active coordinator. Invite somebody first.",
    },
    invite: { id: "Undang seseorang", en: "Invite somebody" },
    lead: { id: "Pimpinan kasus yang baru", en: "New lead" },
    act: { id: "Tetapkan pimpinan kasus", en: "Make lead" },
  },
  member: {
    title: { id: "Orang dan organisasi", en: "People and organisations" },
    person: { id: "Orang", en: "Person" },
    people: { id: "Siapa yang dilibatkan", en: "Whom to bring in" },
    caution: {
      administrator: {
        id: "Administrator: mengatur akun dan peran, dan tidak melihat kasus karena perannya. Libatkan hanya bila ikut menangani kasus ini.",
        en: "Administrator: looks after accounts and roles, and sees no case by that role. Bring in only who works on this case.",
      },
      police_liaison: {
        id: "Penghubung Kepolisian: menerima bahan melalui rujukan. Bila dilibatkan, melihat kasus ini sendiri.",
        en: "Police liaison: is given records by a referral. Brought in, they see the case itself.",
      },
    },
    find: { id: "Cari menurut nama", en: "Find by name" },
    find_act: { id: "Cari", en: "Find" },
    first: {
      id: "Hanya {count} nama pertama yang ditampilkan. Ketik sebagian nama untuk menemukan yang lain.",
      en: "Only the first {count} names are shown. Type part of a name to find others.",
    },
    none: {
      id: "Tidak ada nama seperti itu yang dapat dilibatkan.",
      en: "No such name can be brought in.",
    },
    add: { id: "Libatkan dalam kasus", en: "Bring into the case" },
    count: {
      id: "{count, plural, other {# orang}}",
      en: "{count, plural, one {# person} other {# people}}",
    },
    by_name: { id: "pimpinan kasus dahulu, lalu menurut nama", en: "the lead first, then by name" },
    act: { id: "Tindakan", en: "Act" },
    take_out: { id: "Keluarkan", en: "Remove" },
    remove_whom: { id: "Keluarkan {name} dari kasus", en: "Remove {name} from the case" },
    remove: { id: "Keluarkan dari kasus", en: "Remove from the case" },
    remove_note: {
      id: "Langsung berlaku. Yang disimpan atau dipimpin orang ini menunggu pengambilalihan, dan tawaran kepadanya ditarik.",
      en: "Takes effect at once. What this person keeps or leads waits for somebody to take it over, and offers to them are taken back.",
    },
    remove_reason: { id: "Alasan", en: "Reason" },
    gone: { id: "tidak lagi dalam kasus", en: "not in the case any more" },
    add_title: { id: "Libatkan seseorang", en: "Bring somebody in" },
    note: {
      id: "Orang yang dilibatkan dapat melihat kasus ini sejak sekarang. Pejabat organisasi yang diizinkan membaca dan mereka yang melihat semua kasus juga membacanya, sejauh labelnya membolehkan; bagi orang lain, kasus ini tidak ada.",
      en: "Whoever is brought in sees the case from now on. Officials of organisations that were let in, and those who see every case, read it too where its label allows; for everybody else it does not exist.",
    },
    roles: { id: "Peran", en: "Roles" },
    organisation: { id: "Organisasi", en: "Organisation" },
    since: { id: "Sejak", en: "Since" },
    nobody: {
      id: "Semua orang yang dapat dilibatkan sudah ada dalam kasus.",
      en: "Everybody who could be brought in is in the case.",
    },
  },
  hidden: {
    finding: {
      id: "{count, plural, other {# temuan tersembunyi bagi Anda karena labelnya.}}",
      en: "{count, plural, one {# finding is hidden from you by its label.} other {# findings are hidden from you by their labels.}}",
    },
    exposure: {
      id: "{count, plural, other {# kerentanan tersembunyi bagi Anda karena labelnya.}}",
      en: "{count, plural, one {# exposure is hidden from you by its label.} other {# exposures are hidden from you by their labels.}}",
    },
    evidence: {
      id: "{count, plural, other {# barang bukti tersembunyi bagi Anda karena labelnya.}}",
      en: "{count, plural, one {# item is hidden from you by its label.} other {# items are hidden from you by their labels.}}",
    },
  },
  keeping: {
    title: {
      id: "Penyimpan barang bukti dan pimpinan kasus",
      en: "Keepers of evidence and lead of the case",
    },
    title_kept: { id: "Penyimpan barang bukti", en: "Keepers of evidence" },
    title_lead: { id: "Pimpinan kasus", en: "Lead of the case" },
    no_lead: {
      id: "Kasus ini tanpa pimpinan: yang memimpinnya tidak lagi dapat menanganinya.",
      en: "This case is without a lead: whoever leads it cannot act on it any more.",
    },
    items: {
      id: "{count, plural, other {# barang bukti tanpa penyimpan.}}",
      en: "{count, plural, one {# item of evidence is without a keeper.} other {# items of evidence are without a keeper.}}",
    },
    items_open: { id: "Lihat barang bukti", en: "See the evidence" },
    new_lead: { id: "Pimpinan kasus", en: "Lead" },
    new_keeper: { id: "Penyimpan", en: "Keeper" },
    assign: { id: "Tetapkan pimpinan kasus", en: "Set the lead" },
    hand_over: {
      id: "Serahkan semua yang Anda simpan dan pimpin",
      en: "Hand over all that you keep and lead",
    },
    hand_over_kept: { id: "Serahkan semua yang Anda simpan", en: "Hand over all that you keep" },
    hand_over_lead: { id: "Serahkan kasus yang Anda pimpin", en: "Hand over the lead of this case" },
    hand_over_note: {
      id: "{items, plural, =0 {} other {# barang bukti ditawarkan kepada orang yang Anda pilih; tetap pada Anda hingga diterima.}}{lead, select, yes { Pimpinan kasus langsung beralih.} other {}}",
      en: "{items, plural, =0 {} one {One item is offered to the person you choose; it stays with you until they accept.} other {# items are offered to the person you choose; they stay with you until they accept.}}{lead, select, yes { The lead passes at once.} other {}}",
    },
    reason: { id: "Alasan", en: "Reason" },
    place: { id: "Tempat", en: "Place" },
    place_hint: {
      id: "Di mana benda fisiknya diserahkan.",
      en: "Where the physical objects are handed over.",
    },
  },
  organisation: {
    change: { id: "Ubah kedudukan", en: "Change its part" },
    remove: { id: "Keluarkan dari kasus", en: "Remove from the case" },
    remove_note: {
      id: "Pejabatnya langsung tidak lagi dapat membaca kasus ini. Yang pernah dikatakannya tetap tercatat.",
      en: "Its officials read nothing of the case from now on. What it said stays on record.",
    },
    reason: { id: "Alasan", en: "Reason" },
    only_named: { id: "baru disebut", en: "only named" },
    name_title: { id: "Organisasi belum ada di daftar", en: "An organisation not in the list" },
    name_act: { id: "Tambahkan organisasi", en: "Add organisation" },
    name_note: {
      id: "Organisasi langsung dapat dicantumkan. Orangnya baru dapat diundang setelah administrator menerimanya.",
      en: "It can stand on the case at once. Its people are let in once an administrator has admitted it.",
    },
    manage: { id: "Ubah, keluarkan, atau tambahkan yang baru", en: "Change, remove, or add a new one" },
    add: { id: "Cantumkan dalam kasus", en: "Put on the case" },
    add_title: { id: "Cantumkan organisasi dalam kasus", en: "Put an organisation on the case" },
    role: { id: "Kedudukannya dalam kasus", en: "Its part in the case" },
    admitted: {
      id: "Pejabatnya dapat membaca perkembangan kasus",
      en: "Its officials may read where the case stands",
    },
  },
} as const satisfies Words;
