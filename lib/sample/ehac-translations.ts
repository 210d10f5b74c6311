import { reviewTranslation } from "@/lib/statements/translation/review";
import { translateStatement } from "@/lib/statements/translation/translate";
import type { Cast } from "./people";

type Of = { id: string; digest: string };

/** The statement on eHAC in English, by its spokesperson, and in Arabic, by a machine whose text was pasted; both reviewed by the approver. */
export const translateEhac = async ({ people }: Cast, of: Of): Promise<void> => {
  for (const { language, machine, title, texts } of [english, arabic]) {
    const { digest } = await translateStatement(people.spokesperson, {
      ...{ statementId: of.id, digest: of.digest, language, begunOn: 0, title, machine },
      sentences: texts.map((text, index) => ({ place: `${index + 1}`, text })),
    });
    await reviewTranslation(people.approver, { statementId: of.id, language, digest });
  }
};

const english = {
  language: "en",
  machine: false,
  title: "Report about a database of the old eHAC system",
  texts: [
    "This text was put together as sample data of Runut from facts that are public already, and is no official statement of BSSN.",
    "What we have established",
    "A database of the old eHAC system could be read over the network without authentication.",
    "The hole has been closed.",
    "What the parties say",
    "The researchers of vpnMentor say that about 1.4 million records of about 1.3 million people could be read.",
    "The Ministry of Health says that so far there is no indication of a leak.",
    "The Ministry of Health says that the data of the old eHAC are no longer connected to PeduliLindungi.",
    "What we have not established",
    "How many people and records could be read we cannot yet establish.",
    "The examination so far has found no sign that personal data were taken; that does not prove that none were taken.",
    "Delete the old eHAC app from your phone.",
    "Use PeduliLindungi, which has the newest eHAC feature.",
  ],
} as const;

const arabic = {
  language: "ar",
  machine: true,
  title: "بلاغ عن قاعدة بيانات في نظام eHAC القديم",
  texts: [
    "أُعدّ هذا النص بيانات تجريبية لبرنامج Runut من وقائع متاحة للجميع، وليس بيانًا رسميًا صادرًا عن BSSN.",
    "ما تأكدنا منه",
    "كان من الممكن قراءة قاعدة بيانات في نظام eHAC القديم عبر الشبكة دون أي تحقق من الهوية.",
    "أُغلقت الثغرة.",
    "ما تقوله الأطراف",
    "يقول باحثو vpnMentor إن نحو 1.4 مليون سجل لنحو 1.3 مليون شخص كان من الممكن قراءتها.",
    "تقول وزارة الصحة إنه لا يوجد حتى الآن ما يدل على تسرّب.",
    "تقول وزارة الصحة إن بيانات eHAC القديم لم تعد متصلة بتطبيق PeduliLindungi.",
    "ما لم نتأكد منه بعد",
    "لم نتمكن بعد من التأكد من عدد الأشخاص والسجلات التي كان من الممكن قراءتها.",
    "لم يجد الفحص حتى الآن ما يدل على أخذ بيانات شخصية، ولا يثبت ذلك أن بيانات لم تُؤخذ.",
    "احذفوا تطبيق eHAC القديم من هواتفكم.",
    "استخدموا PeduliLindungi الذي يضم أحدث خصائص eHAC.",
  ],
} as const;
