type TypedFilterProps = {
  name: string;
  label: string;
  value: string | undefined;
  example: string;
  suggested?: readonly string[];
};

/** A filter that is typed, with an example of what it takes and what is suggested. */
export function TypedFilter({ name, label, value, example, suggested }: TypedFilterProps) {
  const id = `f-${name}`;
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        list={suggested && `${id}-seen`}
        defaultValue={value}
        placeholder={example}
      />
      {suggested && (
        <datalist id={`${id}-seen`}>
          {[...new Set(suggested)].sort().map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </div>
  );
}
