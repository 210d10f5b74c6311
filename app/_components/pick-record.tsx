import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CheckboxGroup } from "@/app/_ui/checkbox-group";
import { type Choice, Select } from "@/app/_ui/select";
import { TextInput } from "@/app/_ui/text-input";
import type { Choices } from "@/lib/kernel/page";

type PickProps<Row> = {
  name: string;
  label: string;
  /** The newest records of the case, or all that it has. */
  from: Choices<Row>;
  choice: (row: Row) => Choice;
  /** The record's number as it is written: "E-0012". */
  number: (row: Row) => string;
};

/** One record of a case: from a menu as long as it holds all, else by its number, the newest ones suggested. */
export function PickRecord<Row>(
  props: PickProps<Row> & { value?: string | undefined; optional?: boolean | undefined },
) {
  const { name, label, from, choice, number, value, optional } = props;
  const t = useTranslations("ui.pick");
  if (from.isAll)
    return (
      <Select name={name} label={label} choices={from.rows.map(choice)} value={value} optional={optional} />
    );
  const chosen = from.rows.find((row) => choice(row).value === value);
  return (
    <TextInput
      name={name}
      label={label}
      hint={t("one", { example: exampleOf(props) })}
      value={chosen ? number(chosen) : value}
      suggestions={suggestionsOf(props)}
      optional={optional}
    />
  );
}

type PickSeveralProps<Row> = PickProps<Row> & { hint?: ReactNode | undefined; note: (row: Row) => ReactNode };

/** Several records of a case: the newest ones to tick, and the others by their numbers. */
export function PickRecords<Row>(props: PickSeveralProps<Row>) {
  const { name, label, from, choice, hint, note } = props;
  const t = useTranslations("ui.pick");
  return (
    <>
      <CheckboxGroup
        name={name}
        legend={label}
        hint={hint}
        choices={from.rows.map((row) => ({ ...choice(row), note: note(row) }))}
      />
      {!from.isAll && (
        <TextInput
          name={name}
          label={t("others", { label })}
          hint={t("several", { example: exampleOf(props) })}
          optional
        />
      )}
    </>
  );
}

const exampleOf = <Row,>({ from, number }: PickProps<Row>): string => from.rows.slice(-1).map(number).join();

const suggestionsOf = <Row,>({ from, choice, number }: PickProps<Row>) =>
  from.rows.map((row) => ({ value: number(row), label: choice(row).label })).reverse();
