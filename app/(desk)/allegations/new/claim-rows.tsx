"use client";

import { AddRow } from "@/app/_ui/add-row";
import { type Choice, Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { useRows } from "@/app/_ui/use-rows";

type ClaimRowsProps = {
  credibilities: readonly Choice[];
  words: { claim: readonly string[]; credibility: readonly string[]; hint: string; add: string };
};

/** The claims of an allegation, one to begin with. In the browser because it adds rows without a round trip. */
export function ClaimRows({ credibilities, words }: ClaimRowsProps) {
  const most = words.claim.length;
  const { count, add } = useRows({ name: "claims", first: "text", begin: 1, step: 1, most });
  return (
    <>
      {words.claim.slice(0, count).map((label, n) => (
        <div className="fields wide-first" key={label}>
          <TextArea
            name={`claims.${n}.text`}
            label={label}
            hint={n === 0 ? words.hint : undefined}
            rows={2}
            optional
          />
          <Select
            name={`claims.${n}.credibility`}
            label={words.credibility[n]}
            choices={credibilities}
            value="6"
          />
        </div>
      ))}
      <AddRow name="claims" add={add}>
        {words.add}
      </AddRow>
    </>
  );
}
