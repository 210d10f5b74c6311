import { Icon } from "./icon";

type ErrorSummaryProps = {
  id: string;
  title: string;
  /** What to do about it. */
  message: string;
  errors: readonly { href: string; label?: string | undefined; message: string }[];
};

/** Why a form was refused, each field with a link to it. */
export function ErrorSummary({ id, title, message, errors }: ErrorSummaryProps) {
  return (
    <section className="notice danger" id={id} role="alert" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 className="tone text-h3" id={`${id}-title`}>
        <Icon name="warn" /> {title}
      </h2>
      <p>{message}</p>
      {errors.length > 0 && (
        <ul className="stack-s mt-1">
          {errors.map((error) => (
            <li key={error.href}>
              <a href={error.href}>{named(error)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** "Summary: at most 2,000 characters; you have 2,312". A word in capitals keeps them. */
const named = ({ label, message }: { label?: string | undefined; message: string }) =>
  label === undefined
    ? message
    : `${label}: ${message.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (first) => first.toLowerCase())}`;
