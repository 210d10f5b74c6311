/** Rows as text columns, each as wide as its longest cell. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => {
  const all = [head, head.map((title) => "-".repeat(title.length)), ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
};
