import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { shortened } from "@/app/_components/shortened";
import { TlpLabel } from "@/app/_components/tlp-label";
import { casePage } from "@/app/_server/case-page";
import { Form } from "@/app/_ui/form";
import { formatMoment } from "@/app/_ui/moment";
import { NextPage } from "@/app/_ui/next-page";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { labels } from "@/db/schema/vocabulary";
import { heldElsewhere } from "@/lib/cases/held-elsewhere";
import { shutOutBy } from "@/lib/cases/shut-out";
import { evidenceReference } from "@/lib/evidence/reference";
import { readCursor } from "@/lib/kernel/cursor";
import { pageFrom } from "@/lib/kernel/page";
import { submitLabel } from "./actions";
import { wordedShutOut } from "./worded-shut-out";

const wanted = (asked: string | undefined) => labels.find((label) => label === asked) ?? "CLEAR";

export default casePage({
  act: "case.relabel",
  reads: (tx, { found, asked }) => ({
    shutOut: shutOutBy(tx, found.id, wanted(asked("to"))),
    page: heldElsewhere(tx, found.id, pageFrom(readCursor(asked("after")))),
  }),
  show: async ({ found, reference, base, asked, shutOut, page, not }) => {
    const to = wanted(asked("to"));
    if (labels.indexOf(to) <= labels.indexOf(found.label)) notFound();
    const [t, role, verdict, locale] = await Promise.all([
      getTranslations("cases.relabel"),
      getTranslations("domain.role"),
      getTranslations("domain.verdict"),
      getLocale(),
    ]);
    const { rows: held, next } = page;
    const isAll = next === undefined && asked("after") === undefined;
    const nameOf = ({ kind, number, text }: (typeof page.rows)[number]) => {
      const name = t(`kind.${kind as "referral"}`);
      const which = kind === "evidence" ? evidenceReference(number ?? 0) : number;
      const words =
        kind === "finding" && text
          ? verdict(text as "refuted")
          : text && shortened(text, 120).replace(/\.$/, "");
      return [[name, which].filter(Boolean).join(" "), words].filter(Boolean).join(", ");
    };
    const choices = [
      { value: "keep", label: t("keep") },
      { value: "end", label: t("end") },
    ];
    return (
      <div className="stack-l">
        <SectionHead
          id="h-raise"
          title={t("raise_to", { label: `TLP:${to}` })}
          note={
            <>
              <TlpLabel label={found.label} /> <span aria-hidden="true">→</span> <TlpLabel label={to} />
            </>
          }
        />
        <section aria-labelledby="h-shut-out">
          <SectionHead id="h-shut-out" title={t("shut_out")} level={3} />
          <Panel flush>
            <ul className="list">
              {shutOut.map((each) => {
                const text = wordedShutOut(each, t, (one) => role(one as "auditor"));
                return <li key={text}>{text}</li>;
              })}
              {shutOut.length === 0 && <li className="ink3">{t("nobody")}</li>}
            </ul>
          </Panel>
        </section>
        <section aria-labelledby="h-held">
          <SectionHead id="h-held" title={t("held")} note={t("held_note")} level={3} />
          <Panel stack>
            <Possible not={not("case.relabel")} act={t("act")}>
              <Form action={submitLabel} carries={{ caseId: found.id, reference, label: to }}>
                {held.map((each) => (
                  <RadioGroup
                    key={each.id}
                    name={`given.${each.id}`}
                    legend={t("thing", {
                      name: nameOf(each),
                      to: each.to,
                      at: formatMoment(each.givenAt, locale, { zone: "Asia/Jakarta" }),
                    })}
                    {...(each.isOurs ? {} : { hint: t("theirs") })}
                    choices={choices}
                  />
                ))}
                {!isAll && (
                  <>
                    <NextPage
                      here={`${base}/label?to=${encodeURIComponent(to)}`}
                      after={asked("after")}
                      next={next}
                    />
                    <RadioGroup name="rest" legend={t("rest")} hint={t("rest_hint")} choices={choices} />
                  </>
                )}
                {held.length === 0 && <p className="ink3">{t("nothing_held")}</p>}
                <TextArea name="reason" label={t("reason")} hint={t("reason_hint")} />
                <SubmitButton weight="grave">{t("act")}</SubmitButton>
              </Form>
            </Possible>
          </Panel>
        </section>
      </div>
    );
  },
});
