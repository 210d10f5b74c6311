import { z } from "zod";

/** How many characters the texts of an input may have, by their path, with "*" for a row ("claims.*.text"). */
export const limitsOf = (input: z.core.$ZodType): Record<string, number> => {
  const found: Record<string, number> = {};
  const walk = (schema: z.core.$ZodType, path: readonly string[]): void => {
    if (schema instanceof z.ZodPipe) {
      walk(schema.in, path);
      walk(schema.out, path);
    } else if (
      schema instanceof z.ZodOptional ||
      schema instanceof z.ZodDefault ||
      schema instanceof z.ZodNullable
    )
      walk(schema.unwrap(), path);
    else if (schema instanceof z.ZodObject)
      for (const [name, field] of Object.entries(schema.shape)) walk(field, [...path, name]);
    else if (schema instanceof z.ZodArray) walk(schema.element, [...path, "*"]);
    else if (schema instanceof z.ZodString && schema.maxLength !== null)
      found[path.join(".")] = schema.maxLength;
  };
  walk(input, []);
  return found;
};
