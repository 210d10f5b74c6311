import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/checkbox";
import { CheckboxGroup } from "@/app/_ui/checkbox-group";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import type { AmendedKind } from "@/db/rights/amendable";
import { exactness, precisions } from "@/db/schema/vocabulary";
import { fields } from "@/lib/amendments/fields";
import { listOfField } from "@/lib/amendments/listed-fields";
import { withheld, withheldIn } from "@/lib/kernel/host";
import { Choose } from "./choose";
import { MomentInput } from "./moment-input";
import { namedChoice } from "./record-choices";

type AmendFieldProps = {
  kind: AmendedKind;
  field: string;
  text: string;
  /** How exactly a moment of the record is known. */
  precision: string | undefined;
  organisations: readonly { id: string; name: string }[];
  systems: readonly { id: string; name: string }[];
  people: readonly { id: string; name: string }[];
  /** Whether a field that keeps a member of a list in some records does so in this one. */
  isListed: boolean;
};

const namesSystem = ["supersedesId", "systemId"];
const long = ["summary", "text", "note", "what", "categories", "scope", "method", "reason", "found"];
/** Several of these stand in one line, which would run their lines together. */
const inOneLine = ["cwe", "cve"];
const days = ["startsOn", "endsOn", "plannedFor", "asOf"];
const moments = ["occurredAt", "reportedAt", "firstSeenAt", "testedAt"];
const exactly = ["exactness", "firstSeenExactness", "testedExactness"];

/** One field of a record with the words that stand in it. */
export function AmendField({
  kind,
  field,
  text,
  precision,
  organisations,
  systems,
  people,
  isListed,
}: AmendFieldProps) {
  const t = useTranslations("amendments");
  const locale = useLocale();
  const how = (fields[kind] as Readonly<Record<string, object>>)[field] ?? {};
  const its = { name: `after.${field}`, label: t(`field.${field as "title"}`) };
  const optional = "empty" in how;
  const none = optional ? { optional, empty: t("nothing") } : {};
  const from = isListed || field !== "value" ? listOfField(field, kind) : undefined;
  if (from) {
    return <Choose {...its} {...none} from={from} value={text as "low"} />;
  }
  if (field === "precision") {
    const choices = precisions.map((value) => ({ value, label: t(`precision.${value}`) }));
    return <Select {...its} choices={choices} value={text} />;
  }
  if (field === "systems" || field === "team") {
    const choices = (field === "systems" ? systems : people).map(namedChoice);
    return <CheckboxGroup name={its.name} legend={its.label} choices={choices} values={text.split("\n")} />;
  }
  if (field === "anonymous") return <Checkbox {...its} checked={text === "true"} />;
  if (field.endsWith("Id"))
    return (
      <Select
        {...its}
        choices={(namesSystem.includes(field) ? systems : organisations).map(namedChoice)}
        value={text}
        {...none}
      />
    );
  if (exactly.includes(field)) {
    const choices = exactness.map((value) => ({ value, label: t(`precision.${value}`) }));
    return <Select {...its} {...none} choices={choices} value={text} />;
  }
  // What is known to the day has no hour that could be put right.
  const asks = text !== "" && precision !== "minute" ? "day" : "hour";
  if (moments.includes(field)) return <MomentInput {...its} asks={asks} value={text} optional={optional} />;
  if (days.includes(field)) return <MomentInput {...its} asks="day" value={text} optional={optional} />;
  if (long.includes(field)) return <TextArea {...its} value={text} optional={optional} />;
  if (field === "host") {
    const shown = text === withheld ? withheldIn[locale === "en" ? "en" : "id"] : text;
    return <TextInput {...its} value={shown} optional={optional} />;
  }
  const value = inOneLine.includes(field) ? text.replaceAll("\n", ", ") : text;
  return <TextInput {...its} value={value} optional={optional} />;
}
