import type { caseTemplateKinds, deadlineStarts, templateParts } from "@/db/schema/vocabulary";
import type { Noun } from "./noun";
import type { Each } from "./said";

/** Templates of cases in words. */
export default {
  words: {
    title: { id: "Templat kasus", en: "Case templates" },
    note: {
      id: "Klaim, tugas, tenggat, dan asesmen yang biasanya mengawali kasus tentang suatu jenis laporan. Versi baru berlaku untuk kasus berikutnya; versi lama disimpan.",
      en: "The claims, tasks, deadlines and assessment that a case about a kind of allegation usually begins with. A new version holds for the next case; the old ones are kept.",
    },
    kind: {
      open_database: { id: "Basis data atau porta terbuka", en: "Open database or port" },
      data_offered: { id: "Data ditawarkan", en: "Data offered for sale" },
      defaced_site: { id: "Situs diubah", en: "Defaced site" },
      stolen_account: { id: "Akun diambil alih", en: "Stolen account" },
      lost_device: { id: "Perangkat hilang", en: "Lost device" },
    } as const satisfies Each<typeof caseTemplateKinds>,
    part: {
      claim: { id: "Klaim", en: "Claim" },
      task: { id: "Tugas", en: "Task" },
      deadline: { id: "Tenggat", en: "Deadline" },
      assessment: { id: "Asesmen", en: "Assessment" },
    } as const satisfies Each<typeof templateParts>,
    start: {
      opened: { id: "sejak kasus dibuka", en: "from the opening of the case" },
      received: { id: "sejak laporan pertama diterima", en: "from the first allegation received" },
      applied: { id: "sejak diambil dari templat", en: "from when it is taken" },
    } as const satisfies Each<typeof deadlineStarts>,
    column: {
      template: { id: "Templat", en: "Template" },
      holds: { id: "Isi", en: "What is in it" },
      version: { id: "Versi", en: "Version" },
      by: { id: "Disimpan oleh", en: "Saved by" },
    },
    holds: {
      id: "{claims, plural, other {# klaim}}, {tasks, plural, other {# tugas}}, {deadlines, plural, other {# tenggat}}{assessments, plural, =0 {} other {, # asesmen}}",
      en: "{claims, plural, one {# claim} other {# claims}}, {tasks, plural, one {# task} other {# tasks}}, {deadlines, plural, one {# deadline} other {# deadlines}}{assessments, plural, =0 {} one {, # assessment} other {, # assessments}}",
    },
    original: { id: "bawaan Runut", en: "comes with Runut" },
    version: { id: "Versi {number, number}", en: "Version {number, number}" },
    claims: { id: "Klaim", en: "Claims" },
    claims_hint: {
      id: "Satu kalimat yang dapat diperiksa setiap baris. Yang harus diisi dari kasus ditulis dalam kurung kurawal, misalnya {example}.",
      en: "One checkable sentence each. What a case has to fill in stands in braces, such as {example}.",
    },
    example: { id: "'{sistem}'", en: "'{system}'" },
    claim_n: { id: "Klaim {number, number}", en: "Claim {number, number}" },
    tasks: { id: "Tugas", en: "Tasks" },
    task_n: { id: "Tugas {number, number}", en: "Task {number, number}" },
    role: { id: "Untuk", en: "For" },
    days: { id: "Selesai dalam (hari)", en: "Due in (days)" },
    deadlines: { id: "Tenggat", en: "Deadlines" },
    deadline_n: { id: "Tenggat {number, number}", en: "Deadline {number, number}" },
    basis: { id: "Aturan atau janjinya", en: "The rule or promise" },
    from: { id: "Dihitung", en: "Counted" },
    hours: { id: "Jam", en: "Hours" },
    blank_rows: {
      id: "Baris yang dikosongkan tidak disimpan. Sesudah disimpan ada baris kosong lagi.",
      en: "Rows left blank are not kept. Once saved there are blank rows again.",
    },
    reason: { id: "Yang berubah", en: "What changed" },
    save: { id: "Simpan versi {number, number}", en: "Save version {number, number}" },
    earlier: { id: "Versi sebelumnya", en: "Earlier versions" },
    apply_title: { id: "Tambah dari templat", en: "Add from a template" },
    apply_note: {
      id: "Pilih jenis laporannya, lalu apa yang ditambahkan. Tidak ada yang ditambahkan dua kali.",
      en: "Choose the kind of allegation, then what to add. Nothing is added twice.",
    },
    which: { id: "Templat", en: "Template" },
    choose: { id: "Buka", en: "Open" },
    take: { id: "Tambahkan yang dipilih", en: "Add what is chosen" },
    take_hint: {
      id: "Centang yang ditambahkan, dan isi dahulu yang ada dalam kurung kurawal.",
      en: "Tick what you add, and fill in first what stands in braces.",
    },
    text: { id: "Kalimat dalam kasus ini", en: "The sentence in this case" },
    assignee: { id: "Siapa yang mengerjakan", en: "Who does it" },
    for_role: { id: "untuk {role}", en: "for {role}" },
    due_in: {
      id: "{days, plural, =0 {hari ini} other {dalam # hari}}",
      en: "{days, plural, =0 {today} one {within # day} other {within # days}}",
    },
    runs: {
      id: "{hours, plural, other {# jam}} {start}",
      en: "{hours, plural, one {# hour} other {# hours}} {start}",
    },
    against: { id: "{kind}, tingkat {levels}", en: "{kind}, level {levels}" },
    starts_today: { id: "Hari ini, bila dikosongkan.", en: "Today, where it is left empty." },
    checklist_missing: {
      id: "Belum dapat ditambahkan: daftar periksanya tidak ada di Runut. Administrator mengimpornya.",
      en: "It cannot be added yet: its checklist is not in Runut. The administrator imports it.",
    },
    system_first: {
      id: "Belum dapat ditambahkan: catat dahulu sistem yang akan diuji",
      en: "It cannot be added yet: record the system to be assessed first",
    },
    team_first: {
      id: "Belum dapat ditambahkan: tambahkan dahulu seorang pemeriksa ke kasus",
      en: "It cannot be added yet: add an investigator to the case first",
    },
    assessment_hint: {
      id: "Edisi terbaru daftar periksa berlaku pada saat asesmen ditambahkan.",
      en: "The newest edition of the checklist holds when the assessment is added.",
    },
    no_assessment: { id: "Tanpa asesmen", en: "No assessment" },
    taken_before: { id: "Sudah ditambahkan.", en: "Added already." },
    taken: { id: "Yang ditambahkan dari templat", en: "Added from templates" },
    taken_from: { id: "{kind}, {version}, {who}", en: "{kind}, {version}, {who}" },
    nothing_taken: {
      id: "Belum ada yang ditambahkan dari templat ke kasus ini.",
      en: "Nothing was added to this case from a template yet.",
    },
    nothing_taken_why: {
      id: "Templat memberi kasus klaim, tugas, tenggat, dan asesmen yang biasanya diperlukan.",
      en: "A template gives a case the claims, tasks, deadlines and assessment that it usually needs.",
    },
    back: { id: "Kembali ke kasus", en: "Back to the case" },
    at_opening: { id: "Mulai dari templat kasus", en: "Begin with a case template" },
    at_opening_hint: {
      id: "Sesudah kasus dibuka Anda memilih apa yang ditambahkan.",
      en: "Once the case is open you choose what to add.",
    },
  },
  acts: {
    "template.save-case": { id: "menyimpan versi templat kasus", en: "saved a version of a case template" },
    "case.apply-template": { id: "menambahkan dari templat kasus", en: "added from a case template" },
  },
  refusals: {
    "case_template.empty": {
      id: "Tulis sekurangnya satu klaim, tugas, tenggat, atau asesmen.",
      en: "Write at least one claim, task, deadline or assessment.",
    },
    "case_template.nothing_chosen": {
      id: "Pilih sekurangnya satu untuk diambil.",
      en: "Choose at least one thing to take.",
    },
    "case_template.taken_already": {
      id: "Semua yang dipilih sudah diambil kasus ini.",
      en: "This case has taken all of what you chose already.",
    },
    "case_template.no_allegation": {
      id: "Klaim adalah bagian dari laporan, dan kasus ini belum memiliki laporan.",
      en: "A claim belongs to an allegation, and this case has none.",
    },
  },
  fields: {
    no_such_checklist: {
      id: "Daftar periksa templat ini tidak ada di Runut.",
      en: "The checklist of this template is not in Runut.",
    },
    place_to_fill: {
      id: "Isi dahulu yang ada dalam kurung kurawal.",
      en: "Fill in first what stands in braces.",
    },
  },
} as const satisfies Noun;
