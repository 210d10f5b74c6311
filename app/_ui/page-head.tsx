import type { ReactNode } from "react";

type PageHeadProps = {
  title: ReactNode;
  /** The line above the title: reference, labels, state. */
  above?: ReactNode | undefined;
  /** The line below the title. */
  below?: ReactNode | undefined;
  acts?: ReactNode | undefined;
  lang?: string | undefined;
};

/** The head of a page: its title, what labels it, and its acts. */
export function PageHead({ title, above, below, acts, lang }: PageHeadProps) {
  return (
    <header className="head">
      {above !== undefined && <div className="row tight above">{above}</div>}
      <div>
        <h1 lang={lang}>{title}</h1>
        {below !== undefined && <p className="ink2">{below}</p>}
      </div>
      {acts !== undefined && <div className="row">{acts}</div>}
    </header>
  );
}
