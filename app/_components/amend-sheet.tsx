import { getTranslations } from "next-intl/server";
import type { FormAction } from "@/app/_ui/form-state";
import { Possible } from "@/app/_ui/possible";
import type { Why } from "@/app/_ui/why";
import { AmendForm } from "./amend-form";
import { Amended } from "./amended";
import type { AmendRead } from "./read-amend";

type AmendSheetProps = {
  of: AmendRead;
  action: FormAction;
  /** Why it cannot be amended now, or null. */
  not: Why | null;
  carries?: Readonly<Record<string, string>>;
};

/** Where a record is amended, with what was amended before. */
export async function AmendSheet({ of, action, not, carries }: AmendSheetProps) {
  const t = await getTranslations("amendments");
  return (
    <div className="stack">
      <Possible not={not} act={t("save")}>
        <AmendForm of={of} action={action} carries={carries} />
      </Possible>
      <Amended
        history={of.history}
        organisations={of.organisations}
        systems={of.systems}
        people={of.people}
      />
    </div>
  );
}
