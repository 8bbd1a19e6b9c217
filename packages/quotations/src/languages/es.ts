import { afterAdverbials } from "../grammar/after-adverbials.ts";
import { anyVerb } from "../grammar/any-verb.ts";
import { invertedSubject } from "../grammar/inverted-subject.ts";
import { dashDialogue } from "../marks/dash-dialogue.ts";
import type { Language } from "./language.ts";

/** Spanish. */
export const es: Language = {
  tag: "es",
  grammar: { inverts: afterAdverbials, subject: invertedSubject, patterns: [anyVerb], dialogue: dashDialogue },
  quoteMarks: { open: "\u00AB\u201C\u2018\u2039", close: "\u00BB\u201D\u2019\u203A" },
  cueVerbs: {
    speech: `
      subrayan reclaman critican recuerdan sostienen reconocen insisten responden preguntan piden|
      dijo dice dicen dijeron decía decían dicho decir diría|diciendo
      aclaró aclara aclarado admitió admite admitieron advirtió advierte advirtieron advertido afirmó afirma afirman afirmaron afirmado afirmaba|afirmando advirtiendo
      agregó agrega agregaron añadió añade añadieron alegó alega anunció anuncia anunciaron anunciado apuntó apunta argumentó argumenta|agregando añadiendo
      aseguró asegura aseguran aseguraron asegurado aseveró comentó comenta comentaron concluyó concluye confesó confirmó confirma confirmaron confirmado|asegurando
      consideró considera contó cuenta contestó contesta criticó critica declaró declara declararon declarado denunció denuncia denunciaron denunciado destacó destaca destacaron|declarando
      detalló detalla enfatizó escribió escribe escribieron escrito exclamó exigió exige exigieron explicó explica explicaron explicado expresó expresa expresaron|explicando escribiendo
      gritó indicó indica indicaron indicado informó informa informaron insistió insiste lamentó lamenta lamentaron leyó manifestó manifiesta manifestaron mencionó|indicando insistiendo
      negó niega observó opinó opina ordenó pidió pide pidieron planteó precisó precisa preguntó pregunta prometió promete pronunció protestó|pidiendo
      publicó recalcó recalca reclamó reclama recordó recuerda reconoció reconoce reiteró reitera relató relata replicó respondió responde respondieron|recordando
      reveló revela señaló señala señalaron señalado solicitó sostuvo sostiene subrayó subraya sugirió sugiere testificó tuiteó tuitea valoró zanjó|señalando sosteniendo
      habló hablaba remarcó remató resumió resaltó`,
    label: `
      llamó llama llamaron llamado calificó califica calificaron calificado describió describe describieron tildó tilda tachó tacha acusó acusa acusaron|calificando
      denominó definió define bautizó comparó compara`,
    attitude: "cree creía creyó piensa pensó espera esperaba quiere quería teme temía considera",
  },
  sourcePhrases: [
    "según",
    "de acuerdo con",
    "en palabras de",
    "a juicio de",
    "en opinión de",
    "conforme a",
    "a decir de",
  ],
  media: {
    facebookPost: "facebook",
    instagramPost: "instagram",
    telegramPost: "telegram",
    tweet: "twitter, tuit, tuiteó, tuitea",
    blogPost: "blog",
    statement: "comunicado, declaración",
    interview: "entrevista",
    pressConference: "rueda, conferencia",
    letter: "carta",
    email: "correo",
    speech: "discurso",
    report: "informe, estudio",
    article: "artículo",
    opEd: "columna, editorial",
    book: "libro",
    video: "vídeo, video",
    message: "mensaje",
    court: "sentencia",
    post: "publicación",
  },
  adverbEndings: "mente",
  pluralEnding: "s",
  participleEndings: "ando iendo",
  words: {
    honorific: "sr sra srta dr dra don doña prof ing lic mons",
    role: `abogado abogada activista alcalde alcaldesa analista artista asesor asesora autor autora candidato candidata canciller capitán científico científica comisario concejal consejero
    consejera coordinador coordinadora dictador diputado diputada director directora dirigente economista embajador embajadora escritor escritora experto experta fiscal fundador fundadora
    general gobernador gobernadora historiador historiadora ingeniero ingeniera intendente investigador investigadora jefe jefa juez jueza líder maestro maestra médico médica miembro ministro
    ministra obispo oficial opositor opositora papa periodista policía portavoz premier presidente presidenta primer príncipe princesa procurador profesor profesora rector rectora reina rey
    secretario secretaria senador senadora sindicalista soldado testigo titular vecino vecina vicepresidente vicepresidenta vocero vocera víctima mandatario mandataria`,
    group: `activistas analistas asociación autoridades compañía críticos defensores diputados empresa expertos familia familiares fiscalía fuentes gobierno grupo habitantes investigadores
    jueces ministerio medios opositores oposición organización organizaciones padres partido periodistas policía portavoces sindicato sindicatos testigos trabajadores tribunal vecinos
    manifestantes ejecutivo ayuntamiento agencia periódico diario`,
    organisation: `academia agencia alianza asamblea asociación ayuntamiento banco cámara centro club comisión comité compañía confederación congreso consejo corte ejército federación fiscalía
    frente fundación gobierno grupo instituto junta liga ministerio movimiento observatorio oficina organización parlamento partido policía radio secretaría senado sindicato sociedad
    tribunal unión universidad`,
    naming: `llamado llamada llamados denominado denominada titulado titulada palabra palabras término expresión película libro canción álbum revista periódico movimiento proyecto programa
    operación organización grupo partido lema apodado`,
    determiner:
      "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella cada todo toda todos todas varios varias algunos algunas otro otra dos tres cuatro cinco diez ningún ninguna",
    preposition: `a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía`,
    attaching: "de del para al por en",
    channel: "en a por vía mediante durante al",
    nameJoint: "de del para por la los las el",
    conjunction: "y e o u pero ni sino",
    subordinator: "que porque si cuando aunque mientras como donde cómo dónde cuándo qué pues",
    relative: "quien quienes cual cuyo cuya",
    auxiliary: `ha han había habían haber habiendo es son era eran fue fueron será sería sido ser está están estaba estado no puede pueden podría debe deben debería va van iba hay`,
    passive: "fue fueron sido ser",
    agent: "por",
    adverb: `también ya aún todavía siempre nunca ayer hoy mañana luego después antes además sin embargo así muy más menos solo sólo entonces ahora aquí allí bien mal textualmente asimismo`,
    time: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mañana tarde noche mediodía día días
    semana semanas mes meses año años hora horas minuto minutos pasado próximo`,
    particle: "de del la las los y e van von bin al el",
    abbreviation: "sr sra srta dr dra prof ing lic mons art núm pág etc ee uu ud uds",
    pronoun: "él ella ellos ellas este esta éste ésta yo nosotros nosotras",
    firstPerson: "yo nosotros nosotras",
    object: "le les lo los la las me te se nos",
    possessive: "su sus mi mis nuestro nuestra",
  },
};
