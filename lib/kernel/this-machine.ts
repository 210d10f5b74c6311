/** Whether a host is this machine itself, so that nobody stands on the way to it. */
export const isHere = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(host);
