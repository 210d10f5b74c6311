import { allBecause, because, type Rows, shown } from "./row";

/** V4, what routes answer and believe. */
export const routes: Rows = {
  "4.1.1": shown(
    "app/_server/door/stand.test.ts",
    "A refusal without words gets the sentence of its status, and one with words keeps them",
  ),
  "4.1.2": because(
    "Runut serves http on loopback and redirects nobody; https and its redirect are the proxy's in front.",
  ),
  "4.1.3": shown("app/_server/socket-address.test.ts", "a request cannot say where it comes from"),
  "4.2.1": shown(
    "app/_server/door/stand.test.ts",
    "What is no HTTP is told so, with the headers of every answer",
  ),
  ...allBecause("There is no GraphQL.", ["4.3.1", "4.3.2"]),
  ...allBecause("There are no WebSockets.", ["4.4.1", "4.4.2", "4.4.3", "4.4.4"]),
};
