const oldest = 16;

/** Refuses a server older than PostgreSQL 16, by its `server_version_num` (150008 is 15.8). */
export const refuseOldServer = (version: number): void => {
  const major = Math.floor(version / 10_000);
  if (major >= oldest) return;
  throw new Error(`Runut needs PostgreSQL ${oldest} or newer; the server at DATABASE_URL is ${major}.`);
};
