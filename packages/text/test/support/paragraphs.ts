/** Paragraphs that are prose beyond doubt. */
export const hearing =
  "Ilka Torvan told the district court in Lorsk on Tuesday that the charge against the union had been invented. The hearing goes on.";
export const gauge =
  "The service that maintained the gauge at Torrow was dissolved in autumn, and nobody has read it since. A list hangs in the office.";
export const sirens =
  "Three of the nine sirens in the lower villages have been moved away, and the keys to the other six are held by a retired miller.";
