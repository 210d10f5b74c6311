import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { StateTag } from "@/app/_components/state-tag";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { Form } from "@/app/_ui/form";
import { KeyValues } from "@/app/_ui/key-values";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Time } from "@/app/_ui/time";
import { refusalKey } from "@/app/_words/refusal-key";
import { may } from "@/lib/kernel/policy";
import { obstacle } from "@/lib/people/lifecycle";
import { findPerson } from "@/lib/people/queries";
import { RoleFields } from "../role-fields";
import { submitRoles } from "./actions";
import { Standing } from "./standing";

type Params = Promise<{ id: string }>;

export default async function PersonPage({ params }: { params: Params }) {
  const actor = await requirePerson();
  if (!may(actor, "person.assign-roles")) notFound();
  const { id } = await params;
  const [t, role, refusals, person] = await Promise.all([
    getTranslations("people"),
    getTranslations("domain.role"),
    getTranslations("refusals.keys"),
    read(actor, (tx) => findPerson(tx, id)),
  ]);
  const why = obstacle("person.assign-roles", person);
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
              <p className="ink2">{refusals(refusalKey(why))}</p>
            </>
          ) : (
            <Form
              action={submitRoles}
              id="assign"
              key={person.version}
              carries={{ personId: person.id, version: person.version }}
            >
              <RoleFields held={person.roles} seesAll={person.seesAll} />
              <SubmitButton weight="plain">{t("roles_act")}</SubmitButton>
            </Form>
          )}
        </Panel>
        <Standing person={person} />
      </div>
    </>
  );
}
