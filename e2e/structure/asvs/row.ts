/** What is known of a requirement: the test that shows it, by file and title; why it asks nothing of Runut; or what is still missing. */
export type Row =
  | { readonly file: string; readonly title: string }
  | { readonly reason: string }
  | { readonly missing: string };
export type Rows = Readonly<Record<string, Row>>;

export const shown = (file: string, title: string): Row => ({ file, title });
export const because = (reason: string): Row => ({ reason });
export const missing = (what: string): Row => ({ missing: what });
/** The same reason for several requirements. */
export const allBecause = (reason: string, ids: readonly string[]): Rows =>
  Object.fromEntries(ids.map((id) => [id, because(reason)]));
