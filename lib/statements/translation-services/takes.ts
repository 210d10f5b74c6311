/** What is chosen for a service that stands outside: it has only what is published. */
export const outside = "published";
