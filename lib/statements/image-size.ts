/** Pixels of the picture by which others show a statement. */
export const imageSize = { width: 1200, height: 630 } as const;
