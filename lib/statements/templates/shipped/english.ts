import type { StatementKind, TemplateText } from "../template";
import { advice, assertion, begun, connective, heading } from "./sentences";

export const english: Readonly<Record<StatementKind, TemplateText>> = {
  holding: {
    title: "Report under examination",
    sentences: [
      begun(assertion("{organisation} received a report about {system} on {received on}.", "received")),
      assertion("We are examining it.", "received"),
      begun(assertion("We asked {asked} for its account on {asked on}.", "asked")),
      assertion("We are waiting for the answer.", "unanswered"),
      begun(connective("We will say more as the examination goes on.")),
      advice("Be wary of messages or calls that ask for a password or a one-time code."),
      advice("Follow our news through our official channels only."),
    ],
  },
  update: {
    title: "Update on the examination",
    sentences: [
      begun(assertion("{organisation} received a report about {system} on {received on}.", "received")),
      heading("What we know"),
      begun(assertion("[…]")),
      heading("Under examination"),
      begun(assertion("We are still waiting for the answer of {asked}.", "unanswered")),
      advice("[…]"),
    ],
  },
  correction: {
    title: "Our correction",
    sentences: [
      begun(connective("This statement corrects an earlier one.")),
      heading("Our earlier statement"),
      begun(assertion("[…]")),
      heading("The correction"),
      begun(assertion("[…]")),
      begun(connective("We apologise for the mistake.")),
    ],
  },
  retraction: {
    title: "Our withdrawal",
    sentences: [
      begun(connective("We hereby withdraw an earlier statement of ours.")),
      assertion("[…]"),
      begun(connective("We apologise for the mistake.")),
      advice("Please do not refer to that statement any longer."),
    ],
  },
  closing: {
    title: "Closing statement",
    sentences: [
      begun(assertion("{organisation} received a report about {system} on {received on}.", "received")),
      heading("Results"),
      begun(assertion("[…]")),
      heading("What follows"),
      begun(assertion("[…]")),
      begun(connective("We thank everybody for their help.")),
      advice("[…]"),
    ],
  },
};
