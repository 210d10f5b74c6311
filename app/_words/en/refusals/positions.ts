export default {
  position_asked_already: "This party is asked already and has not answered yet.",
  position_not_a_party: "Your organisation is not on this case.",
} as const;
