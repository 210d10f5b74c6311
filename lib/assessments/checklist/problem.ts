/** What is wrong with a file: in which line, where it is one, and what. */
export type Problem = { line: number | null; says: string };
