"use client";

import { Checkbox } from "@/app/_ui/checkbox";
import { useFormState } from "@/app/_ui/form-context";

type PassedOverProps = { words: Record<"recognised" | "not_recognised" | "go_on", string> };

const texts = (given: unknown): string[] => (Array.isArray(given) ? given.map(String) : []);

/** What of a text was recognised and what was not, and the tick by which the one is recorded without the other. In the browser because only the refusal knows it. */
export function PassedOver({ words }: PassedOverProps) {
  const state = useFormState();
  if (state.status !== "refused") return null;
  const { details = {}, values } = state;
  const ticked = typeof values.passedOver === "string" ? values.passedOver.split(" ") : [];
  const passedOver = "passedOver" in details ? texts(details.passedOver) : ticked;
  const recognised = texts(details.recognised);
  if (passedOver.length === 0) return null;
  return (
    <div className="stack-s">
      <Pieces title={words.not_recognised} pieces={passedOver} />
      {recognised.length > 0 && <Pieces title={words.recognised} pieces={recognised} />}
      <Checkbox name="passedOver" label={words.go_on} value={passedOver.join(" ")} />
    </div>
  );
}

function Pieces({ title, pieces }: { title: string; pieces: readonly string[] }) {
  return (
    <>
      <p className="small b">{title}</p>
      <ul className="small wrap-anywhere">
        {pieces.map((piece) => (
          <li key={piece} className="mono">
            {piece}
          </li>
        ))}
      </ul>
    </>
  );
}
