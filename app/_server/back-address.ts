/** The address that a form leads back to, such as "/cases/[reference]/closure": each "[name]" is filled in from what the act gave back, else from the form, as one part of a path. */
export const backAddress = (address: string, result: unknown, form: FormData): string => {
  const given = new Map(Object.entries(result ?? {}));
  return address.replace(/\[(\w+)\]/g, (_, name: string) =>
    encodeURIComponent(String(given.get(name) ?? form.get(name) ?? "")),
  );
};
