/** Something that waits for a person, and where they do it. Of what is asked in a case that they do not see, neither title nor reference are known. */
export type Wait = {
  kind:
    | "approve"
    | "publish"
    | "revise"
    | "answer"
    | "answer_unseen"
    | "decide"
    | "receive"
    | "accept"
    | "confirm";
  id: string;
  reference: string;
  title: string;
  since: Date;
  href: string;
};
