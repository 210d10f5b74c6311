/** What is said, in balloons, and what we established, in squares; the style sheet draws them by these classes. */
export type SignName =
  | `p-${"alleges" | "ack" | "confirms" | "fixed" | "nosign" | "disputes" | "examining" | "none"}`
  | `f-${"yes" | "part" | "not" | "no" | "open"}`;

/** One sign of the domain where no element holds its word alone; hidden from assistive technology. */
export function Sign({ name }: { name: SignName }) {
  return <i className={`sg ${name}`} aria-hidden="true" />;
}
