/**
 * From how many bytes of HTML Gmail clips a mail, and shows a link to the rest. Google does not say; senders have measured some
 * 102 KB, and this is the careful end of it.
 *
 * @see https://github.com/hteumeuleu/email-bugs/issues/41
 */
export const gmailLimit = 102_000;
