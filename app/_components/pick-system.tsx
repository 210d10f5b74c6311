import { Select } from "@/app/_ui/select";
import type { Choices } from "@/lib/kernel/page";
import { NamedSystem } from "./named-system";

type PickSystemProps = {
  name: string;
  /** The field in which a system is written that the menu does not hold. */
  named: string;
  label: string;
  from: Choices<{ id: string; name: string; owner?: string | null }>;
  optional?: boolean;
};

/** One system: from a menu, or, where the menu does not hold all, by its name or address. */
export function PickSystem({ name, named, label, from, optional = false }: PickSystemProps) {
  return (
    <>
      {from.rows.length > 0 && (
        <Select
          name={name}
          label={label}
          choices={from.rows.map((one) => ({
            value: one.id,
            label: one.owner ? `${one.name} (${one.owner})` : one.name,
          }))}
          optional={optional || !from.isAll}
        />
      )}
      {!from.isAll && <NamedSystem name={named} label={label} />}
    </>
  );
}
