export default {
  referral_police_side: "Only the liaison of the unit writes this.",
  referral_drafted: "The referral has not been sent.",
  referral_sent: "The police have not confirmed receipt yet.",
  referral_opened_by_police: "The police have not confirmed receipt yet.",
  referral_received: "Receipt is confirmed already.",
  referral_under_investigation: "The police investigate already.",
  referral_concluded: "The police have concluded this referral.",
  referral_declined: "The police have declined this referral.",
  label_named_only: "TLP:RED is for the people named on it and for nobody else.",
  label_organisation_only: "TLP:AMBER+STRICT stays within the organisation.",
  label_exit_closed: "Under this label it does not leave this way.",
  label_not_public: "Only TLP:CLEAR reaches the public.",
} as const;
