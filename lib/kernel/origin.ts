/** The address that people use, as `RUNUT_ORIGIN` says or as the port makes it; not checked, no slash at the end. */
export const configuredOrigin = (port = process.env.PORT || "3000"): string =>
  (process.env.RUNUT_ORIGIN || `http://localhost:${port}`).replace(/\/+$/, "");
