import type { Case } from "../case.ts";

/** Spanish: inverted order, dialogue with tied dashes. */
export const spanish: Record<string, Case[]> = {
  "speaker and cue": [
    {
      text: "«Nos quedamos», dijo la alcaldesa Mira Orel.",
      quotations: ["direct · “Nos quedamos” · Mira Orel [la alcaldesa Mira Orel] · cue dijo · speaker-after"],
    },
    {
      text: "Mira Orel dijo: “Nos quedamos aquí”.",
      quotations: ["direct · “Nos quedamos aquí” · Mira Orel [Mira Orel] · cue dijo · colon-lead-in"],
    },
    {
      text: "Según Dov Kern, el puente es “muy peligroso”.",
      quotations: ["mixed · “muy peligroso” · Dov Kern [Dov Kern] · cue Según · according-to"],
    },
    {
      text: "“El agua sube”, advirtió ayer el portavoz del ministerio.",
      quotations: [
        "direct · “El agua sube” · portavoz del ministerio [el portavoz del ministerio] · cue advirtió · speaker-after",
      ],
    },
    {
      text: "Ayer declaró Dov Kern: “No hay dinero”.",
      quotations: ["direct · “No hay dinero” · Dov Kern [Dov Kern] · cue declaró · colon-lead-in"],
    },
    {
      text: "Kern calificó el plan de “error costoso”.",
      quotations: ["mixed · “error costoso” · Kern [Kern] · cue calificó · mixed-cue"],
    },
    {
      text: "“No hay dinero”, ha dicho Kern en un comunicado.",
      quotations: ["direct · “No hay dinero” · Kern [Kern] · cue dicho · medium statement · speaker-after"],
    },
    {
      text: "Mira Orel llegó el lunes. “No tengo miedo”, añadió ella.",
      quotations: ["direct · “No tengo miedo” · Mira Orel [ella] · cue añadió · speaker-after"],
    },
    {
      text: "“¿Quién paga?”, preguntó Kern.",
      quotations: ["direct · “¿Quién paga?” · Kern [Kern] · cue preguntó · speaker-after"],
    },
    {
      text: "“No hay dinero”, subrayan los sindicatos.",
      quotations: ["direct · “No hay dinero” · sindicatos [los sindicatos] · cue subrayan · speaker-after"],
    },
    {
      text: "La alcaldesa Mira Orel escribió en Facebook: “Nos quedamos”.",
      quotations: [
        "direct · “Nos quedamos” · Mira Orel [La alcaldesa Mira Orel] · cue escribió · medium facebookPost · colon-lead-in",
      ],
    },
  ],
  dialogue: [
    {
      text: "—Nos quedamos —dijo Mira Orel—. Es nuestra casa.",
      quotations: [
        "direct · “Nos quedamos” · Mira Orel [Mira Orel] · cue dijo · speaker-after",
        "direct · “Es nuestra casa.” · Mira Orel [Mira Orel] · carried-speaker",
      ],
    },
    {
      text: "—¿Quién paga? —preguntó Kern.",
      quotations: ["direct · “¿Quién paga?” · Kern [Kern] · cue preguntó · speaker-after"],
    },
  ],
};
