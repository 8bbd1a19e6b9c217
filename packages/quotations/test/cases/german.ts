import type { Case } from "../case.ts";

/** German: inverted order, compounds, low-high marks, reported mood. */
export const german: Record<string, Case[]> = {
  "speaker and cue": [
    {
      text: "„Wir bleiben“, sagte Bürgermeisterin Mira Orel.",
      quotations: ["direct · “Wir bleiben” · Mira Orel [Bürgermeisterin Mira Orel] · cue sagte · speaker-after"],
    },
    {
      text: "Mira Orel sagte: „Wir bleiben hier.“",
      quotations: ["direct · “Wir bleiben hier.” · Mira Orel [Mira Orel] · cue sagte · colon-lead-in"],
    },
    {
      text: "Am Montag sagte Mira Orel in Lorsk: „Wir bleiben hier.“",
      quotations: ["direct · “Wir bleiben hier.” · Mira Orel [Mira Orel] · cue sagte · colon-lead-in"],
    },
    {
      text: "„Die Brücke ist gesperrt“, so Dov Kern.",
      quotations: ["direct · “Die Brücke ist gesperrt” · Dov Kern [Dov Kern] · cue so · speaker-after"],
    },
    {
      text: "„Das Wasser steigt“, erklärte der Regierungssprecher gegenüber der Presse.",
      quotations: [
        "direct · “Das Wasser steigt” · Regierungssprecher [der Regierungssprecher] · cue erklärte · speaker-after",
      ],
    },
    {
      text: "»Wir gehen nicht«, rief sie.",
      quotations: ["direct · “Wir gehen nicht” · sie [sie] · cue rief · speaker-after"],
    },
    {
      text: "Orel fügte hinzu: „Es ist noch nicht vorbei.“",
      quotations: ["direct · “Es ist noch nicht vorbei.” · Orel [Orel] · cue fügte · colon-lead-in"],
    },
    {
      text: "„Kein Kommentar“, antwortete der Polizeisprecher auf die Frage nach der Ursache.",
      quotations: [
        "direct · “Kein Kommentar” · Polizeisprecher [der Polizeisprecher] · cue antwortete · speaker-after",
      ],
    },
    {
      text: "„Wir haben gewonnen“, jubelte Dov Kern. „Und wir bleiben.“",
      quotations: [
        "direct · “Wir haben gewonnen” · Dov Kern [Dov Kern] · cue jubelte · speaker-after",
        "direct · “Und wir bleiben.” · Dov Kern [Dov Kern] · carried-speaker",
      ],
    },
    {
      text: "„Wir müssen“, sagte Orel, „das Tal noch heute verlassen.“",
      quotations: [
        "direct · “Wir müssen” · Orel [Orel] · cue sagte · speaker-after",
        "direct · “das Tal noch heute verlassen.” · Orel [Orel] · cue sagte · cue-before",
      ],
    },
    {
      text: "Wie der Sprecher des Ministeriums am Dienstag mitteilte, ist der Damm „vollkommen sicher“.",
      quotations: [
        "mixed · “vollkommen sicher” · Sprecher des Ministeriums [der Sprecher des Ministeriums] · cue mitteilte · mixed-cue",
      ],
    },
    {
      text: "Dov Kern hat am Montag in Lorsk gesagt: „Das Geld ist weg.“",
      quotations: ["direct · “Das Geld ist weg.” · Dov Kern [Dov Kern] · cue gesagt · colon-lead-in"],
    },
    {
      text: "„Der Plan ist tot“, grollte Dov Kern.",
      quotations: ["direct · “Der Plan ist tot” · Dov Kern [Dov Kern] · cue grollte · speaker-after"],
    },
    {
      text: "„Das Wasser steigt“, heißt es in der Mitteilung.",
      quotations: [
        "direct · “Das Wasser steigt” · Mitteilung [der Mitteilung] · cue heißt · medium pressRelease · speaker-after",
      ],
    },
  ],
  "sources and fragments": [
    {
      text: "Laut Dov Kern ist die Brücke „sehr gefährlich“.",
      quotations: ["mixed · “sehr gefährlich” · Dov Kern [Dov Kern] · cue Laut · according-to"],
    },
    {
      text: "Der Damm sei „sicher“, sagte die Ministerin.",
      quotations: ["mixed · “sicher” · Ministerin [die Ministerin] · cue sagte · speaker-after"],
    },
    {
      text: "Kern nannte den Plan „einen teuren Fehler“.",
      quotations: ["mixed · “einen teuren Fehler” · Kern [Kern] · cue nannte · mixed-cue"],
    },
    {
      text: "Nach Angaben von Mira Orel war die Wahl „gestohlen“.",
      quotations: ["mixed · “gestohlen” · Mira Orel [Mira Orel] · cue Nach Angaben von · according-to"],
    },
    {
      text: "Dem Bericht zufolge war die Mauer „seit Jahren brüchig“.",
      quotations: ["mixed · “seit Jahren brüchig” · Bericht [Dem Bericht] · cue zufolge · according-to"],
    },
    {
      text: "Mira Orel sprach am 5. August. Sie habe „keine Angst vor niemandem“.",
      quotations: ["mixed · “keine Angst vor niemandem” · Mira Orel [Mira Orel] · carried-speaker"],
    },
    { text: "Das Schiff „Seeadler“ liegt im Hafen.", quotations: ["term · “Seeadler”"] },
    {
      text: "Der Chef der Wasserwerke, Dov Kern, bezeichnete die Klage als „haltlos“.",
      quotations: ["mixed · “haltlos” · Dov Kern [Dov Kern] · cue bezeichnete · mixed-cue"],
    },
  ],
  pairing: [
    {
      text: "Orel sagte: „Man nannte ihn ‚Löwe‘, und er lachte.“",
      quotations: [
        "direct · “Man nannte ihn ‚Löwe‘, und er lachte.” · Orel [Orel] · cue sagte · colon-lead-in",
        "term · “Löwe” · within 0",
      ],
    },
    {
      text: "Orel sagte: „Wir bleiben hier.",
      quotations: ["direct · “Wir bleiben hier.” · Orel [Orel] · cue sagte · colon-lead-in · recovered"],
    },
    {
      text: "„Ich bin müde, sagte Kern. „Wir alle sind es“, sagte Orel.",
      quotations: [
        "direct · “Ich bin müde,” · Kern [Kern] · cue sagte · speaker-after · recovered",
        "direct · “Wir alle sind es” · Orel [Orel] · cue sagte · speaker-after",
      ],
    },
  ],
};
