import { afterAdverbials } from "../grammar/after-adverbials.ts";
import { acts } from "../grammar/acts.ts";
import { anyVerb } from "../grammar/any-verb.ts";
import { asTold } from "../grammar/as-told.ts";
import { capitalNouns } from "../grammar/capital-nouns.ts";
import { capitalsSpeak } from "../grammar/capitals-speak.ts";
import { postposition } from "../grammar/postposition.ts";
import { forWhom } from "../grammar/for-whom.ts";
import { invertedSubject } from "../grammar/inverted-subject.ts";
import { leadingActor } from "../grammar/leading-actor.ts";
import { markArticles } from "../grammar/mark-articles.ts";
import { markAttributes } from "../grammar/mark-attributes.ts";
import { markCommonNouns } from "../grammar/mark-common-nouns.ts";
import { markFirstNames } from "../grammar/mark-first-names.ts";
import { markParticles } from "../grammar/mark-particles.ts";
import { markSurnames } from "../grammar/mark-surnames.ts";
import { openingPhrase } from "../grammar/opening-phrase.ts";
import { ordinalStop } from "../grammar/ordinal-stop.ts";
import { ownOpinion } from "../grammar/own-opinion.ts";
import { quotedSource } from "../grammar/quoted-source.ts";
import { reportedMood } from "../grammar/reported-mood.ts";
import { sentenceActor } from "../grammar/sentence-actor.ts";
import { separableVerbs } from "../grammar/separable-verbs.ts";
import { setOffTags } from "../grammar/set-off-tags.ts";
import { toldAfterwards } from "../grammar/told-afterwards.ts";
import type { Language } from "./language.ts";

/** What a source has: `nach Ansicht des Ministers`, `seiner Meinung nach`. */
const opinions = `angabe angaben ankündigung ansicht ansichten auffassung auskunft aussage aussagen bekunden bericht berichten bewertung darstellung
  darstellungen einschätzung empfinden erkenntnis erkenntnissen informationen interpretation lesart meinung meldung meldungen mitteilung schätzung schätzungen
  schilderung urteil überzeugung vorstellung worten`;

/** Each of these reports with one of its particles only. */
const joinParticles = /* @__PURE__ */ separableVerbs(`
  an bekannt preis zu: gab gaben gibt geben
  mit: teilt teilte teilten
  an: kündigt kündigte kündigten
  an hinzu: fügt fügte fügten
  aus an: führt führte führten
  fort: fuhr fuhren
  darauf hin zurück: wies wiesen weist
  fest klar: stellt stellte stellten
  ein: räumt räumte räumten
  dar nahe: legt legte legten
  aus: drückt drückte drückten
  vor: warf warfen wirft
  hervor: hob hoben hebt
  hinzu nach: setzt setzte setzten
  mitteilen wissen verlauten erkennen verbreiten ausrichten erklären: ließ liess ließen lässt
  zu: sichert sicherte sicherten
  vor: schlug schlugen schlägt
  an: prangert prangerte prangerten`);

/** German. */
export const de: Language = {
  tag: "de",
  grammar: {
    inverts: afterAdverbials,
    ordinal: ordinalStop,
    subject: invertedSubject,
    patterns: [
      quotedSource,
      anyVerb,
      asTold,
      ownOpinion(opinions),
      postposition,
      toldAfterwards,
      forWhom,
      openingPhrase,
    ],
    form: /* @__PURE__ */ capitalNouns(
      "ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nisse erei",
      "nis tum chen ling enz anz ik age",
    ),
    speaks: capitalsSpeak,
    reported: reportedMood,
    actor: sentenceActor,
    acts,
    leader: leadingActor,
    review: (paragraphs) => {
      for (const correct of [
        markParticles,
        markFirstNames,
        markSurnames,
        markArticles,
        markAttributes,
        markCommonNouns,
        joinParticles,
        setOffTags,
      ])
        correct(paragraphs);
    },
  },
  quoteMarks: { open: "\u201E\u201A\u00BB\u203A\u00AB\u2039", close: "\u201C\u2018\u00AB\u2039\u00BB\u203A" },
  cueVerbs: {
    speech: `
      so|
      argumentieren behaupten bekennen bekräftigen bemerken bemängeln berichten beschwören bestätigen beteuern betonen bilanzieren dementieren
      diktieren entgegnen entschuldigen ergänzen erinnern erklären erläutern erwidern erzählen flüstern folgern fordern formulieren fragen informieren
      insistieren jubeln klagen klarstellen kommentieren konstatieren kontern kritisieren lauten loben mahnen meinen melden murmeln notieren
      plädieren posten präzisieren prognostizieren prophezeien protestieren referieren resümieren sagen scherzen schildern schimpfen
      schwören spekulieren spotten stammeln twittern unterstreichen urteilen verkünden vermelden vermerken vermuten versichern versprechen
      anprangern bedauern beglückwünschen bekunden bezweifeln bilanzieren einwenden fluchen herausstellen hervorheben monieren mutmaßen nachfragen orakeln
      preisgeben raunen rügen schwärmen seufzen signalisieren skandieren stöhnen suggerieren verlangen verlautbaren verraten würdigen zweifeln
      verteidigen vortragen warnen wettern wiederholen witzeln wünschen zitieren zürnen äußern antworten appellieren ankündigen
      sagte sagten gesagt|sagend
      sprach sprachen spricht sprechen gesprochen sprich|
      schreibt schrieb schrieben schreiben geschrieben schreibe|schreibend
      ruft rief riefen gerufen rufe rufen|
      heißt hieß hiess heisst geheißen|
      gab gaben gibt gegeben|
      verspricht versprach versprachen|
      angab angaben angibt angegeben bekanntgab bekanntgegeben zugibt|
      teilt teilte teilten mitgeteilt mitteilt mitteilte mitteilten|
      kündigt kündigte kündigten angekündigt|
      fügt fügte fügten hinzugefügt hinzufügte|
      führt führte führten ausführt ausführte ausführten ausgeführt anführt anführte angeführt|
      fuhr fuhren fortfuhr|
      wies wiesen weist hingewiesen hinwies hinweist zurückwies zurückgewiesen|
      stellt stellte stellten klarstellt klarstellte klargestellt festgestellt feststellt feststellte feststellten|
      räumt räumte räumten eingeräumt einräumen mitteilen hinweisen ausführen hinzufügen einräumt einräumte einräumten|
      legt legte legten dargelegt darlegte|
      trat traten|
      drückt drückte drückten ausgedrückt ausdrückt ausdrückte ausdrückten|
      sichert sicherte sicherten zugesichert zusicherte|
      prangert prangerte prangerten angeprangert anprangerte|
      riet rieten rät geraten|
      widersprach widersprachen widerspricht widersprochen|
      verwies verwiesen verweist|
      bestritt bestritten bestreitet|
      empfahl empfahlen empfiehlt empfohlen|
      schlug schlugen schlägt vorgeschlagen|
      aufrief aufgerufen ausrief ausgerufen aufforderte aufgefordert|
      sprach aussprach ausgesprochen|
      gestand gestanden gesteht zugab|
      befand befanden befindet|
      stand standen steht stehen|
      lesen|
      schloss schlossen schließt|
      beschied beschieden|
      ließ liess ließen lässt|
      warf warfen wirft vorgeworfen|
      wandte wandten|
      unterstrich unterstrichen unterstreicht|
      äußert äußerte äußerten geäußert äusserte äußere|
      antwortet antwortete antworteten geantwortet|
      gefordert gefragt gemeldet geklagt gewarnt gemahnt gelobt gemeint geantwortet geäußert gefolgert gewünscht gedroht|
      begründet begründete begründeten|
      droht drohte drohten|
      zeigte zeigten|
      hob hoben hebt hervorhob hervorgehoben|
      setzt setzte setzten|
      bat baten bittet gebeten|
      rechtfertigt rechtfertigte rechtfertigten|
      verlautbarte verlautete|
      beklagt beklagte beklagten|
      verurteilt verurteilte verurteilten|
      begrüßt begrüßte begrüßten|
      resümiert titelt titelte titelten`,
    label: `
      nennt nannte nannten genannt nenne|nennend
      bezeichnet bezeichnete bezeichneten bezeichne|bezeichnend
      beschreibt beschrieb beschrieben|
      betitelt betitelte charakterisiert charakterisierte brandmarkt brandmarkte|
      vergleicht verglich verglichen|
      bewertet bewertete wertet wertete werteten gewertet|
      beurteilt beurteilte beurteilten verurteilt verurteilte verspottet verspottete stuft stufte stuften eingestuft|
      hält hielt hielten gehalten|
      tituliert titulierte|
      beschimpft beschimpfte beschimpften|`,
    attitude: `
      glaubt glaubte glaubten geglaubt hofft hoffte hofften gehofft|
      will wollte wollten befürchtet befürchtete fürchtet fürchtete|
      denkt dachte dachten sieht sah sahen gesehen findet fand fanden|
      freut freute freuten erwartet erwartete rechnet rechnete rechneten rechnen glauben hoffen fürchten`,
  },
  verbEndings: [
    ["ieren", "iert ierte ierten iere|ierend"],
    ["eln", "elt elte elten|elnd"],
    ["ern", "ert erte erten|ernd"],
    ["gnen", "gnet gnete gneten gne|gnend"],
    ["den", "det dete deten de|dend"],
    ["ten", "tet tete teten te|tend"],
    ["en", "t te ten e|end"],
  ],
  sourcePhrases: [
    "laut",
    "gemäß",
    "in den worten",
    "in den augen",
    "aus sicht",
    ...opinions
      .split(/\s+/u)
      .flatMap((noun) => [`nach ${noun}`, `nach der ${noun}`, `nach den ${noun}`, `nach dem ${noun}`]),
  ],
  media: {
    post: "postete",
    facebookPost: "facebook-eintrag, facebook",
    instagramPost: "instagram",
    telegramPost: "telegram",
    tweet: "twitter, tweet, twittert, twitterte",
    blogPost: "blog, blogeintrag, weblog",
    statement: "erklärung, stellungnahme, statement",
    pressRelease: "mitteilung, presseerklärung, pressemeldung, pressemitteilung",
    interview: "interview, gespräch",
    pressConference: "pressekonferenz",
    letter: "brief, schreiben",
    email: "e-mail, mail",
    speech: "rede, ansprache",
    court: "urteil, urteilsbegründung",
    report: "bericht, studie",
    article: "artikel",
    opEd: "kommentar, leitartikel",
    book: "buch, autobiografie",
    video: "video",
    message: "botschaft",
    broadcast: "fernsehen, rundfunk",
    petition: "petition",
    resolution: "resolution",
  },
  adverbEndings: "lich weise isch",
  words: {
    postposition: "zufolge",
    quoting: "zitiert zitierte zitieren zitierten",
    impersonal: "stand standen steht stehen lesen heißt hieß heisst hiess geheißen",
    mood: "halte drohe betreibe fokussiere bestehe verfolge unterstütze zeige sei seien habe werde könne müsse solle dürfe wolle gebe gehe komme stehe liege lasse bleibe wisse brauche bedeute hätten wäre wären",
    tag: "so",
    honorific: "herr herrn frau dr prof dipl ing hl st pater",
    role: `abgeordneter abgeordnete abgeordneten admiral aktivist aktivistin analyst analystin angeklagte angeklagter anwalt anwältin arzt ärztin
    astronaut aufsichtsratschef augenzeuge außenminister autor autorin beamter beamte beamtin beauftragte beauftragter beobachter berater beraterin
    besitzer betreiber bischof botschafter botschafterin bruder bundeskanzler bundeskanzlerin bürger bürgermeister bürgermeisterin chef chefin
    chefredakteur dekan demonstrant dichter diplomat direktor direktorin doktor einwohner entwickler erzbischof expertin experte fahrer
    forscher forscherin fotograf fraktionschef fußballer führer funktionär gegner general generalsekretär gouverneur gründer
    herausgeber häftling historiker historikerin innenminister inspekteur inhaber journalist journalistin jurist juristin
    kandidat kandidatin kanzler kanzlerin kanzleramtschef kapitän kardinal kollege kollegin kommandant kommissar kommissarin könig königin
    koordinator korrespondent künstler künstlerin landrat lehrer lehrerin leiter leiterin manager managerin mediziner minister ministerin
    ministerpräsident ministerpräsidentin mitarbeiter mitarbeiterin mitbegründer mitglied moderator musiker mutter nachbar nachfolger
    oberbürgermeister oberst obmann offizier opfer papst parlamentarier partner pastor pfarrer pilot pilotin politiker politikerin polizist polizistin premier
    premierminister priester prinz professor professorin präsident präsidentin psychologe rabbiner redakteur regisseur reporter richter richterin
    sachverständiger sänger sängerin schauspieler schriftsteller schwester sekretär senator senatorin soldat spieler spielerin sportler sprecher sprecherin staatsanwalt
    staatsanwältin staatschef staatssekretär staatssekretärin stellvertreter tochter trainer unternehmer unternehmerin vater
    verteidiger veranstalter vertreter vertreterin verfasser verleger vize vizepräsident vorsitzende vorsitzender vorsitzenden vorstand vorstandschef wissenschaftler
    wissenschaftlerin zeuge zeugin zuschauer ökonom übersetzer mann frau sohn mädchen junge ombudsmann ombudsfrau meister preisträger sieger
    geschäftsführer geschäftsführerin rektor rektorin geologe geologin biologe biologin meteorologe meteorologin soziologe soziologin psychologin ökonomin theologe theologin politologe
    politologin fischer fischerin bauer bäuerin landwirt arbeiter arbeiterin ingenieur ingenieurin techniker technikerin pfleger pflegerin witwe witwer nachbarin freund freundin
    student studentin schüler schülerin schriftstellerin schauspielerin regisseurin fotografin dichterin bischöfin imam mönch gewerkschafter gewerkschafterin fraktionsvorsitzende
    vermittler vermittlerin verleger verlegerin kritiker kritikerin veteran augenzeugin zeitzeuge anführer anführerin rebell staatsmann sultan scheich fürst fürstin herzog graf gräfin
    kläger klägerin angehöriger überlebende überlebender bewohner bewohnerin besucher besucherin passagier nutzer nutzerin leser leserin spezialist spezialistin
    organisator organisatorin präsidentschaftskandidat bundespräsident vizepräsidentin generalsekretärin chefarzt hausarzt notarzt intendant intendantin kurator kuratorin`,
    group: `abgeordnete abgeordneten aktivisten analysten anhänger anwohner anwälte augenzeugen autoren banken beamte behörde behörden beobachter
    betreiber bewohner bundesregierung demonstranten eltern ermittler experten fachleute familie firma forscher fraktion gegner gericht gewerkschaft gewerkschaften
    gruppe grünen historiker justiz journalisten kirche kläger kommission konzern kritiker linke linken menschen ministerium minister mitarbeiter mitglieder
    opposition organisation organisatoren partei parteien politiker polizei polizisten presse regierung rebellen
    redaktion richter sender soldaten sprecher staatsanwaltschaft union unternehmen veranstalter verband verein vertreter verteidigung
    wissenschaftler zeitung zeugen zuschauer armee militär feuerwehr initiative kreise medien senat parlament team universität hochschule verlag
    weltverband vatikan bürger bank stadt gesellschaft institut rat bund betriebsrat vorstand staatskanzlei umweltschützer retter jury meteorologen geologen ökonomen biologen psychologen politologen theologen fischer bauern landwirte arbeiter ingenieure studenten studierende
    schüler lehrer ärzte pfleger touristen passagiere überlebende angehörige gewerkschafter gegner rebellen islamisten extremisten rechtsextremisten separatisten terroristen
    entführer attentäter täter opfer unterhändler vermittler diplomaten geheimdienst geheimdienste staatsanwälte ankläger verteidiger kläger leser nutzer fans spieler trainer`,
    organisation: `agentur akademie allianz amt anstalt armee ausschuss bank behörde bewegung botschaft bund bundesamt bundesrat bundestag bündnis club dienst fraktion
    gericht gerichtshof gesellschaft gewerkschaft gruppe hochschule initiative institut kammer kirche kommission kongress konzern landtag liga ministerium nachrichten
    organisation parlament partei polizei presse rat regierung rundfunk schule senat sender stiftung union universität verband verein verlag werke
    zeitung zentrum anzeiger rundschau kurier tageblatt blatt post news times tribune`,
    noun: `abend absicht anfang angebot anlass anschlag anteil arbeit art auftrag auge begriff beispiel bereich blick boden buch dank datum demokratie dinge druck ende entscheid
    erfolg ergebnis fall fehler film form frage freiheit frieden gebiet gefahr gegend geld geschichte gesetz gewalt gott grund hand haus heimat hilfe hinweis idee inhalt
    interesse jahr jahrhundert kampf kind kinder klage konflikt kraft krieg krise kritik land leben leute liebe lied linie macht markt maßnahme mensch methode mitte motto
    musik name natur not ort paar plan platz politik preis problem programm projekt punkt recht rede reform reise rolle ruhe sache satz schaden schluss schritt schuld
    seite sicht sieg sinn spiel sprache staat stelle stimme straße strafe streit stunde suche tat teil text thema titel tod tor treffen urteil
    verfahren vergleich verlust versuch vertrag volk vorwurf vorschlag waffe wahl wahrheit wasser weg welt wert wille wort worte woche zahl zeichen zeit ziel zug zukunft zustand worten
    hintergrund zusammenhang gespräch angabe angaben beginn rande beschluss entwurf`,
    naming: `namens genannt genannte genannten genannter genanntes sogenannte sogenannten sogenannter sogenanntes titel begriff motto lied song film buch roman serie zeitung zeitschrift magazin
    nachrichtenmagazin sender gruppe organisation projekt kampagne initiative name namen stichwort album schiff orden preis sendung programm spiel band bezeichnung titeln
    ausstellung rubrik überschrift aktion studie yacht schiffes`,
    saying:
      "wort worte worten parole parolen feststellung aussage ruf rufe rufen spruch sprüche sprüchen satz frage slogan slogans antwort kommentar vorwurf",
    determiner: `der die das den dem des ein eine einer einem einen eines dieser diese dieses diesem diesen jeder jede jedes jedem jeden kein keine keiner keinem keinen alle allen aller
    viele vieler vielen einige einigen einiger mehrere mehrerer beide beiden beider manche zwei drei vier fünf sechs zehn jener jene hunderte tausende zehntausende hunderttausende dutzende zahlreiche jegliche jeglicher sämtliche sämtlicher etliche solche solcher weitere weiterer andere anderer`,
    oblique: `einer seiner ihrer keiner unserer den dem des einem einen eines diesem diesen dieses jedem jeden keinem keinen seinem seinen seines ihrem ihren ihres allen vielen einigen beiden
    jenem jenen unserem unseren`,
    preposition: `ab an am ans auf aus außer bei beim bis durch für gegen gegenüber hinter im in ins mit nach neben ohne seit statt trotz um unter über vom von vor während wegen
    zu zum zur zwischen per pro anlässlich angesichts aufgrund bezüglich entsprechend hinsichtlich infolge innerhalb mittels seitens zugunsten laut gemäß`,
    attaching: "von vom aus für der beim bei",
    genitive: "des der eines einer seines seiner ihrer dieser",
    channel: "in im auf bei beim via per über am mit aus von vom",
    nameJoint: "für",
    conjunction: "und oder sowie aber sondern doch denn",
    subordinator:
      "was dass daß weil wenn als ob obwohl nachdem bevor damit sodass indem falls wie wo wann warum weshalb wobei woraufhin wonach",
    comparing: "wie",
    pointing: "das dies so damit diesen",
    viewing: "für",
    relative: "welcher welche welches wer",
    auxiliary: `hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wird werden wurde wurden werde würde würden worden kann können konnte könne konnten
    muss müsse müssen musste soll solle sollen sollte sollten darf dürfe dürfen durfte mag möge möchte möchten`,
    passive: "wird werden wurde wurden worden",
    agent: "von vom",
    mute: "widersprach widersprachen widerspricht sprach sprachen",
    adverb: `nicht unterdessen währenddessen seitdem indes indessen derweil vergangene zwar insbesondere derzeit aktuell letztlich passend besonders lediglich offenbar offensichtlich ursprünglich überdies hierbei auch dann später wieder nochmals noch nun jetzt heute gestern morgen bereits schon so zuvor dazu daraufhin anschließend danach weiter ferner zudem außerdem jedoch allerdings
    dagegen hingegen daher deshalb inzwischen mittlerweile bislang bisher erneut nur sehr immer nie niemals hier dort da damals vorher zuletzt zunächst schließlich endlich ebenfalls
    gleichzeitig zugleich einst kürzlich vielmehr wörtlich etwa unter anderem wiederum selbst öffentlich gerade mehrfach mit hinzu an zu aus fort hin fest klar bekannt vor wohl abschließend
    sinngemäß ganz anders ähnlich ebenso weiterhin darüber darauf hierzu dabei darin davon daraus daran dafür davor dahinter hiermit hierfür
      letztlich sodann`,
    time: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember morgen vormittag mittag
    nachmittag abend nacht uhr tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minute minuten montagabend dienstagabend mittwochabend donnerstagabend freitagabend
    samstagabend sonntagabend wochenende ende mitte anfang`,
    particle: "von van de da del der den di du la le zu zum zur bin ibn al el ten ter vom",
    abbreviation:
      "dr prof st hl nr bzw ca z.b u.a d.h usw vgl mio mrd tel str jr sr dipl ing geb sog evtl inkl abs art",
    pronoun: "er sie diese dieser letztere letzterer erstere ersterer jener ich wir niemand jemand",
    nominative: "er ich wir letzterer ersterer",
    indefinite: "niemand jemand",
    firstPerson: "ich wir",
    object: "es man ihn ihm ihnen mich mir uns sich ihr",
    possessive: "sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres",
  },
};
