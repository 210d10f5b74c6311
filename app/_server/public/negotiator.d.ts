/** As much of `negotiator` as is used; it brings no types of its own. */
declare module "negotiator" {
  export default class Negotiator {
    constructor(request: { headers: import("node:http").IncomingHttpHeaders });
    encoding(available: readonly string[], options: { preferred: readonly string[] }): string | undefined;
    language(available: readonly string[]): string | undefined;
  }
}
