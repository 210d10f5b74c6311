export default {
  statement_author_decides: "You wrote this version, so somebody else decides on it.",
  statement_another_organisation: "This is another organisation’s statement.",
  statement_is_out: "What was published never changes. Write a correction as a statement of its own.",
  statement_not_a_draft: "This statement is not a draft any longer.",
  statement_not_in_review: "No version of this statement waits for a decision.",
  statement_not_approved: "The newest version of this statement is not approved.",
  statement_not_for_the_public:
    "This statement is meant for parliament or a named party, so it does not go on the public pages.",
  statement_changed: "The text was changed after you read it. Load the page again and read the new version.",
  statement_changed_meanwhile:
    "The statement was changed after you opened this page. Its newest version is shown below; what you typed is still here.",
  statement_basis_hidden:
    "A sentence rests on a record that you may not see. Somebody who is named on it has to approve.",
  statement_needs_consent:
    "The text draws on what another organisation found under a label above TLP:CLEAR. Only their consent lowers it.",
  statement_rests_badly:
    "A sentence is contradicted, outdated or rests on none. Give a reason to sign over it, or return the version.",
  statement_not_as_digested:
    "The sentences on record are not those that the fingerprint was made of. Tell the administrator.",
  statement_row_added:
    "Fields for more sentences were added below. Nothing is saved until you press the save button.",
  label_not_public: "Nothing but TLP:CLEAR reaches the public pages.",
  label_exit_closed: "Under this label it does not leave this way.",
  label_named_only: "Under TLP:RED it goes only to people who are named on it.",
  label_organisation_only: "Under TLP:AMBER+STRICT it stays within the organisation.",
} as const;
