/** A person with the organisation, which is said once where the name ends with it; the organisation alone where the name is gone. */
export const personOf = (name: string, organisation: string): string => {
  if (name === "") return organisation;
  return organisation === "" || name.endsWith(`, ${organisation}`) ? name : `${name}, ${organisation}`;
};
