/** Something that waits for a person, and where they do it. */
export type Wait = {
  kind: "approve" | "publish" | "revise" | "answer" | "decide" | "receive" | "accept" | "confirm";
  id: string;
  reference: string;
  title: string;
  since: Date;
  href: string;
};
