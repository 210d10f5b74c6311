import { z } from "zod";

/** What a form sends for one field, row or group of fields; undefined where nothing was filled in. */
export type Sent = string | boolean | undefined | readonly Sent[] | { readonly [name: string]: Sent };
export type SentFields = { readonly [name: string]: Sent };

export type FormRead = {
  fields: SentFields;
  /** The name under which the form knows a field of the input: blank rows are left out, so "claims.0.text" may stand in row 2. */
  inForm: (field: string) => string;
};

type Rows = { path: string; numbers: readonly number[] };

/** A form's fields in the shape of a command's input. Groups and rows are named by their path ("source.described", "claims.2.text"), a check box is true when ticked, and what was left empty is not given. */
export const readForm = (form: FormData, input: z.ZodType): FormRead => {
  const found: Rows[] = [];
  const read = (schema: z.core.$ZodType, path: string): Sent => {
    const type = inner(schema);
    // Where a choice was offered and none was made, nothing else makes it.
    if (schema instanceof z.ZodDefault && type instanceof z.ZodEnum && form.get(path) === "") return "";
    const name = (field: string) => (path === "" ? field : `${path}.${field}`);
    if (type instanceof z.ZodObject)
      return mapValues(type.shape, (each, field) => read(each as z.core.$ZodType, name(field)));
    if (type instanceof z.ZodArray) {
      const row = inner(type.element);
      if (!(row instanceof z.ZodObject)) return textsOf(form, path);
      const numbers = rowNumbers(form, path, requiredTexts(row));
      found.push({ path, numbers });
      return numbers.map((number) => read(row, `${path}.${number}`));
    }
    if (type instanceof z.ZodRecord) return keyedTexts(form, path);
    const [text] = textsOf(form, path);
    return type instanceof z.ZodBoolean ? text === "on" || text === "yes" : text;
  };
  const fields = read(input, "") as SentFields;
  return { fields, inForm: (field) => found.reduce(renumbered, field) };
};

/** The type under defaults, options and transformations, as a form fills it in. */
const inner = (schema: z.core.$ZodType): z.core.$ZodType => {
  if (schema instanceof z.ZodPipe) return inner(schema.in);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return inner(schema.unwrap());
  return schema;
};

const mapValues = <V>(
  shape: Readonly<Record<string, V>>,
  make: (value: V, name: string) => Sent,
): SentFields => Object.fromEntries(Object.entries(shape).map(([name, value]) => [name, make(value, name)]));

const textsOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === "string" && value !== "") as string[];

/** What stands under each key of a record ("given.<id>"). */
const keyedTexts = (form: FormData, path: string): SentFields =>
  Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      name.startsWith(`${path}.`) && typeof value === "string" ? [[name.slice(path.length + 1), value]] : [],
    ),
  );

/** The fields of a row that must be typed; a row with none of them is blank, whatever its lists stand on. */
const requiredTexts = (row: z.ZodObject): string[] =>
  Object.entries(row.shape)
    .filter(([, field]) => {
      const isOptional = field instanceof z.ZodOptional || field instanceof z.ZodDefault;
      return !isOptional && inner(field as z.core.$ZodType) instanceof z.ZodString;
    })
    .map(([name]) => name);

const rowNumbers = (form: FormData, path: string, texts: readonly string[]): number[] => {
  const numbers = [...form.entries()]
    .filter(([name, value]) => name.startsWith(`${path}.`) && value !== "")
    .map(([name]) => /^(\d{1,3})\.(.+)$/.exec(name.slice(path.length + 1)))
    .flatMap((match) => (match && texts.includes(match[2] ?? "") ? [Number(match[1])] : []));
  return [...new Set(numbers)].sort((a, b) => a - b);
};

const renumbered = (field: string, { path, numbers }: Rows): string => {
  if (!field.startsWith(`${path}.`)) return field;
  const [index = "", ...rest] = field.slice(path.length + 1).split(".");
  return [path, numbers[Number(index)] ?? index, ...rest].join(".");
};
