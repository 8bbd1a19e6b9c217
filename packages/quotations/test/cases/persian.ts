import type { Case } from "../case.ts";

/** Persian: the verb stands after its subject. */
export const persian: Record<string, Case[]> = {
  "marks and lead-ins": [
    {
      text: "محمد علی گفت: «می‌مانیم.»",
      quotations: ["direct · “می‌مانیم.” · محمد علی [محمد علی] · cue گفت · colon-lead-in"],
    },
    {
      text: "«پل خطرناک است»، علی افزود.",
      quotations: ["direct · “پل خطرناک است” · علی [علی] · cue افزود · final-cue"],
    },
    {
      text: "به گفته وزیر، پل «خطرناک» است.",
      quotations: ["mixed · “خطرناک” · وزیر [وزیر] · cue به گفته · according-to"],
    },
    { text: "محمد علی: «می‌مانیم.»", quotations: ["direct · “می‌مانیم.” · محمد علی [محمد علی] · colon-lead-in"] },
  ],
};
