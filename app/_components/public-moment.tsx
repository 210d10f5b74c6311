import { formatMoment } from "@/app/_ui/moment";

/** When something was published, as a reader of this language writes it. */
export const PublicMoment = ({ at, locale }: { at: Date; locale: string }) => (
  <time dateTime={at.toISOString()}>{formatMoment(at, locale, { month: "long" })}</time>
);
