import { formatMoment, type Zone } from "@/app/_ui/moment";

/** When something was published or is promised, as a reader of this language writes it, in its zone. */
export const PublicMoment = ({ at, locale, zone }: { at: Date; locale: string; zone?: Zone }) => (
  <time dateTime={at.toISOString()}>{formatMoment(at, locale, { month: "long", zone })}</time>
);
