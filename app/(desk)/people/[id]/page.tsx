import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DeviceTable } from "@/app/_components/device-table";
import { StateTag } from "@/app/_components/state-tag";
import { read } from "@/app/_server/read";
import { reasonsFor } from "@/app/_server/reasons";
import { requirePerson } from "@/app/_server/session";
import { Form } from "@/app/_ui/form";
import { KeyValues } from "@/app/_ui/key-values";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Time } from "@/app/_ui/time";
import { deputyRoles, roles } from "@/db/schema/vocabulary";
import { now } from "@/lib/kernel/clock";
import { dayOf } from "@/lib/kernel/day";
import { may } from "@/lib/kernel/policy";
import { deputiesOf, deputyChoices } from "@/lib/people/deputies/queries";
import { obstacle } from "@/lib/people/lifecycle";
import { findPerson } from "@/lib/people/queries";
import { devicesOf } from "@/lib/sessions/devices";
import { submitDeputyOf, submitEndOf } from "../../_deputies/actions";
import { AppointForm } from "../../_deputies/appoint-form";
import { DeputiesPanel } from "../../_deputies/deputies-panel";
import { RoleFields } from "../role-fields";
import { submitForget, submitForgetAll, submitRoles } from "./actions";
import { Grants } from "./grants";
import { Standing } from "./standing";

type Params = Promise<{ id: string }>;

export default async function PersonPage({ params }: { params: Params }) {
  const actor = await requirePerson();
  if (!may(actor, "person.confirm-grant")) notFound();
  const { id } = await params;
  const [t, role, reason, person] = await Promise.all([
    getTranslations("people"),
    getTranslations("domain.role"),
    reasonsFor(actor),
    read(actor, async (tx) => {
      const [found, devices, deputies, colleagues] = await Promise.all([
        findPerson(tx, id),
        devicesOf(tx, id),
        deputiesOf(tx, id),
        deputyChoices(tx, { id, organisationId: actor.organisationId }),
      ]);
      return { ...found, devices, deputies, colleagues };
    }),
  ]);
  const elsewhere =
    person.organisationId === actor.organisationId ? null : ("person.of_another_organisation" as const);
  const why = reason("person.assign-roles", elsewhere, obstacle("person.assign-roles", person));
  const awaited = person.undecided
    .filter(({ alone, deputyId }) => !alone && deputyId === null)
    .map(({ gives }) => gives);
  const forgets = may(actor, "person.reinvite");
  const lends = why ? [] : deputyRoles.filter((each) => person.roles.includes(each));
  return (
    <>
      <PageHead title={person.name} above={<StateTag kind="person_state" state={person.status} />} />
      <KeyValues
        className="mb-8"
        pairs={[
          { key: t("organisation"), value: person.organisation },
          { key: t("since"), value: <Time at={person.recordedAt} /> },
          ...(person.invitedUntil
            ? [{ key: t("invited_until"), value: <Time at={person.invitedUntil} /> }]
            : []),
        ]}
      />
      <div className="cols-even">
        <Panel stack labelledBy="roles">
          <h2 id="roles">{t("roles_title")}</h2>
          {why ? (
            <>
              <p>{person.roles.map((held) => role(held)).join(", ")}</p>
              {!why.isNever && <p className="ink2">{why.says}</p>}
            </>
          ) : (
            <Form
              action={submitRoles}
              id="assign"
              key={[person.version, ...person.roles, ...awaited].join()}
              carries={{ personId: person.id, version: person.version }}
            >
              <RoleFields
                held={roles.filter((each) => person.roles.includes(each) || awaited.includes(each))}
                seesAll={person.seesAll || awaited.includes("sees_all")}
              />
              <SubmitButton weight="plain">{t("roles_act")}</SubmitButton>
            </Form>
          )}
        </Panel>
        <div className="stack">
          {person.undecided.length > 0 && <Grants grants={person.undecided} />}
          {(lends.length > 0 || person.deputies.length > 0) && (
            <DeputiesPanel
              deputies={person.deputies}
              end={submitEndOf}
              ends={() => may(actor, "person.end-deputy")}
            >
              {lends.length > 0 && (
                <AppointForm
                  action={submitDeputyOf}
                  colleagues={person.colleagues}
                  roles={lends}
                  forId={id}
                  today={dayOf(now())}
                />
              )}
            </DeputiesPanel>
          )}
          <Standing person={person} reason={reason} elsewhere={elsewhere} />
        </div>
      </div>
      {elsewhere === null && (
        <div className="mt-8">
          <SectionHead
            id="devices"
            title={t("devices")}
            note={person.devices.length > 0 ? t(forgets ? "devices_note" : "devices_seen") : undefined}
          />
          <DeviceTable
            personId={person.id}
            devices={person.devices}
            forget={forgets ? { one: submitForget, all: submitForgetAll } : null}
          />
        </div>
      )}
    </>
  );
}
