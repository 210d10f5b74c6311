import { useTranslations } from "next-intl";
import { Form } from "@/app/_ui/form";
import type { FormAction } from "@/app/_ui/form-state";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Table } from "@/app/_ui/table";
import { Tag } from "@/app/_ui/tag";
import { Time } from "@/app/_ui/time";
import { browserName } from "./browser-name";

type Device = { id: string; browser: string | null; knownAt: Date; usedAt: Date | null };
type DeviceTableProps = {
  personId: string;
  devices: readonly Device[];
  /** The device of whoever looks, where it is among these. */
  current?: string | null;
  /** Left out for whoever only reads. */
  forget?: { one: FormAction; all: FormAction } | null;
};

/** The browsers by which somebody is known, each with the button that forgets it. */
export function DeviceTable({ personId, devices, current = null, forget = null }: DeviceTableProps) {
  const t = useTranslations("signin.devices");
  const named = (browser: string | null) => {
    const name = browserName(browser ?? "");
    return name ? t("named", name) : (browser ?? t("silent"));
  };
  if (devices.length === 0) return <p className="ink2">{t("none")}</p>;
  return (
    <>
      <Panel flush>
        <Table
          caption={t("caption")}
          columns={[
            { id: "browser", label: t("browser") },
            { id: "known", label: t("known") },
            { id: "used", label: t("used") },
            { id: "forget", label: t("forget"), hidden: true },
          ]}
          rows={devices.map(({ id, browser, knownAt, usedAt }) => ({
            id: `device-${id}`,
            cells: [
              <span key="browser" className="wrap-anywhere">
                <span title={browser ?? undefined}>{named(browser)}</span>{" "}
                {id === current && <Tag tone="info">{t("this_one")}</Tag>}
              </span>,
              <Time key="known" at={knownAt} />,
              usedAt ? <Time key="used" at={usedAt} /> : t("not_noted"),
              forget && (
                <Form
                  key="forget"
                  action={forget.one}
                  id={`forget-${id}`}
                  className="row"
                  carries={{ personId, deviceId: id }}
                >
                  <SubmitButton weight="plain" small>
                    {t("forget")}
                  </SubmitButton>
                </Form>
              ),
            ],
          }))}
        />
      </Panel>
      {forget && (
        <Form action={forget.all} id="forget-devices" className="mt-3" carries={{ personId }}>
          <SubmitButton weight="plain">{t("forget_all")}</SubmitButton>
        </Form>
      )}
    </>
  );
}
