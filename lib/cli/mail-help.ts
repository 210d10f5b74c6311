/** What the help says of how Runut reaches the public beside its pages. */
export const mailHelp = `  RUNUT_SMTP     the mail server that takes mails to subscribers: smtp://name:password@host:587, which must offer
                 STARTTLS unless it is this machine, or smtps://host:465 (default: none, nobody can subscribe)
  RUNUT_MAIL_FROM  their sender, like "Agency <statements@agency.example>"
  RUNUT_PRESS    whom the press asks, by the short name of who speaks: "BSSN: press@bssn.example, +62 21 555; Kemenkes: ..."`;
