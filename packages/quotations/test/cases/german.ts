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
      quotations: ["direct · “Wir gehen nicht” · cue rief · speaker-after"],
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
    {
      text: "Niemand sagte: „Wir wurden gefragt.“",
      quotations: ["direct · “Wir wurden gefragt.” · cue sagte · colon-lead-in"],
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
      quotations: ["mixed · “haltlos” · Dov Kern [Der Chef der Wasserwerke, Dov Kern] · cue bezeichnete · mixed-cue"],
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
  "news reports": [
    {
      text: "Die Ministerin für Wasser, Mira Orel, sagte am Montag: „Wir bleiben hier.“",
      quotations: [
        "direct · “Wir bleiben hier.” · Mira Orel [Die Ministerin für Wasser, Mira Orel] · cue sagte · colon-lead-in",
      ],
    },
    {
      text: "„Wir bleiben hier“, sagte die Ministerin für Wasser, Mira Orel, am Montag.",
      quotations: [
        "direct · “Wir bleiben hier” · Mira Orel [die Ministerin für Wasser, Mira Orel] · cue sagte · speaker-after",
      ],
    },
    {
      text: "Orel zeigte sich enttäuscht: „Das haben wir nicht erwartet.“",
      quotations: ["direct · “Das haben wir nicht erwartet.” · Orel [Orel] · cue zeigte · colon-lead-in"],
    },
    {
      text: "Mira Orel war enttäuscht. „Das haben wir nicht erwartet“, so die Ministerin.",
      quotations: ["direct · “Das haben wir nicht erwartet” · Ministerin [die Ministerin] · cue so · speaker-after"],
    },
    {
      text: "Die Entscheidung verteidigte Orel mit den Worten: „Es gab keine andere Wahl.“",
      quotations: ["direct · “Es gab keine andere Wahl.” · Orel [Orel] · cue verteidigte · colon-lead-in"],
    },
    {
      text: "Den Bericht wies Dov Kern als „reine Erfindung“ zurück.",
      quotations: ["mixed · “reine Erfindung” · Dov Kern [Dov Kern] · cue wies · medium report · cue-before"],
    },
    {
      text: "Kritik kam von Dov Kern: „Das ist ein Fehler.“",
      quotations: ["direct · “Das ist ein Fehler.” · Dov Kern [Dov Kern] · colon-lead-in"],
    },
    {
      text: "Kritik übte auch der Vorsitzende der Fischer, Dov Kern: „Das ist ein Fehler.“",
      quotations: ["direct · “Das ist ein Fehler.” · Dov Kern [der Vorsitzende der Fischer, Dov Kern] · colon-lead-in"],
    },
    {
      text: "Für Dov Kern ist das Gesetz ein „Rückschritt“.",
      quotations: ["mixed · “Rückschritt” · Dov Kern [Dov Kern] · sentence-subject"],
    },
    {
      text: "Nach Einschätzung von Dov Kern ist das Gesetz ein „Rückschritt“.",
      quotations: ["mixed · “Rückschritt” · Dov Kern [Dov Kern] · cue Nach Einschätzung von · according-to"],
    },
    {
      text: "Aus Sicht der Fischer ist das Gesetz „unzumutbar“.",
      quotations: ["mixed · “unzumutbar” · Fischer [der Fischer] · cue Aus Sicht · according-to"],
    },
    {
      text: "Der Verband der Fischer sprach von einem „schwarzen Tag“.",
      quotations: ["mixed · “schwarzen Tag” · Verband der Fischer [Der Verband der Fischer] · cue sprach · mixed-cue"],
    },
    {
      text: "Von einem „schwarzen Tag für die Küste“ sprach Dov Kern.",
      quotations: ["mixed · “schwarzen Tag für die Küste” · Dov Kern [Dov Kern] · cue sprach · speaker-after"],
    },
    {
      text: "Dov Kern, der seit Jahren gegen den Damm kämpft, nannte das Urteil „ein Signal“.",
      quotations: ["mixed · “ein Signal” · Dov Kern [Dov Kern] · cue nannte · mixed-cue"],
    },
    {
      text: "Als „Signal an alle“ bezeichnete Dov Kern das Urteil.",
      quotations: ["mixed · “Signal an alle” · Dov Kern [Dov Kern] · cue bezeichnete · mixed-cue-after"],
    },
    {
      text: "Das Urteil sei „ein Signal“, sagte Dov Kern.",
      quotations: ["mixed · “ein Signal” · Dov Kern [Dov Kern] · cue sagte · speaker-after"],
    },
    {
      text: "Das Urteil sei „ein Signal“, so Kern.",
      quotations: ["mixed · “ein Signal” · Kern [Kern] · cue so · speaker-after"],
    },
    {
      text: "Das Urteil wurde von Dov Kern als „Signal“ bezeichnet.",
      quotations: ["mixed · “Signal” · Dov Kern [Dov Kern] · cue bezeichnet · mixed-cue-after"],
    },
    {
      text: "In einer Erklärung des Ministeriums heißt es: „Die Brücke bleibt gesperrt.“",
      quotations: [
        "direct · “Die Brücke bleibt gesperrt.” · Erklärung des Ministeriums [einer Erklärung des Ministeriums] · cue heißt · medium statement · colon-lead-in",
      ],
    },
    {
      text: "„Die Brücke bleibt gesperrt“, hieß es aus dem Ministerium.",
      quotations: ["direct · “Die Brücke bleibt gesperrt” · Ministerium [dem Ministerium] · cue hieß · speaker-after"],
    },
    {
      text: "„Die Brücke bleibt gesperrt“, teilte die Polizei mit.",
      quotations: ["direct · “Die Brücke bleibt gesperrt” · Polizei [die Polizei] · cue teilte · speaker-after"],
    },
    {
      text: "Wie die „Lorsker Zeitung“ berichtet, ist die Brücke „seit Jahren morsch“.",
      quotations: [
        "term · “Lorsker Zeitung”",
        "mixed · “seit Jahren morsch” · Lorsker Zeitung [die „Lorsker Zeitung“] · cue berichtet · mixed-cue",
      ],
    },
    {
      text: "Die „Lorsker Zeitung“ schrieb: „Die Brücke ist morsch.“",
      quotations: [
        "term · “Lorsker Zeitung”",
        "direct · “Die Brücke ist morsch.” · Lorsker Zeitung [Die „Lorsker Zeitung“] · cue schrieb · colon-lead-in",
      ],
    },
    {
      text: "Gegenüber der „Lorsker Zeitung“ sagte Kern: „Die Brücke ist morsch.“",
      quotations: [
        "term · “Lorsker Zeitung”",
        "direct · “Die Brücke ist morsch.” · Kern [Kern] · cue sagte · colon-lead-in",
      ],
    },
    {
      text: "Kern sagte der „Lorsker Zeitung“, die Brücke sei „morsch“.",
      quotations: ["term · “Lorsker Zeitung”", "mixed · “morsch” · Kern [Kern] · cue sagte · mixed-cue"],
    },
    {
      text: "Kern kündigte an, man werde „mit aller Härte“ vorgehen.",
      quotations: ["mixed · “mit aller Härte” · Kern [Kern] · cue kündigte · mixed-cue"],
    },
    {
      text: "Kern betonte, dass man „mit aller Härte“ vorgehen werde.",
      quotations: ["mixed · “mit aller Härte” · Kern [Kern] · cue betonte · mixed-cue"],
    },
    {
      text: "Man werde „mit aller Härte“ vorgehen, kündigte der Sprecher des Präsidenten an.",
      quotations: [
        "mixed · “mit aller Härte” · Sprecher des Präsidenten [der Sprecher des Präsidenten] · cue kündigte · mixed-cue-after",
      ],
    },
    {
      text: "Auf die Frage nach dem Damm antwortete sie: „Dazu sage ich nichts.“",
      quotations: ["direct · “Dazu sage ich nichts.” · cue antwortete · colon-lead-in"],
    },
    {
      text: "Auf seiner Internetseite schrieb Kern: „Wir geben nicht auf.“",
      quotations: ["direct · “Wir geben nicht auf.” · Kern [Kern] · cue schrieb · colon-lead-in"],
    },
    {
      text: "Im Interview mit dem Sender Varenia Eins sagte der Abgeordnete Dov Kern: „Wir geben nicht auf.“",
      quotations: [
        "direct · “Wir geben nicht auf.” · Dov Kern [der Abgeordnete Dov Kern] · cue sagte · medium interview · colon-lead-in",
      ],
    },
    {
      text: "„Wir geben nicht auf“, sagte er. Und weiter: „Der Damm muss weg.“",
      quotations: [
        "direct · “Wir geben nicht auf” · cue sagte · speaker-after",
        "direct · “Der Damm muss weg.” · unattributed",
      ],
    },
    {
      text: "„Wir geben nicht auf“, sagte Kern und fügte hinzu: „Der Damm muss weg.“",
      quotations: [
        "direct · “Wir geben nicht auf” · Kern [Kern] · cue sagte · speaker-after",
        "direct · “Der Damm muss weg.” · Kern [Kern] · cue fügte · colon-lead-in",
      ],
    },
    {
      text: "Kern zufolge ist die Lage „dramatisch“.",
      quotations: ["mixed · “dramatisch” · Kern [Kern] · cue zufolge · according-to"],
    },
    {
      text: "Die Lage ist nach Angaben der Polizei „unter Kontrolle“.",
      quotations: ["mixed · “unter Kontrolle” · Polizei [der Polizei] · cue nach Angaben · according-to"],
    },
    {
      text: "Die Lage ist laut Polizei „unter Kontrolle“.",
      quotations: ["mixed · “unter Kontrolle” · Polizei [Polizei] · cue laut · according-to"],
    },
    {
      text: "Orel warf der Opposition vor, sie habe „kein Konzept“.",
      quotations: ["mixed · “kein Konzept” · Orel [Orel] · cue warf · mixed-cue"],
    },
    {
      text: "Der Opposition warf Orel vor, sie habe „kein Konzept“.",
      quotations: ["mixed · “kein Konzept” · Orel [Orel] · cue warf · mixed-cue"],
    },
    {
      text: "Die Opposition, so Orel, habe „kein Konzept“.",
      quotations: ["mixed · “kein Konzept” · Orel [Orel] · cue so · mixed-cue"],
    },
    {
      text: "Bürgermeister Kern rief die Bewohner auf, „Ruhe zu bewahren“.",
      quotations: ["direct · “Ruhe zu bewahren” · Kern [Bürgermeister Kern] · cue rief · cue-before"],
    },
    {
      text: "Zugleich forderte sie die Regierung auf, „endlich zu handeln“.",
      quotations: ["mixed · “endlich zu handeln” · cue forderte · cue-before"],
    },
    {
      text: "Die Regierung müsse „endlich handeln“, forderte der Chef der Gewerkschaft.",
      quotations: [
        "mixed · “endlich handeln” · Chef der Gewerkschaft [der Chef der Gewerkschaft] · cue forderte · speaker-after",
      ],
    },
    {
      text: "Ein Augenzeuge berichtete: „Es war wie ein Erdbeben.“",
      quotations: [
        "direct · “Es war wie ein Erdbeben.” · Augenzeuge [Ein Augenzeuge] · cue berichtete · colon-lead-in",
      ],
    },
    {
      text: "„Es war wie ein Erdbeben“, erinnert sich eine Anwohnerin.",
      quotations: ["direct · “Es war wie ein Erdbeben” · Anwohnerin [eine Anwohnerin] · cue erinnert · speaker-after"],
    },
    {
      text: "„Es war wie ein Erdbeben“, schildert die 43-jährige Lehrerin Ada Brin die Nacht.",
      quotations: [
        "direct · “Es war wie ein Erdbeben” · Ada Brin [die 43-jährige Lehrerin Ada Brin] · cue schildert · speaker-after",
      ],
    },
    {
      text: "„Es war wie ein Erdbeben“, zitierte die Zeitung den Piloten.",
      quotations: ["direct · “Es war wie ein Erdbeben” · Zeitung [die Zeitung] · cue zitierte · speaker-after"],
    },
    {
      text: "Die Zeitung zitierte Kern mit den Worten: „Es war wie ein Erdbeben.“",
      quotations: ["direct · “Es war wie ein Erdbeben.” · Kern [Kern] · cue zitierte · colon-lead-in"],
    },
    {
      text: "Kern wurde mit den Worten zitiert: „Es war wie ein Erdbeben.“",
      quotations: ["direct · “Es war wie ein Erdbeben.” · Kern [Kern] · cue zitiert · colon-lead-in"],
    },
    {
      text: "Kern lehnte das ab. Der Plan sei „ein Witz“.",
      quotations: ["mixed · “ein Witz” · Kern [Kern] · carried-speaker"],
    },
    {
      text: "Der Rat beriet am Montag. Kern äußerte sich besorgt. Es drohe „eine Katastrophe“.",
      quotations: ["mixed · “eine Katastrophe” · Kern [Kern] · carried-speaker"],
    },
    {
      text: "Kern äußerte sich besorgt: Es drohe „eine Katastrophe“.",
      quotations: ["mixed · “eine Katastrophe” · Kern [Kern] · cue äußerte · mixed-cue"],
    },
    {
      text: "Der Anwalt der Familie erklärte, sein Mandant sei „unschuldig“. Er habe „nichts zu verbergen“.",
      quotations: [
        "mixed · “unschuldig” · Anwalt der Familie [Der Anwalt der Familie] · cue erklärte · mixed-cue",
        "mixed · “nichts zu verbergen” · Anwalt der Familie [Der Anwalt der Familie] · carried-speaker",
      ],
    },
    {
      text: "„Nein!“, rief Kern. „Niemals!“",
      quotations: [
        "direct · “Nein!” · Kern [Kern] · cue rief · speaker-after",
        "direct · “Niemals!” · Kern [Kern] · carried-speaker",
      ],
    },
    {
      text: "Kern: „Wir geben nicht auf.“",
      quotations: ["direct · “Wir geben nicht auf.” · Kern [Kern] · colon-lead-in"],
    },
    {
      text: "Der Sprecher der Armee, Oberst Ivo Talar: „Wir haben alles versucht.“",
      quotations: [
        "direct · “Wir haben alles versucht.” · Ivo Talar [Der Sprecher der Armee, Oberst Ivo Talar] · colon-lead-in",
      ],
    },
    {
      text: "Demonstranten riefen: „Der Damm muss weg!“",
      quotations: ["direct · “Der Damm muss weg!” · Demonstranten [Demonstranten] · cue riefen · colon-lead-in"],
    },
    {
      text: "Hunderte Demonstranten skandierten „Der Damm muss weg!“",
      quotations: [
        "direct · “Der Damm muss weg!” · Demonstranten [Hunderte Demonstranten] · cue skandierten · cue-before",
      ],
    },
    {
      text: "Auf einem Transparent stand: „Der Damm muss weg!“",
      quotations: ["direct · “Der Damm muss weg!” · Transparent [einem Transparent] · cue stand · colon-lead-in"],
    },
    {
      text: "Auf Plakaten war „Der Damm muss weg“ zu lesen.",
      quotations: ["mixed · “Der Damm muss weg” · Plakaten [Plakaten] · cue lesen · speaker-after"],
    },
    {
      text: "Orel erklärte gestern vor dem Parlament in Lorsk, nachdem die Abgeordneten drei Stunden lang über den Damm debattiert hatten: „Wir bauen nicht weiter.“",
      quotations: ["direct · “Wir bauen nicht weiter.” · Orel [Orel] · cue erklärte · colon-lead-in"],
    },
    {
      text: "Nachdem die Abgeordneten debattiert hatten, erklärte Orel: „Wir bauen nicht weiter.“",
      quotations: ["direct · “Wir bauen nicht weiter.” · Orel [Orel] · cue erklärte · colon-lead-in"],
    },
    {
      text: "Weil der Damm bricht, warnte der Präsident des Verbandes der Ingenieure: „Wir haben nur noch Tage.“",
      quotations: [
        "direct · “Wir haben nur noch Tage.” · Präsident des Verbandes der Ingenieure [der Präsident des Verbandes der Ingenieure] · cue warnte · colon-lead-in",
      ],
    },
    {
      text: "Präsident Ivo Talar und Ministerin Mira Orel erklärten: „Wir bauen nicht weiter.“",
      quotations: [
        "direct · “Wir bauen nicht weiter.” · Präsident Ivo Talar und Ministerin Mira Orel [Präsident Ivo Talar und Ministerin Mira Orel] · cue erklärten · colon-lead-in",
      ],
    },
    {
      text: "Bei einer Pressekonferenz am Montagabend zeigte sich die Vorsitzende der Fischergewerkschaft, Ada Brin, zuversichtlich: „Wir werden uns einigen.“",
      quotations: [
        "direct · “Wir werden uns einigen.” · Ada Brin [die Vorsitzende der Fischergewerkschaft, Ada Brin] · cue zeigte · medium pressConference · colon-lead-in",
      ],
    },
    {
      text: "Der Innenminister der Republik Varenien, Ivo Talar (VPU), kritisierte den Bericht als „einseitig und falsch“.",
      quotations: [
        "mixed · “einseitig und falsch” · Ivo Talar [Der Innenminister der Republik Varenien, Ivo Talar] · cue kritisierte · cue-before",
      ],
    },
    {
      text: "Talar kritisierte, der Bericht sei „einseitig und falsch“.",
      quotations: ["mixed · “einseitig und falsch” · Talar [Talar] · cue kritisierte · mixed-cue"],
    },
    {
      text: "Der Bericht, kritisierte Talar, sei „einseitig und falsch“.",
      quotations: ["mixed · “einseitig und falsch” · Talar [Talar] · cue kritisierte · mixed-cue"],
    },
    {
      text: "Ein Sprecher der Armee, der namentlich nicht genannt werden wollte, sagte: „Wir haben keine Verluste.“",
      quotations: [
        "direct · “Wir haben keine Verluste.” · Sprecher der Armee [Ein Sprecher der Armee] · cue sagte · colon-lead-in",
      ],
    },
    {
      text: "Mit den Worten „Wir bleiben hier“ verließ Kern den Saal.",
      quotations: ["mixed · “Wir bleiben hier” · Kern [Kern] · sentence-subject"],
    },
    {
      text: "Mit „großer Sorge“ reagierte die Gewerkschaft auf das Urteil.",
      quotations: ["mixed · “großer Sorge” · Gewerkschaft [die Gewerkschaft] · medium court · sentence-subject"],
    },
    {
      text: "Die Gewerkschaft reagierte mit „großer Sorge“.",
      quotations: ["mixed · “großer Sorge” · Gewerkschaft [Die Gewerkschaft] · sentence-subject"],
    },
    {
      text: "Kern sieht in dem Urteil einen „Sieg der Vernunft“.",
      quotations: ["mixed · “Sieg der Vernunft” · Kern [Kern] · cue sieht · medium court · mixed-cue"],
    },
    {
      text: "Der Rektor der Universität Lorsk, Professor Ivo Talar, hält die Pläne für „nicht durchdacht“.",
      quotations: [
        "mixed · “nicht durchdacht” · Ivo Talar [Der Rektor der Universität Lorsk, Professor Ivo Talar] · cue hält · mixed-cue",
      ],
    },
    {
      text: "Die Pläne hält der Rektor der Universität für „nicht durchdacht“.",
      quotations: [
        "mixed · “nicht durchdacht” · Rektor der Universität [der Rektor der Universität] · cue hält · mixed-cue",
      ],
    },
    {
      text: "Weiter sagte er: „Das ist nicht hinnehmbar.“",
      quotations: ["direct · “Das ist nicht hinnehmbar.” · cue sagte · colon-lead-in"],
    },
    {
      text: "Ähnlich äußerte sich Orel. „Das ist nicht hinnehmbar“, sagte die Ministerin.",
      quotations: ["direct · “Das ist nicht hinnehmbar” · Ministerin [die Ministerin] · cue sagte · speaker-after"],
    },
    {
      text: "Dazu der Abgeordnete Kern: „Das ist nicht hinnehmbar.“",
      quotations: ["direct · “Das ist nicht hinnehmbar.” · Kern [der Abgeordnete Kern] · colon-lead-in"],
    },
    {
      text: "„Das ist nicht hinnehmbar“, heißt es in dem Brief an den Präsidenten.",
      quotations: [
        "direct · “Das ist nicht hinnehmbar” · Brief [dem Brief] · cue heißt · medium letter · speaker-after",
      ],
    },
    {
      text: "In dem Brief schreibt Kern, das Vorgehen sei „nicht hinnehmbar“.",
      quotations: ["mixed · “nicht hinnehmbar” · Kern [Kern] · cue schreibt · medium letter · mixed-cue"],
    },
    {
      text: "Das Vorgehen sei „nicht hinnehmbar“, schreibt Kern in seinem Brief.",
      quotations: ["mixed · “nicht hinnehmbar” · Kern [Kern] · cue schreibt · medium letter · speaker-after"],
    },
    {
      text: "„Das ist“, so Kern wörtlich, „nicht hinnehmbar.“",
      quotations: [
        "direct · “Das ist” · Kern [Kern] · cue so · speaker-after",
        "direct · “nicht hinnehmbar.” · Kern [Kern] · cue so · cue-before",
      ],
    },
    {
      text: "„Das ist nicht hinnehmbar“, erklärte ihr Anwalt Ivo Talar dem Gericht.",
      quotations: ["direct · “Das ist nicht hinnehmbar” · Ivo Talar [Anwalt Ivo Talar] · cue erklärte · speaker-after"],
    },
    {
      text: "„Das ist nicht hinnehmbar“, meinte hingegen der Fraktionschef der Grünen, Ivo Talar.",
      quotations: [
        "direct · “Das ist nicht hinnehmbar” · Ivo Talar [der Fraktionschef der Grünen, Ivo Talar] · cue meinte · speaker-after",
      ],
    },
    {
      text: "„Das ist nicht hinnehmbar“, wird Kern in der Zeitung zitiert.",
      quotations: ["direct · “Das ist nicht hinnehmbar” · Kern [Kern] · cue zitiert · cue-after"],
    },
    {
      text: "Medienberichten zufolge soll Kern den Damm „ein Grab“ genannt haben.",
      quotations: ["mixed · “ein Grab” · Medienberichten [Medienberichten] · cue zufolge · according-to"],
    },
    {
      text: "Kern hatte den Damm zuvor „ein Grab“ genannt.",
      quotations: ["mixed · “ein Grab” · Kern [Kern] · cue genannt · mixed-cue-after"],
    },
    {
      text: "Kern soll gesagt haben: „Der Damm ist ein Grab.“",
      quotations: ["direct · “Der Damm ist ein Grab.” · Kern [Kern] · cue gesagt · colon-lead-in"],
    },
    {
      text: "Vor Journalisten in Lorsk bestätigte der Polizeichef, es gebe „keine Spur“.",
      quotations: ["mixed · “keine Spur” · Polizeichef [der Polizeichef] · cue bestätigte · mixed-cue"],
    },
    {
      text: "Die Staatsanwaltschaft bestätigte auf Anfrage, es gebe „keine Spur“.",
      quotations: ["mixed · “keine Spur” · Staatsanwaltschaft [Die Staatsanwaltschaft] · cue bestätigte · mixed-cue"],
    },
    {
      text: "Ob es Tote gab, wollte der Sprecher nicht sagen: „Das prüfen wir noch.“",
      quotations: ["direct · “Das prüfen wir noch.” · Sprecher [der Sprecher] · cue sagen · colon-lead-in"],
    },
    {
      text: "Bundeskanzlerin Ada Brin lobte die Arbeit der Helfer: „Sie haben Großes geleistet.“",
      quotations: [
        "direct · “Sie haben Großes geleistet.” · Ada Brin [Bundeskanzlerin Ada Brin] · cue lobte · colon-lead-in",
      ],
    },
    {
      text: "Brin lobte die „großartige Arbeit“ der Helfer.",
      quotations: ["mixed · “großartige Arbeit” · Brin [Brin] · cue lobte · mixed-cue"],
    },
    {
      text: "Brin dankte den Helfern für ihre „großartige Arbeit“.",
      quotations: ["mixed · “großartige Arbeit” · Brin [Brin] · sentence-subject"],
    },
    {
      text: "Sie dankte den Helfern für ihre „großartige Arbeit“.",
      quotations: ["mixed · “großartige Arbeit” · unattributed"],
    },
    {
      text: "Es sei „eine großartige Arbeit“ gewesen, sagte sie.",
      quotations: ["mixed · “eine großartige Arbeit” · cue sagte · mixed-cue-after"],
    },
    {
      text: "Wie ein Sprecher des Verteidigungsministeriums am Mittwoch in Lorsk erklärte, handele es sich um „ein Versehen“.",
      quotations: [
        "mixed · “ein Versehen” · Sprecher des Verteidigungsministeriums [ein Sprecher des Verteidigungsministeriums] · cue erklärte · mixed-cue",
      ],
    },
    {
      text: "Nach Ansicht des Gerichts war das Vorgehen „unverhältnismäßig“.",
      quotations: ["mixed · “unverhältnismäßig” · Gerichts [des Gerichts] · cue Nach Ansicht · according-to"],
    },
    {
      text: "Das Gericht wertete das Vorgehen als „unverhältnismäßig“.",
      quotations: ["mixed · “unverhältnismäßig” · Gericht [Das Gericht] · cue wertete · mixed-cue"],
    },
    {
      text: "Das Vorgehen wertete das Gericht als „unverhältnismäßig“.",
      quotations: ["mixed · “unverhältnismäßig” · Gericht [das Gericht] · cue wertete · mixed-cue"],
    },
    {
      text: "Das Vorgehen wurde vom Gericht als „unverhältnismäßig“ gewertet.",
      quotations: ["mixed · “unverhältnismäßig” · Gericht [Gericht] · cue gewertet · mixed-cue-after"],
    },
    {
      text: "Die Richterin begründete das Urteil damit, dass der Angeklagte „keinerlei Reue“ gezeigt habe.",
      quotations: ["mixed · “keinerlei Reue” · Richterin [Die Richterin] · cue begründete · mixed-cue"],
    },
    {
      text: "Zur Begründung sagte die Richterin, der Angeklagte habe „keinerlei Reue“ gezeigt.",
      quotations: ["mixed · “keinerlei Reue” · Richterin [die Richterin] · cue sagte · mixed-cue"],
    },
    {
      text: "Der 34-jährige Angeklagte sagte vor Gericht: „Ich bereue nichts.“",
      quotations: [
        "direct · “Ich bereue nichts.” · 34-jährige Angeklagte [Der 34-jährige Angeklagte] · cue sagte · colon-lead-in",
      ],
    },
    {
      text: "Auf Twitter schrieb der Präsident: „Ich bereue nichts.“",
      quotations: [
        "direct · “Ich bereue nichts.” · Präsident [der Präsident] · cue schrieb · medium tweet · colon-lead-in",
      ],
    },
    {
      text: "Der Präsident twitterte: „Ich bereue nichts.“",
      quotations: [
        "direct · “Ich bereue nichts.” · Präsident [Der Präsident] · cue twitterte · medium tweet · colon-lead-in",
      ],
    },
    {
      text: "Außenminister Talar appellierte an beide Seiten, „die Waffen schweigen zu lassen“.",
      quotations: [
        "mixed · “die Waffen schweigen zu lassen” · Talar [Außenminister Talar] · cue appellierte · cue-before",
      ],
    },
    {
      text: "In einer gemeinsamen Erklärung verurteilten die Minister den Angriff als „feigen Mord“.",
      quotations: [
        "mixed · “feigen Mord” · Minister [die Minister] · cue verurteilten · medium statement · cue-before",
      ],
    },
    {
      text: "Die Partei teilte mit, sie werde „bis zum Ende“ kämpfen.",
      quotations: ["mixed · “bis zum Ende” · Partei [Die Partei] · cue teilte · mixed-cue"],
    },
    {
      text: "Parteichef Kern versprach, „bis zum Ende“ zu kämpfen.",
      quotations: ["mixed · “bis zum Ende” · Kern [Parteichef Kern] · cue versprach · cue-before"],
    },
    {
      text: "Ihr Mann sei „immer für andere da“ gewesen, erzählt die Witwe.",
      quotations: ["mixed · “immer für andere da” · Witwe [die Witwe] · cue erzählt · mixed-cue-after"],
    },
    {
      text: "Er sprach sich dafür aus, die „Kultur des Schweigens“ zu beenden.",
      quotations: ["mixed · “Kultur des Schweigens” · cue sprach · mixed-cue"],
    },
    {
      text: "Vielmehr gehe es um „die Zukunft der Küste“, wie Orel hinzufügte.",
      quotations: ["mixed · “die Zukunft der Küste” · Orel [Orel] · cue hinzufügte · cue-after"],
    },
    {
      text: "Die Regierung reagierte gelassen. „Wir haben Zeit“, sagte ein Mitarbeiter des Präsidialamtes.",
      quotations: [
        "direct · “Wir haben Zeit” · Mitarbeiter des Präsidialamtes [ein Mitarbeiter des Präsidialamtes] · cue sagte · speaker-after",
      ],
    },
    {
      text: "Ganz anders sieht das Dov Kern. „Uns läuft die Zeit davon“, warnt der Geologe.",
      quotations: ["direct · “Uns läuft die Zeit davon” · Geologe [der Geologe] · cue warnt · speaker-after"],
    },
    {
      text: "Ganz anders sieht das Dov Kern: „Uns läuft die Zeit davon.“",
      quotations: ["direct · “Uns läuft die Zeit davon.” · Kern [das Dov Kern] · cue sieht · colon-lead-in"],
    },
    {
      text: "Orel ergänzt: „Uns läuft die Zeit davon.“",
      quotations: ["direct · “Uns läuft die Zeit davon.” · Orel [Orel] · cue ergänzt · colon-lead-in"],
    },
    {
      text: "Am Freitag hatte Orel noch erklärt, sie werde „niemals“ zurücktreten.",
      quotations: ["mixed · “niemals” · Orel [Orel] · cue erklärt · mixed-cue"],
    },
    {
      text: "Nun trat Orel zurück. In ihrer Erklärung heißt es, sie wolle „Platz machen“.",
      quotations: ["mixed · “Platz machen” · Orel [ihrer Erklärung] · cue heißt · medium statement · mixed-cue"],
    },
    {
      text: "Der Umweltverband Blaues Meer forderte die Regierung auf: „Stoppen Sie den Damm!“",
      quotations: [
        "direct · “Stoppen Sie den Damm!” · Blaues Meer [Der Umweltverband Blaues Meer] · cue forderte · colon-lead-in",
      ],
    },
    {
      text: "Weltweit löste der Tod des Dichters Trauer aus. „Er war ein Riese“, schrieb die Schriftstellerin Ada Brin.",
      quotations: [
        "direct · “Er war ein Riese” · Ada Brin [die Schriftstellerin Ada Brin] · cue schrieb · speaker-after",
      ],
    },
    {
      text: "Die Polizei rief die Bevölkerung auf, „verdächtige Gegenstände“ zu melden.",
      quotations: ["mixed · “verdächtige Gegenstände” · Polizei [Die Polizei] · cue rief · cue-before"],
    },
    {
      text: "Kern, der den Damm für „ein Grab“ hält, sprach als Erster.",
      quotations: ["mixed · “ein Grab” · Kern [der] · cue hält · mixed-cue-after"],
    },
  ],
  "names in marks": [
    { text: "Der Film „Der lange Winter“ läuft im Kino.", quotations: ["term · “Der lange Winter”"] },
    { text: "Das Schiff „Lorsk“ sank vor der Küste.", quotations: ["term · “Lorsk”"] },
    { text: "Unter dem Motto „Wasser für alle“ zogen sie durch die Stadt.", quotations: ["term · “Wasser für alle”"] },
    { text: "Die sogenannte „Wasserliste“ wurde gestern veröffentlicht.", quotations: ["term · “Wasserliste”"] },
    { text: "Die Zeitschrift „Der Hafen“ berichtet über den Damm.", quotations: ["term · “Der Hafen”"] },
    {
      text: "Die Gruppe „Freies Wasser“ gab am Montag ihre Auflösung bekannt.",
      quotations: ["term · “Freies Wasser”"],
    },
    { text: "Kern stellte sein Buch „Der Damm“ in Lorsk vor.", quotations: ["term · “Der Damm”"] },
    { text: "Der Preis „Goldener Fisch“ ging an Ada Brin.", quotations: ["term · “Goldener Fisch”"] },
  ],
  "what is a name": [
    {
      text: "„Wir gehen nicht“, sagte August Reck im August. „Nein“, sagte Reck.",
      quotations: [
        "direct · “Wir gehen nicht” · August Reck [August Reck] · cue sagte · speaker-after",
        "direct · “Nein” · August Reck [Reck] · cue sagte · speaker-after",
      ],
    },
    {
      text: "„Wir gehen nicht“, sagte Bruno Halvik. „Nein“, sagte Halvik.",
      quotations: [
        "direct · “Wir gehen nicht” · Bruno Halvik [Bruno Halvik] · cue sagte · speaker-after",
        "direct · “Nein” · Bruno Halvik [Halvik] · cue sagte · speaker-after",
      ],
    },
    {
      text: "„Wir gehen nicht“, sagte Frau Merenz.",
      quotations: ["direct · “Wir gehen nicht” · Merenz [Frau Merenz] · cue sagte · speaker-after"],
    },
    {
      text: "„Wir gehen nicht“, sagte Verteidigerin Anna Quist. „Ja“, riefen die Strafverteidigerinnen.",
      quotations: [
        "direct · “Wir gehen nicht” · Anna Quist [Verteidigerin Anna Quist] · cue sagte · speaker-after",
        "direct · “Ja” · Strafverteidigerinnen [die Strafverteidigerinnen] · cue riefen · speaker-after",
      ],
    },
    {
      text: "„Wir gehen nicht“, sagte Ludwig van der Berg. „Nein“, sagte Berg.",
      quotations: [
        "direct · “Wir gehen nicht” · Ludwig van der Berg [Ludwig van der Berg] · cue sagte · speaker-after",
        "direct · “Nein” · Ludwig van der Berg [Berg] · cue sagte · speaker-after",
      ],
    },
  ],
};
