import type { Case } from "../case.ts";

/** French: guillemets with spaces, elisions, tied pronouns, dialogue. */
export const french: Record<string, Case[]> = {
  "speaker and cue": [
    {
      text: "« Nous restons », a déclaré la maire Mira Orel.",
      quotations: ["direct · “Nous restons” · Mira Orel [la maire Mira Orel] · cue déclaré · speaker-after"],
    },
    {
      text: "Mira Orel a dit : « Nous restons ici. »",
      quotations: ["direct · “Nous restons ici.” · Mira Orel [Mira Orel] · cue dit · colon-lead-in"],
    },
    {
      text: "Selon Dov Kern, le pont est « très dangereux ».",
      quotations: ["mixed · “très dangereux” · Dov Kern [Dov Kern] · cue Selon · according-to"],
    },
    {
      text: "« C’est fini », dit-elle.",
      quotations: ["direct · “C’est fini” · cue dit · speaker-after"],
    },
    {
      text: "Mira Orel est venue lundi. « C’est fini », a-t-elle ajouté.",
      quotations: ["direct · “C’est fini” · Mira Orel [elle] · cue ajouté · cue-after"],
    },
    {
      text: "« L’eau monte », a prévenu hier le porte-parole du ministère.",
      quotations: [
        "direct · “L’eau monte” · porte-parole du ministère [le porte-parole du ministère] · cue prévenu · speaker-after",
      ],
    },
    {
      text: "Le maire Dov Kern, qui était sur place, a qualifié le projet d’« erreur coûteuse ».",
      quotations: ["mixed · “erreur coûteuse” · Dov Kern [Le maire Dov Kern] · cue qualifié · mixed-cue"],
    },
    {
      text: "« Nous restons », frissonna Orel.",
      quotations: ["direct · “Nous restons” · Orel [Orel] · cue frissonna · speaker-after"],
    },
    {
      text: "“Il n’y a pas d’argent”, affirme Dov Kern dans une lettre.",
      quotations: [
        "direct · “Il n’y a pas d’argent” · Dov Kern [Dov Kern] · cue affirme · medium letter · speaker-after",
      ],
    },
    {
      text: "Les habitants répètent : « L’eau est à nous. »",
      quotations: ["direct · “L’eau est à nous.” · habitants [Les habitants] · cue répètent · colon-lead-in"],
    },
    {
      text: "« On nous a menti ! » s’indigne une habitante.",
      quotations: ["direct · “On nous a menti !” · habitante [une habitante] · cue indigne · speaker-after"],
    },
    { text: "Pour le film « Nuit blanche », rien n’est prévu.", quotations: ["term · “Nuit blanche”"] },
  ],
  dialogue: [
    {
      text: "– Nous restons, dit Mira Orel.",
      quotations: ["direct · “Nous restons,” · Mira Orel [Mira Orel] · cue dit · speaker-after"],
    },
    {
      text: "— Il part demain, répondit Kern. — Qui le dit ?",
      quotations: [
        "direct · “Il part demain,” · Kern [Kern] · cue répondit · speaker-after",
        "direct · “Qui le dit ?” · Kern [Kern] · carried-speaker",
      ],
    },
  ],
};
