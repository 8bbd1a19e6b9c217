import { afterAdverbials } from "../grammar/after-adverbials.ts";
import { anyVerb } from "../grammar/any-verb.ts";
import { cutTied } from "../grammar/cut-tied.ts";
import { invertedSubject } from "../grammar/inverted-subject.ts";
import { dashDialogue } from "../marks/dash-dialogue.ts";
import type { Language } from "./language.ts";

/** French. */
export const fr: Language = {
  tag: "fr",
  grammar: {
    inverts: afterAdverbials,
    subject: invertedSubject,
    patterns: [anyVerb],
    dialogue: dashDialogue,
    cut: /* @__PURE__ */ cutTied({
      elisions: "l d qu n s c j m t jusqu lorsqu puisqu quoiqu",
      inversions: "il elle ils elles on je t-il t-elle t-on",
    }),
  },
  quoteMarks: { open: "\u00AB\u201C\u2018\u2039", close: "\u00BB\u201D\u2019\u203A" },
  cueVerbs: {
    speech: `
      répondit répliqua demanda déclara ajouta affirma lança murmura cria reprit expliqua soupira souffla répliqué répliquent répètent répondent lancent rappellent préviennent regrettent|
      dit disait disent disaient dira dire dite dites|disant
      affirme affirmait affirment affirmé affirmer assure assurait assurent assuré assurer ajoute ajoutait ajoutent ajouté|affirmant assurant ajoutant
      annonce annonçait annoncent annoncé annoncer avertit averti avertissait averti avance avancé avançait avoue avoué avouait|annonçant
      commente commenté commentait confie confié confiait confirme confirmé confirmait conclut conclu concluait constate constaté constatait|concluant
      déclare déclarait déclarent déclaré déclarer demande demandait demandent demandé dénonce dénoncé dénonçait déplore déploré déplorait|déclarant dénonçant
      détaille détaillé détaillait écrit écrivait écrivent estime estimait estiment estimé explique expliquait expliquent expliqué expliquer|écrivant estimant expliquant
      exhorte exhorté indique indiquait indiquent indiqué insiste insisté insistait interroge interrogé juge jugé jugeait lance lancé lançait|indiquant lançant
      martèle martelé menace menacé note noté notait observe observé observait poursuit poursuivi poursuivait précise précisait précisent précisé|précisant
      prévient prévenu promet promis raconte raconté racontait rappelle rappelé rappelait reconnaît reconnu reconnaissait réclame réclamé|rappelant
      regrette regretté regrettait relève relevé remarque remarqué répète répété répétait répond répondu répondait rétorque rétorqué révèle révélé|répétant
      réagit réagi résume résumé résumait salue salué s’exclame souligne soulignait soulignent souligné soupire soupiré soutient soutenu tweete tweeté|soulignant
      tranche tranché témoigne témoigné témoignait exclame exclamé écrie écrié indigne indigné alarme alarmé félicite félicité rapporte rapporté`,
    label: `
      qualifie qualifié qualifiait appelle appelé appelait nomme nommé décrit décrivait traite traité accuse accusé accusait critique critiqué fustige fustigé|qualifiant
      compare comparé considère considéré évoque évoqué évoquait parle parlé parlait`,
    attitude: "pense pensait pensé croit croyait espère espérait veut voulait souhaite souhaitait craint craignait",
  },
  sourcePhrases: [
    "selon",
    "d’après",
    "d’ après",
    "aux dires",
    "au dire",
    "de l’ avis",
    "aux yeux",
    "pour reprendre les mots",
    "de source",
  ],
  media: {
    facebookPost: "facebook",
    instagramPost: "instagram",
    telegramPost: "telegram",
    tweet: "twitter, tweet, tweete, tweeté",
    blogPost: "blog",
    statement: "déclaration, communiqué",
    interview: "interview, entretien",
    pressConference: "conférence",
    letter: "lettre",
    email: "courriel",
    speech: "discours, allocution",
    report: "rapport, étude",
    opEd: "tribune, éditorial",
    book: "livre",
    video: "vidéo",
    message: "message",
    court: "jugement, arrêt",
    post: "publication",
  },
  adverbEndings: "ment",
  pluralEnding: "s",
  participleEndings: "ant",
  words: {
    honorific: "m mm mme mmes mlle dr pr me mgr",
    role: `ambassadeur ambassadrice analyste artiste auteur autrice avocat avocate chef cheffe chercheur chercheuse commissaire conseiller conseillère député députée directeur directrice
    économiste élu élue évêque expert experte fondateur fondatrice général gouverneur historien historienne ingénieur ingénieure journaliste juge leader maire médecin membre militant militante
    ministre officier opposant opposante patron patronne porte-parole premier premier-ministre président présidente procureur procureure professeur professeure rédacteur rédactrice
    responsable roi reine sénateur sénatrice secrétaire syndicaliste témoin vice-président vice-présidente victime voisin voisine habitant habitante étudiant étudiante`,
    group: `autorités habitants experts manifestants opposants critiques témoins journalistes médias organisation organisations parti gouvernement ministère police parquet association syndicat
    entreprise groupe collectif tribunal justice armée opposition famille avocats militants élus députés sources équipe quotidien journal agence`,
    organisation: `académie agence alliance armée assemblée association banque bureau centre cercle club coalition collectif comité commission compagnie confédération congrès conseil cour
    département fédération fondation front gouvernement groupe haut-commissariat institut journal ligue ministère mouvement observatoire office organisation parlement parti police parquet
    sénat société syndicat théâtre tribunal union université ville mairie`,
    naming: `appelé appelée nommé nommée intitulé intitulée dit surnommé titre mot mots terme expression film livre chanson album revue journal magazine mouvement projet programme
    opération association organisation parti slogan`,
    determiner:
      "le la les l’ un une des du au aux ce cet cette ces plusieurs chaque tout toute tous toutes certains certaines deux trois quatre cinq dix aucun aucune",
    preposition: `à de d’ du des au aux en dans par pour avec sans sous sur vers chez contre entre depuis pendant durant avant après lors dès jusque jusqu’ parmi selon malgré devant
    derrière près auprès`,
    attaching: "de d’ du des à au aux pour",
    channel: "dans sur en lors au par via à",
    nameJoint: "de d’ du des pour la l’ les",
    conjunction: "et ou mais ni car donc",
    subordinator: "que qu’ parce si quand lorsque lorsqu’ puisque puisqu’ comme tandis alors où comment pourquoi dont",
    relative: "qui lequel laquelle lesquels",
    auxiliary: `a ont avait avaient ayant aura est sont était étaient sera serait été être avoir n’ ne pas plus va vont peut peuvent pourrait doit doivent devrait fait font c’ y en vient`,
    passive: "été être",
    agent: "par",
    adverb: `aussi ainsi alors encore déjà toujours jamais souvent hier aujourd’hui demain ensuite enfin également notamment par ailleurs toutefois cependant pourtant bien très trop même
    ici là puis ensuite d’abord désormais`,
    time: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin soir midi nuit jour jours
    semaine semaines mois an ans année années heure heures minute minutes`,
    particle: "de du des d’ la le van von ben bin el al",
    abbreviation: "m mm mme dr pr me mgr st ste art no env etc cf p",
    pronoun: "il elle ils elles on celui-ci celle-ci je nous j’",
    firstPerson: "je nous j’",
    object: "lui leur le la les me te se s’ m’ t’ l’",
    possessive: "son sa ses leur leurs mon ma mes notre nos",
  },
};
