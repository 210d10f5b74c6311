/** How many characters of a text are sent to a service at once. */
export const mostSent = 50_000;
