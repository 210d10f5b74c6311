import type { roles } from "@/db/schema/vocabulary";
import domain from "./domain";
import type { Noun } from "./noun";
import type { Each } from "./said";

/** People and organisations in words. */
export default {
  words: {
    admit: { id: "Terima organisasi ini", en: "Admit this organisation" },
    admit_note: {
      id: "Baru disebut dalam kasus. Setelah diterima, administrator pertamanya dapat diundang.",
      en: "It was only named on a case. Once admitted, its first administrator can be invited.",
    },
    title: { id: "Orang dan organisasi", en: "People and organisations" },
    organisations: {
      id: "{count, plural, other {# organisasi}}",
      en: "{count, plural, one {# organisation} other {# organisations}}",
    },
    count: {
      id: "{count, plural, other {# orang}}",
      en: "{count, plural, one {# person} other {# people}}",
    },
    by_name: { id: "menurut organisasi dan nama", en: "by organisation and name" },
    name: { id: "Nama", en: "Name" },
    name_hint: {
      id: "Sebagaimana terlihat oleh rekan kerja pada setiap tindakan orang ini.",
      en: "As colleagues will see it beside what this person does.",
    },
    email: { id: "Surel", en: "E-mail" },
    organisation: { id: "Organisasi", en: "Organisation" },
    organisation_hint: {
      id: "Organisasi Anda. Untuk organisasi yang baru Anda tambahkan: hanya administrator pertamanya.",
      en: "Your own organisation. For one that you have just added: its first administrator only.",
    },
    roles: { id: "Peran", en: "Roles" },
    roles_hint: {
      id: "Apa yang boleh dilakukan orang ini. Kasus yang dapat dilihat ditentukan pada tiap kasus.",
      en: "What this person may do. Which cases they see is decided in each case.",
    },
    roles_title: { id: "Peran dan jangkauan", en: "Roles and reach" },
    roles_act: { id: "Simpan peran", en: "Save the roles" },
    status: { id: "Status", en: "State" },
    since: { id: "Tercatat sejak", en: "Known since" },
    invited_until: { id: "Undangan berlaku hingga", en: "Invitation works until" },
    sees_all: { id: "Melihat semua kasus", en: "Sees every case" },
    sees_all_note: {
      id: "Untuk pengawasan: melihat kasus semua organisasi, sebatas yang boleh dibaca perannya.",
      en: "For oversight: sees cases of all organisations, within what the roles read.",
    },
    invite: { id: "Undang orang", en: "Invite a person" },
    invite_why: {
      id: "Anda akan mendapat tautan sekali pakai. Teruskan lewat saluran yang Anda percaya; Runut tidak mengirimkannya.",
      en: "You get a link that works once. Pass it on over a channel you trust; Runut does not send it.",
    },
    invite_act: { id: "Buat undangan", en: "Make the invitation" },
    add_organisation: { id: "Tambah organisasi", en: "Add an organisation" },
    organisation_name: { id: "Nama", en: "Name" },
    organisation_short: { id: "Nama singkat", en: "Short name" },
    organisation_short_hint: {
      id: "Sebagaimana tampil di samping nama orang dan dalam daftar, misalnya singkatan.",
      en: "As it stands beside people and in lists, such as an abbreviation.",
    },
    organisation_english: { id: "Nama dalam bahasa Inggris", en: "Name in English" },
    organisation_kind: { id: "Jenis", en: "Kind" },
    filter: {
      status: { id: "Status", en: "State" },
      any: { id: "Semua", en: "All" },
      organisation: { id: "Organisasi", en: "Organisation" },
      role: { id: "Peran", en: "Role" },
    },
    empty: { id: "Tidak ada siapa pun di sini", en: "Nobody here" },
    empty_why: { id: "Tidak ada orang yang sesuai dengan pilihan ini.", en: "Nobody fits this choice." },
    show_all: { id: "Tampilkan semua orang", en: "Show everybody" },
    standing: { id: "Status akun", en: "Account status" },
    reinvite: { id: "Buat tautan baru", en: "Make a new link" },
    reinvite_why: {
      id: "Untuk tautan atau kata sandi yang hilang. Setelah tautan dipakai, kata sandi lama tidak berlaku dan semua sesi berakhir. Orang ini dan auditor diberi tahu.",
      en: "For a lost link or password. Once the link is used, the old password is gone and every session ends. The person and the auditor are told.",
    },
    authenticator_lost: {
      id: "Autentikator dan kode pemulihannya juga hilang",
      en: "The authenticator and its recovery codes are lost too",
    },
    authenticator_lost_note: {
      id: "Dua orang telah menyetujuinya. Jika dicentang, semua sesi orang ini langsung berakhir; jika tidak, autentikator yang ada tetap diminta.",
      en: "Two have agreed on it. Ticked, every session of this person ends at once; left open, the authenticator that is enrolled is still asked for.",
    },
    reset: { id: "Usulkan autentikator baru", en: "Propose a new authenticator" },
    reset_why: {
      id: "Untuk autentikator dan kode pemulihan yang hilang. Pastikan dahulu siapa yang meminta. Setelah orang kedua menyetujui, satu tautan tanpa autentikator lama dapat dibuat selama tujuh hari. Orang ini dan auditor langsung diberi tahu.",
      en: "For a lost authenticator and its recovery codes. Make sure first who asks. Once a second person confirms it, one link past the old authenticator can be made, for seven days. The person and the auditor are told at once.",
    },
    devices: { id: "Peramban yang dikenal", en: "Known browsers" },
    devices_note: {
      id: "Di peramban ini orang ini pernah masuk dengan kedua langkah. Lupakan jika perangkatnya hilang atau bukan miliknya.",
      en: "On these browsers this person has completed both steps of sign-in. Forget one that was lost or is not theirs.",
    },
    devices_seen: {
      id: "Di peramban ini orang ini pernah masuk dengan kedua langkah.",
      en: "On these browsers this person has completed both steps of sign-in.",
    },
    deactivate: { id: "Nonaktifkan", en: "Deactivate" },
    deactivate_why: {
      id: "Langsung berlaku: semua sesi berakhir. Tindakan orang ini tetap tercatat; yang disimpan atau dipimpinnya menunggu pengambilalihan, dan tawaran kepadanya ditarik.",
      en: "Takes effect at once: every session ends. What this person did stays on record; what they keep or lead waits for somebody to take it over, and offers to them are taken back.",
    },
    deactivate_reason: { id: "Alasan", en: "Reason" },
    reactivate: { id: "Aktifkan kembali", en: "Reactivate" },
    reactivate_why: {
      id: "Orang ini dapat masuk lagi seperti semula, dengan peran yang tampil di sini.",
      en: "Lets this person sign in as before, with the roles shown here.",
    },
    undecided: { id: "Belum disetujui", en: "Not confirmed" },
    grantable: {
      ...domain.role,
      sees_all: { id: "melihat semua kasus", en: "a look at every case" },
      new_authenticator: { id: "autentikator baru", en: "a new authenticator" },
    },
    deputies: {
      title: { id: "Pengganti sementara", en: "Deputies" },
      why: {
        id: "Seorang pengganti bertindak atas namanya sendiri untuk yang digantikan, hanya dalam satu peran, dan membaca kasus orang itu kecuali yang berlabel TLP:RED. Di mana pun diperlukan dua orang, keduanya dihitung satu orang.",
        en: "A deputy acts in their own name for somebody else, in one role alone, and reads that person’s cases except those labelled TLP:RED. Wherever two people are asked, the two count as one.",
      },
      nobody: { id: "Tidak ada.", en: "Nobody." },
      stands_in: {
        id: "{name} menggantikan {forWhom} sebagai {role}",
        en: "{name} stands in for {forWhom} as {role}",
      },
      until: { id: "hingga", en: "until" },
      waits: { id: "menunggu orang kedua", en: "waits for a second person" },
      in_force: { id: "berlaku", en: "in force" },
      end: { id: "Akhiri", en: "End" },
      who: { id: "Siapa yang menggantikan", en: "Who stands in" },
      who_hint: {
        id: "Yang belum memegang peran ini menunggu persetujuan administrator atau auditor.",
        en: "Who does not have the role waits until an administrator or the auditor confirms it.",
      },
      who_hint_other: {
        id: "Berlaku setelah administrator lain atau auditor mengesahkannya.",
        en: "In force when another administrator or the auditor has confirmed it.",
      },
      role: { id: "Dalam peran", en: "In the role of" },
      first_day: { id: "Hari pertama", en: "First day" },
      last_day: { id: "Hari terakhir", en: "Last day" },
      last_day_hint: {
        id: "Berakhir pada akhir hari itu, WIB; paling lama satu tahun.",
        en: "Over at the end of that day, WIB; one year at most.",
      },
      appoint: { id: "Tunjuk", en: "Appoint" },
    },
    grants: {
      until: { id: "untuk masa hingga", en: "for a time until" },
      title: { id: "Menunggu orang kedua", en: "For a second person" },
      why: {
        id: "Wewenang yang peka baru berlaku setelah disetujui oleh administrator lain di organisasi ini atau oleh auditornya.",
        en: "What is sensitive comes into force when another administrator of the organisation, or its auditor, confirms it.",
      },
      waits: { id: "{gives}: menunggu persetujuan", en: "{gives}: waits for confirmation" },
      alone: { id: "{gives}: diberikan seorang diri", en: "{gives}: made alone" },
      at_set_up: { id: "Diberikan saat penyiapan,", en: "Given at set-up," },
      by: { id: "Diberikan oleh {name},", en: "Given by {name}," },
      confirm: { id: "Setujui", en: "Confirm" },
      refuse: { id: "Tolak", en: "Refuse" },
      reason: { id: "Alasan penolakan", en: "Reason for refusing" },
    },
    link: {
      title: { id: "Undangan untuk {name}", en: "Invitation for {name}" },
      why: {
        id: "Salin tautan ini dan teruskan. Tautan hanya dapat dipakai satu kali dan tidak ditampilkan lagi.",
        en: "Copy this link and pass it on. It works once and is not shown again.",
      },
      until: { id: "Berlaku hingga", en: "Works until" },
      act: { id: "Sudah saya teruskan", en: "I have passed it on" },
    },
    role_note: {
      intake_officer: {
        id: "mencatat dan memilah laporan, menjawab pelapor",
        en: "logs and triages allegations, answers sources",
      },
      investigator: {
        id: "klaim, sistem, kerentanan, temuan, dan barang bukti",
        en: "claims, systems, exposures, findings and evidence",
      },
      coordinator: {
        id: "membuka, memimpin, merujuk, dan menutup kasus",
        en: "opens, leads, refers and closes cases",
      },
      spokesperson: { id: "menyusun pernyataan", en: "drafts statements" },
      approver: {
        id: "menyetujui atau mengembalikan pernyataan yang ditulis orang lain; menutup kasus meski ada hambatan",
        en: "approves or returns statements written by others; closes over an obstacle",
      },
      police_liaison: {
        id: "hanya yang diserahkan kepada Kepolisian lewat rujukan; menulis bagian Kepolisian",
        en: "only what a referral gives to the police; writes the police side of it",
      },
      official: {
        id: "membaca perkembangan kasus organisasinya; menjawab atas namanya",
        en: "reads where the cases of their organisation stand; answers for it",
      },
      custodian: {
        id: "memutuskan siapa yang boleh melihat identitas pelapor",
        en: "decides who may see the identity of a source",
      },
      auditor: {
        id: "membaca catatan dan memverifikasi log; tidak mengubah apa pun",
        en: "reads the record and verifies the log; changes nothing",
      },
      administrator: {
        id: "orang, organisasi, dan pengaturan; tidak otomatis melihat kasus",
        en: "people, organisations and settings; no case by that alone",
      },
    } as const satisfies Each<typeof roles>,
  },
  acts: {
    "organisation.name": { id: "menyebut organisasi baru", en: "named an organisation" },
    "organisation.admit": { id: "menerima organisasi", en: "admitted an organisation" },
    "organisation.create": { id: "menambah organisasi", en: "added an organisation" },
    "person.invite": { id: "mengundang seseorang", en: "invited a person" },
    "person.reinvite": { id: "membuat tautan baru", en: "made a new link" },
    "person.propose-reset": { id: "mengusulkan autentikator baru", en: "proposed a new authenticator" },
    "person.confirm-grant": { id: "menyetujui pemberian wewenang", en: "confirmed a grant" },
    "person.refuse-grant": { id: "menolak pemberian wewenang", en: "refused a grant" },
    "person.assign-roles": { id: "mengubah peran", en: "changed roles" },
    "person.appoint-deputy": { id: "menunjuk pengganti sementara", en: "appointed a deputy" },
    "person.end-deputy": { id: "mengakhiri penggantian sementara", en: "ended a deputy's time" },
    "person.deactivate": { id: "menonaktifkan akun", en: "deactivated an account" },
    "person.reactivate": { id: "mengaktifkan kembali akun", en: "reactivated an account" },
    "person.choose-language": { id: "memilih bahasa", en: "chose a language" },
    "person.forget-device": { id: "melupakan peramban yang dikenal", en: "forgot a known browser" },
    "person.forget-every-device": {
      id: "melupakan semua peramban yang dikenal",
      en: "forgot all known browsers",
    },
  },
  refusals: {
    "organisation.admitted": {
      id: "Organisasi ini sudah diterima.",
      en: "This organisation was admitted already.",
    },
    "person.of_another_organisation": {
      id: "Administrator hanya mengurus orang di organisasinya sendiri.",
      en: "An administrator acts for the people of their own organisation only.",
    },
    "person.first_administrator_only": {
      id: "Ke organisasi yang baru ditambahkan hanya administrator pertamanya yang diundang; ia mengundang yang lain.",
      en: "Into an organisation that was just added only its first administrator is invited, who invites the others.",
    },
    "person.erased": {
      id: "Data pribadinya sudah dihapus; akun ini tetap tertutup. Undang sebagai akun baru.",
      en: "Personal data of it was erased; this account stays closed. Invite a new one.",
    },
    "person.grant_decided": {
      id: "Pemberian ini sudah diputuskan atau ditarik.",
      en: "This grant has been decided or taken back already.",
    },
    "person.grant_in_force": {
      id: "Wewenang ini sudah berlaku sejak penyiapan; cabut lewat perannya bila perlu.",
      en: "This is in force since set-up; take it away with the role where it should not be.",
    },
    "person.grant_to_oneself": {
      id: "Tidak seorang pun menyetujui wewenangnya sendiri.",
      en: "Nobody confirms what is given to themselves.",
    },
    "person.reset_under_way": {
      id: "Autentikator baru sudah diusulkan untuk orang ini atau sudah disetujui.",
      en: "A new authenticator has been proposed for this person already, or is agreed on.",
    },
    "person.reset_takes_two": {
      id: "Autentikator baru memerlukan dua orang: usulkan dahulu, lalu orang kedua menyetujui.",
      en: "A new authenticator takes two: propose it first, and a second person confirms it.",
    },
    "person.grant_own": {
      id: "Anda yang memberikannya; orang kedua yang menyetujui.",
      en: "You gave this; a second person confirms it.",
    },
    "person.grant_not_enrolled": {
      id: "Daftarkan autentikator Anda sendiri terlebih dahulu.",
      en: "Enrol your own authenticator first.",
    },
    "person.grant_appointed_alone": {
      id: "Salah seorang dari Anda ditunjuk oleh yang lain seorang diri; itu bukan orang kedua.",
      en: "One of you was appointed by the other alone, and is no second person.",
    },
    "person.grant_let_in_anew": {
      id: "Akses Anda baru dibuat ulang oleh orang yang terlibat dalam pemberian ini; tunggu tujuh hari atau minta orang lain.",
      en: "Your way in was made anew by somebody whom this grant concerns; wait seven days, or leave it to somebody else.",
    },
    "person.grant_same_appointer": {
      id: "Anda ditunjuk oleh pihak yang sama; yang menyetujui harus ditunjuk oleh orang lain.",
      en: "You were appointed by the same hand; somebody appointed by another confirms this.",
    },
    "person.deputy_over": {
      id: "Masa pengganti sementara ini sudah berakhir.",
      en: "The time of this deputy is over.",
    },
    "person.deputy_by_others": {
      id: "Pengganti tidak menunjuk pengganti lain; ini dilakukan oleh yang digantikan atau administrator lain.",
      en: "A deputy appoints no other; whom they stand in for does this, or another administrator.",
    },
    "person.deputy_not_red": {
      id: "Kasus RED hanya untuk orang yang disebut namanya; seorang pengganti tidak membukanya.",
      en: "A RED case is for the people named on it; a deputy does not open one.",
    },
    "person.last_administrator": {
      id: "Tidak akan ada lagi yang mengelola orang di organisasi ini. Jadikan orang lain administrator terlebih dahulu; bila ada alasan mendesak, pengelola server menutup akun ini dengan perintah person deactivate.",
      en: "Nobody would be left to administer the people of this organisation. Make somebody else an administrator first; where there is cause, whoever runs the server closes the account with the command person deactivate.",
    },
    "person.changed": {
      id: "Data orang ini baru saja diubah oleh orang lain. Muat ulang halaman untuk melihatnya.",
      en: "Somebody else changed this person meanwhile. Load the page again to see how.",
    },
    "person.is_deactivated": { id: "Akun ini nonaktif.", en: "This account is deactivated." },
    "person.not_deactivated": { id: "Akun ini tidak nonaktif.", en: "This account is not deactivated." },
  },
  fields: {
    name_taken: { id: "Nama ini sudah dipakai.", en: "This name is taken." },
    email_taken: { id: "Akun dengan alamat ini sudah ada.", en: "An account with this address exists." },
    deputy_time_over: {
      id: "Masa ini sudah lewat, atau berakhir sebelum dimulai.",
      en: "This time is over, or ends before it begins.",
    },
    deputy_time_too_long: {
      id: "Paling lama satu tahun; setelah itu tunjuk kembali.",
      en: "One year at most; appoint again after that.",
    },
    deputy_of_oneself: {
      id: "Tidak seorang pun menggantikan dirinya sendiri.",
      en: "Nobody stands in for themselves.",
    },
    deputy_role_not_held: {
      id: "Orang yang digantikan tidak memegang peran ini.",
      en: "Whom they would stand in for does not hold this role.",
    },
    not_active: { id: "Akun ini tidak aktif.", en: "This account is not active." },
  },
  notices: {
    "person.reset_proposed": {
      id: "Autentikator baru diusulkan untuk {name}. Bila tidak diminta, segera sampaikan kepada auditor.",
      en: "A new authenticator was proposed for {name}. If nobody asked for it, tell the auditor at once.",
    },
    "person.reset": {
      id: "Tautan masuk baru dibuat untuk {name}. Siapa pun yang memakainya menetapkan kata sandi dan autentikator baru. Bila tidak diminta, segera sampaikan kepada auditor.",
      en: "A new link to sign in was made for {name}. Whoever uses it sets a new password and authenticator. If nobody asked for it, tell the auditor at once.",
    },
  },
} as const satisfies Noun;
