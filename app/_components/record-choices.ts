import type { Choice } from "@/app/_ui/select";
import { evidenceReference } from "@/lib/evidence/reference";

/** A record that is chosen by its name: a person, an organisation, a system. */
export const namedChoice = ({ id, name }: { id: string; name: string }): Choice => ({
  value: id,
  label: name,
});

/** A claim of a case, chosen by its number and its sentence. */
export const claimChoice = ({ id, number, text }: { id: string; number: number; text: string }): Choice => ({
  value: id,
  label: `${number}. ${text}`,
});

/** The number by which a claim is named. */
export const claimNumber = ({ number }: { number: number }): string => String(number);

/** The number by which an item in evidence is named. */
export const itemNumber = ({ number }: { number: number }): string => evidenceReference(number);

/** An item in evidence, chosen by its reference and its title. */
export const itemChoice = ({ id, number, title }: { id: string; number: number; title: string }): Choice => ({
  value: id,
  label: `${evidenceReference(number)} ${title}`,
});
