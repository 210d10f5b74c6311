import "server-only";

/** The secret that encrypts the session cookie; the launcher reads it from RUNUT_HOME. */
export const authSecret = (): string => {
  const given = process.env.NEXTAUTH_SECRET;
  if (!given) throw new Error('NEXTAUTH_SECRET is not set: start Runut with "npm start" or "npx runut".');
  return given;
};
