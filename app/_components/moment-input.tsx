"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { describedBy, Field } from "@/app/_ui/field";
import { FieldMark } from "@/app/_ui/field-mark";
import { useFormField } from "@/app/_ui/form-context";
import { formatDay, wallClock, type Zone } from "@/app/_ui/moment";
import { isoOf } from "@/lib/kernel/spelled-date";

type MomentInputProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  /** A day, or a day and hour. */
  asks: "day" | "hour";
  /** What it begins with, in ISO 8601. */
  value?: string | undefined;
  zone?: Zone | undefined;
  /** In whose words a day is written; those of the form around when left out. */
  locale?: string | undefined;
  /** "as a group" where what stands around says when it can stay empty. */
  optional?: boolean | "as a group" | undefined;
};

/** A day or moment of the world, typed in one go as the desk writes it: "8 Sep 2021 09:12". Read by the server; what it reads is shown beside it with the day of the week. */
export function MomentInput(props: MomentInputProps) {
  const { name, label, hint, asks, value, zone = "Asia/Jakarta", optional = false } = props;
  const { id, error, typed, words, told, limitWords } = useFormField(name);
  const locale = props.locale ?? limitWords?.locale ?? "id";
  const begun = (Array.isArray(typed) ? undefined : typed) ?? (value && spelled(value, locale, zone, asks));
  const [text, setText] = useState(begun ?? "");
  const read = readAs(text, locale);
  const example = asks === "hour" ? words.hour : words.day;
  const hints = [hint, example].filter((each) => each !== undefined);
  return (
    <Field
      {...{ id, label, error }}
      hint={hints.length === 0 ? undefined : hints.map((each, index) => (index === 0 ? each : [" ", each]))}
      limit={read}
      optional={(optional === true && words.optional) || undefined}
    >
      <input
        id={id}
        name={name}
        type="text"
        className="moment-in"
        autoComplete="off"
        defaultValue={begun}
        onInput={(event: FormEvent<HTMLInputElement>) => setText(event.currentTarget.value)}
        aria-required={optional ? undefined : true}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, hints[0], error, read)}
      />
      {told && <FieldMark name={name} label={label} />}
    </Field>
  );
}

/** A moment as it is typed here: "8 Sep 2021 09:12", in Indonesian "8 Sep 2021 09.12". */
const spelled = (at: string, locale: string, zone: Zone, asks: MomentInputProps["asks"]): string => {
  const day = formatDay(at, locale, { zone });
  if (asks !== "hour") return day;
  const { hour, minute } = wallClock(at, zone);
  return `${day} ${hour}${locale === "id" ? "." : ":"}${minute}`;
};

/** The day that is read in it, with its weekday: so that nobody means the other of 8/9 and 9/8. */
const readAs = (text: string, locale: string): string | undefined => {
  const [day = ""] = isoOf(text).split("T");
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const at = new Date(`${day}T12:00:00+07:00`);
  const isReal = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
  return isReal ? formatDay(at, locale, { month: "long", weekday: "long" }) : undefined;
};
