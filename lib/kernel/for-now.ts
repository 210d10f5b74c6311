import { statusForNow } from "./database-failure";
import { requestUnderWay } from "./under-way";

/** Puts down for the request under way that what it asks for cannot be done now, so that a failure in which it may end is told as that. */
export const noteForNow = (error: unknown): void => {
  const request = requestUnderWay();
  const status = statusForNow(error);
  if (request && status) request.forNow = status;
};
