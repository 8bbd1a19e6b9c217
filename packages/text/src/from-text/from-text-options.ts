import type { Digest } from "@digestkit/schema";

/** What {@link fromText} can be told. */
export interface FromTextOptions {
  /** Name of the source, for messages. */
  file?: string;
  /** BCP 47 tag of the text. Without it, the language is the one the date line is written in, where only one fits. */
  language?: string;
  /** Largest source to read, in bytes of UTF-8; 1 MiB unless set. */
  maxBytes?: number;
  /** Fields of the digest that are known from elsewhere: they win over what the text says. */
  fields?: Partial<Digest>;
}
