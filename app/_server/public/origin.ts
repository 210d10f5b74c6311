/** The address of this installation as the public writes it, without a slash at its end. Feeds, codes and maps of the site need whole addresses. */
export const publicOrigin = (): string =>
  (process.env.RUNUT_ORIGIN ?? "http://localhost:3000").replace(/\/$/, "");

/** The short address under which anybody looks a code up. */
export const addressOfCheck = (code: string): string => `${publicOrigin()}/verify/${code}`;
