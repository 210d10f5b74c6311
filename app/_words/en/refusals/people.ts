export default {
  session_refused: "E-mail, password and code do not fit together. Check all three; a code works once.",
  session_too_many: "Too many attempts have failed. Wait 15 minutes, then try again.",
  person_invitation_unusable: "This link does not work any more. Ask an administrator for a new one.",
  person_enrolment_over: "Setting up the authenticator took too long or is done already. Sign in again.",
  person_last_administrator:
    "Nobody would be left to administer Runut. Make somebody else an administrator first.",
  person_changed: "Somebody else changed this person meanwhile. Load the page again to see how.",
  person_is_deactivated: "This account is deactivated.",
  person_not_deactivated: "This account is not deactivated.",
} as const;
