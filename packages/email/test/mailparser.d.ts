declare module "mailparser" {
  /** A message, as far as the tests look at it. */
  export interface ParsedMail {
    subject?: string;
    text?: string;
    html?: string | false;
    headers: Map<string, unknown>;
    bcc?: unknown;
    attachments: unknown[];
  }

  export function simpleParser(
    message: Buffer,
    options: { skipTextToHtml: boolean; skipImageLinks: boolean },
  ): Promise<ParsedMail>;
}
