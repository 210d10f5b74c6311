export type ListedParty = {
  id: string;
  /** A role with its organisation, or an organisation. */
  name: string;
  /** What they are on the case, such as "lead" or "reads". */
  note?: string | undefined;
  href?: string | undefined;
};

/** The people or the organisations on a case, for its side column. */
export function PeopleList({ people }: { people: readonly ListedParty[] }) {
  return (
    <ul className="stack-s small">
      {people.map((person) => (
        <li key={person.id}>
          {person.href === undefined ? person.name : <a href={person.href}>{person.name}</a>}
          {person.note !== undefined && <span className="ink3"> {person.note}</span>}
        </li>
      ))}
    </ul>
  );
}
