import type { Grantable } from "@/lib/people/give";

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
    | "confirm"
    | "confirm_grant"
    | "confirm_alone"
    | "erase"
    | "records"
    | "take_over";
  id: string;
  reference: string;
  title: string;
  /** What a grant gives, where it is one that waits. */
  gives?: Grantable;
  since: Date;
  href: string;
};
