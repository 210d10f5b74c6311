/** A sentence whose references ("RNT-2021-0001", "E-0001") stay in one line each, for a line breaks after a hyphen. */
export const Unbroken = ({ text }: { text: string }) =>
  text.split(/\b([A-Z]+-\d[\d-]*\d)\b/).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move.
      <span className="nowrap" key={place}>
        {part}
      </span>
    ),
  );
