import { getLocale, getTranslations } from "next-intl/server";
import { DeviceTable } from "@/app/_components/device-table";
import { carriedDevice } from "@/app/_server/device-cookie";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { Form } from "@/app/_ui/form";
import { KeyValues } from "@/app/_ui/key-values";
import { Notice } from "@/app/_ui/notice";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { deputyRoles } from "@/db/schema/vocabulary";
import { keepsAndLeads } from "@/lib/evidence/custody/keeps-and-leads";
import { now } from "@/lib/kernel/clock";
import { dayOf } from "@/lib/kernel/day";
import { may } from "@/lib/kernel/policy";
import { deputiesOf, deputyChoices } from "@/lib/people/deputies/queries";
import { ownAccount } from "@/lib/people/own-account";
import { devicesOf } from "@/lib/sessions/devices";
import { liveSessions } from "@/lib/sessions/list";
import { submitOwnDeputy, submitOwnEnd } from "../_deputies/actions";
import { AppointForm } from "../_deputies/appoint-form";
import { DeputiesPanel } from "../_deputies/deputies-panel";
import {
  submitForget,
  submitForgetAll,
  submitLanguage,
  submitPassword,
  submitRecoveryCodes,
} from "./actions";
import { EndSessions } from "./end-sessions";
import { Leaving } from "./leaving";
import { SessionTable } from "./session-table";

type AccountPageProps = { searchParams: Promise<{ changed?: string }> };

export default async function AccountPage({ searchParams }: AccountPageProps) {
  const { changed } = await searchParams;
  const person = await requirePerson();
  const [t, invitation, shell, domain, locale] = await Promise.all([
    getTranslations("signin.account"),
    getTranslations("signin.invitation"),
    getTranslations("shell"),
    getTranslations("domain.role"),
    getLocale(),
  ]);
  const handsOver = may(person, "evidence.hand-over");
  const lends = person.standsFor ? [] : deputyRoles.filter((role) => person.roles.includes(role));
  const [device, { own, sessions, devices, deputies, keeping, colleagues }] = await Promise.all([
    carriedDevice(),
    read(person, async (tx) => {
      const [own, sessions, devices, deputies, keeping, colleagues] = await Promise.all([
        ownAccount(tx, person.id),
        liveSessions(tx, person.id, now()),
        devicesOf(tx, person.id),
        deputiesOf(tx, person.id),
        handsOver ? keepsAndLeads(tx, person) : null,
        lends.length > 0 ? deputyChoices(tx, person) : [],
      ]);
      return { own, sessions, devices, deputies, keeping, colleagues };
    }),
  ]);
  return (
    <>
      <PageHead title={t("title")} />
      {changed === "password" && <Notice tone="ok" title={t("password_changed")} alert />}
      <KeyValues
        className="mb-8"
        pairs={[
          { key: t("name"), value: person.name },
          { key: t("organisation"), value: person.organisation },
          { key: t("roles"), value: person.roles.map((role) => domain(role)).join(", ") },
          { key: t("email"), value: own.email },
        ]}
      />
      <SectionHead id="sessions" title={t("sessions")} note={t("sessions_note")} />
      <SessionTable sessions={sessions} current={person.sessionId} />
      <EndSessions others={sessions.filter(({ id }) => id !== person.sessionId)} />
      <SectionHead id="devices" title={t("devices")} note={t("devices_note")} />
      <div className="mb-8">
        <DeviceTable
          personId={person.id}
          devices={devices}
          current={device}
          forget={{ one: submitForget, all: submitForgetAll }}
        />
      </div>
      <div className="cols-even">
        <Panel stack labelledBy="codes">
          <h2 id="codes">{t("codes")}</h2>
          <p>{t("codes_left", { count: own.recoveryCodesLeft })}</p>
          <Form action={submitRecoveryCodes} id="renew">
            <TextInput
              name="code"
              label={t("code")}
              hint={t("code_hint")}
              inputMode="numeric"
              autoComplete="one-time-code"
            />
            <SubmitButton weight="plain">{t("codes_act")}</SubmitButton>
          </Form>
        </Panel>
        <Panel stack labelledBy="password">
          <h2 id="password">{t("password")}</h2>
          <p>{t("password_note")}</p>
          <Form action={submitPassword} id="change-password">
            <input type="hidden" name="username" autoComplete="username" value={own.email} />
            <TextInput
              name="currentPassword"
              type="password"
              label={t("password_now")}
              autoComplete="current-password"
            />
            <TextInput
              name="password"
              type="password"
              label={t("password_new")}
              hint={invitation("password_hint")}
              autoComplete="new-password"
            />
            <TextInput
              name="passwordAgain"
              type="password"
              label={t("password_again")}
              autoComplete="new-password"
            />
            <SubmitButton weight="plain">{t("password_act")}</SubmitButton>
          </Form>
        </Panel>
        {(lends.length > 0 || deputies.length > 0) && (
          <DeputiesPanel
            deputies={deputies}
            end={submitOwnEnd}
            ends={({ forId }) => forId === person.id && lends.length > 0}
          >
            {lends.length > 0 && (
              <AppointForm
                action={submitOwnDeputy}
                colleagues={colleagues}
                roles={lends}
                today={dayOf(now())}
              />
            )}
          </DeputiesPanel>
        )}
        {keeping && keeping.cases.length > 0 && <Leaving keeping={keeping} />}
        <Panel stack labelledBy="language">
          <h2 id="language">{t("language")}</h2>
          <Form action={submitLanguage} id="speak">
            <RadioGroup
              name="locale"
              legend={t("language_legend")}
              value={locale}
              choices={[
                { value: "id", label: shell("language_id") },
                { value: "en", label: shell("language_en") },
              ]}
            />
            <SubmitButton weight="plain">{t("language_act")}</SubmitButton>
          </Form>
        </Panel>
      </div>
    </>
  );
}
