import { requestUnderWay } from "@/lib/kernel/under-way";

/** Puts down that a page is being made: what fails from here on is our failure, not a header of the request. */
export const takeUpPage = (): void => {
  const request = requestUnderWay();
  if (request?.reads) request.taken = true;
};

/** The form that an action was sent with. An action that was sent with anything else has not begun, and its request counts as one that cannot be read. */
export const sentForm = (form: unknown): FormData => {
  if (!(form instanceof FormData)) throw new TypeError("An action takes a form.");
  const request = requestUnderWay();
  if (request) request.taken = true;
  return form;
};
