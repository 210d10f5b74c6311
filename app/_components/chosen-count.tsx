"use client";

import { useEffect, useRef, useState } from "react";

type ChosenCountProps = {
  /** The name that the check boxes of the form share. */
  name: string;
  /** "{chosen} of {all} chosen". */
  words: string;
};

/** How many check boxes of the form around it are ticked. It says nothing before a script counts them. */
export function ChosenCount({ name, words }: ChosenCountProps) {
  const here = useRef<HTMLOutputElement>(null);
  const [said, say] = useState("");
  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    const count = () => {
      const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].filter(
        (box) => box.name === name && !box.disabled,
      );
      const chosen = boxes.filter(({ checked }) => checked).length;
      say(words.replace("{chosen}", String(chosen)).replace("{all}", String(boxes.length)));
    };
    count();
    form.addEventListener("change", count);
    return () => form.removeEventListener("change", count);
  }, [name, words]);
  return (
    <output ref={here} className="small ink2">
      {said}
    </output>
  );
}
