/** What is known of a requirement: the test that shows it, by file and title; where it is written down, for one that asks for that; or why it asks nothing more of Runut. */
export type Row =
  | { readonly file: string; readonly title: string }
  | { readonly page: string; readonly words: string }
  | { readonly reason: string };
export type Rows = Readonly<Record<string, Row>>;

export const shown = (file: string, title: string): Row => ({ file, title });
/** Documentation that a requirement asks for: a page and words that stand in it. */
export const written = (page: string, words: string): Row => ({ page, words });
export const because = (reason: string): Row => ({ reason });
/** The same reason for several requirements. */
export const allBecause = (reason: string, ids: readonly string[]): Rows =>
  Object.fromEntries(ids.map((id) => [id, because(reason)]));
