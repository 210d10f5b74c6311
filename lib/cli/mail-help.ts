/** What the help says of where mail is handed over. */
export const mailHelp = `  RUNUT_SMTP     the mail server that takes mails to subscribers: smtp://name:password@host:587, which must offer
                 STARTTLS unless it is this machine, or smtps://host:465 (default: none, nobody can subscribe)
  RUNUT_MAIL_FROM  their sender, like "Agency <statements@agency.example>"`;
