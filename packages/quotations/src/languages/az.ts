import { bareLanguage } from "./bare-language.ts";
import type { Language } from "./language.ts";

/** Azerbaijani, in Latin letters. */
export const az: Language = {
  ...bareLanguage,
  tag: "az",
  grammar: { ...bareLanguage.grammar, inverts: true, verbFinal: true, dashDialogue: true },
  quoteMarks: { open: "\u201C\u201E\u2018\u00AB\u2039", close: "\u201D\u201C\u2019\u00BB\u203A" },
  cueVerbs: {
    speech: `
      dedi dedilər deyib deyiblər deyir deyirlər demişdi demişdir deyər|deyən deyərək
      bildirdi bildirdilər bildirib bildiriblər bildirir bildirmişdi bildirilir|bildirən bildirərək
      söylədi söyləyib söyləyiblər söyləyir|söyləyən söyləyərək
      yazdı yazıb yazıblar yazır yazmışdı|yazan yazaraq
      qeyd vurğuladı vurğulayıb vurğulayır|vurğulayan vurğulayaraq
      əlavə edib edir etdi ediblər etmişdi|edən edərək
      açıqladı açıqlayıb açıqlayır izah|açıqlayan
      danışdı danışıb danışır|danışan
      cavab verdi verib verir|verən
      soruşdu soruşub soruşur|soruşan
      bəyan iddia etiraf xatırlatdı xatırladıb xatırladır|
      hesab təsdiq təkzib inkar şikayət çağırıb çağırdı tələb vəd xəbərdarlıq|
      paylaşıb paylaşdı şərh qışqırdı pıçıldadı`,
    label: "adlandırdı adlandırıb adlandırır ittiham təsvir tənqid müqayisə|adlandıran",
    attitude: "düşünür inanır ümid istəyir istədi",
  },
  sourcePhrases: [],
  sourcePostpositions: "görə sözlərinə əsasən",
  media: {
    facebook: "facebookPost",
    feysbuk: "facebookPost",
    instagram: "instagramPost",
    telegram: "telegramPost",
    twitter: "tweet",
    bəyanat: "statement",
    bəyanatda: "statement",
    bəyanatında: "statement",
    açıqlamasında: "statement",
    açıqlamada: "statement",
    müsahibə: "interview",
    müsahibədə: "interview",
    müsahibəsində: "interview",
    konfransında: "pressConference",
    brifinqdə: "briefing",
    məktub: "letter",
    məktubda: "letter",
    məktubunda: "letter",
    çıxışında: "speech",
    çıxışda: "speech",
    hesabatda: "report",
    hesabat: "report",
    məqalədə: "article",
    məqaləsində: "article",
    kitabında: "book",
    videoda: "video",
    paylaşımında: "post",
    paylaşımda: "post",
    postunda: "post",
    statusunda: "post",
    səhifəsində: "post",
    məhkəmədə: "court",
  },
  honorifics: "cənab xanım dr prof",
  roles: `baş başçısı deputat direktor direktoru diplomat fəal fəalı general hakim hüquqşünas hüquq-müdafiəçisi iqtisadçı jurnalist jurnalisti katib katibi komissar lider lideri müavini müdir müdiri
    müdafiəçi müdafiəçisi müəllim müəllif müəllifi müxalifətçi nazir naziri nümayəndə nümayəndəsi ombudsman polkovnik prezident prezidenti professor prokuror prokuroru rəhbər rəhbəri
    rəis rəisi sədr sədri sədrinin müşavir müşaviri səfir səfiri siyasətçi sözçü sözçüsü şahid şərhçi şair təsisçisi üzv üzvü vəkil vəkili yazıçı ekspert alim bələdiyyə politoloq`,
  groups: `vəkillər fəallar jurnalistlər ekspertlər hökumət hakimiyyət idarə ittifaq məhkəmə müxalifət nazirlik nazirliyi partiya polis prokurorluq rəsmilər şahidlər şirkət təşkilat ailə valideynlər
    sakinlər işçilər tələbələr qurum agentlik etirazçılar komitə`,
  organisations: `agentliyi akademiyası assosiasiyası bankı birliyi cəbhəsi cəmiyyəti federasiyası fondu idarəsi institutu ittifaqı jurnalı klubu komissiyası komitəsi konfransı konqresi məclisi
    məhkəməsi mərkəzi nazirliyi partiyası palatası parlamenti polisi prokurorluğu qəzeti qrupu radiosu şirkəti şurası təşkilatı universiteti xidməti hərəkatı`,
  naming: "adlı adında başlıqlı sözdə kitab film mahnı jurnal qəzet hərəkatı təşkilatı sözü ifadəsi deyilən",
  pronouns: {
    third: "o onlar özü",
    first: "mən biz",
    object: "onu ona onun mənə bizə bunu buna bu bunları",
    possessive: "mənim bizim onun öz",
  },
  determiners: "bir bu hər bəzi bir-neçə iki üç dörd beş bütün heç çox",
  prepositions: "",
  channelPrepositions: "",
  conjunctions: "və ya amma lakin ancaq ilə həm",
  subordinators: "ki çünki əgər",
  relatives: "",
  auxiliaries: "deyil var yox oldu olub olan edilib",
  passiveAuxiliaries: "",
  agents: "tərəfindən",
  adverbs: `deyə da də isə belə bunu həmçinin sonra bu gün dünən sabah əvvəl yenə hələ artıq çox ən indi orada burada üçün kimi qədər qarşı dair haqqında barədə bununla bağlı daha əlavə`,
  times: `bazar ertəsi çərşənbə axşamı cümə şənbə yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr səhər axşam gecə gün günü həftə ay il saat dəqiqə`,
  particles: "oğlu qızı van von de bin əl al",
  abbreviations: "dr prof s c b",
  clitics: "in ın un ün nin nın nun nün ə a yə ya i ı u ü ni nı nu nü də da dən dan la lə dəki dakı lər lar",
};
