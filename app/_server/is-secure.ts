/** Whether people reach this installation over https, as RUNUT_ORIGIN says. */
export const isSecure = (): boolean => (process.env.RUNUT_ORIGIN ?? "").startsWith("https://");
