import { afterAdverbials } from "../grammar/after-adverbials.ts";
import { finalCue } from "../grammar/final-cue.ts";
import { postposition } from "../grammar/postposition.ts";
import { finalSubject } from "../grammar/final-subject.ts";
import { dashDialogue } from "../marks/dash-dialogue.ts";
import type { Language } from "./language.ts";

/** Azerbaijani, in Latin letters. */
export const az: Language = {
  tag: "az",
  grammar: {
    inverts: afterAdverbials,
    subject: finalSubject,
    patterns: [postposition, finalCue],
    dialogue: dashDialogue,
  },
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
  media: {
    facebookPost: "facebook, feysbuk",
    instagramPost: "instagram",
    telegramPost: "telegram",
    tweet: "twitter",
    statement: "bəyanat, bəyanatda, bəyanatında, açıqlamasında, açıqlamada",
    interview: "müsahibə, müsahibədə, müsahibəsində",
    pressConference: "konfransında",
    briefing: "brifinqdə",
    letter: "məktub, məktubda, məktubunda",
    speech: "çıxışında, çıxışda",
    report: "hesabatda, hesabat",
    article: "məqalədə, məqaləsində",
    book: "kitabında",
    video: "videoda",
    post: "paylaşımında, paylaşımda, postunda, statusunda, səhifəsində",
    court: "məhkəmədə",
  },
  clitics: "in ın un ün nin nın nun nün ə a yə ya i ı u ü ni nı nu nü də da dən dan la lə dəki dakı lər lar",
  words: {
    postposition: "görə sözlərinə əsasən",
    honorific: "cənab xanım dr prof",
    role: `baş başçısı deputat direktor direktoru diplomat fəal fəalı general hakim hüquqşünas hüquq-müdafiəçisi iqtisadçı jurnalist jurnalisti katib katibi komissar lider lideri müavini müdir müdiri
    müdafiəçi müdafiəçisi müəllim müəllif müəllifi müxalifətçi nazir naziri nümayəndə nümayəndəsi ombudsman polkovnik prezident prezidenti professor prokuror prokuroru rəhbər rəhbəri
    rəis rəisi sədr sədri sədrinin müşavir müşaviri səfir səfiri siyasətçi sözçü sözçüsü şahid şərhçi şair təsisçisi üzv üzvü vəkil vəkili yazıçı ekspert alim bələdiyyə politoloq`,
    group: `vəkillər fəallar jurnalistlər ekspertlər hökumət hakimiyyət idarə ittifaq məhkəmə müxalifət nazirlik nazirliyi partiya polis prokurorluq rəsmilər şahidlər şirkət təşkilat ailə valideynlər
    sakinlər işçilər tələbələr qurum agentlik etirazçılar komitə`,
    organisation: `agentliyi akademiyası assosiasiyası bankı birliyi cəbhəsi cəmiyyəti federasiyası fondu idarəsi institutu ittifaqı jurnalı klubu komissiyası komitəsi konfransı konqresi məclisi
    məhkəməsi mərkəzi nazirliyi partiyası palatası parlamenti polisi prokurorluğu qəzeti qrupu radiosu şirkəti şurası təşkilatı universiteti xidməti hərəkatı`,
    naming: "adlı adında başlıqlı sözdə kitab film mahnı jurnal qəzet hərəkatı təşkilatı sözü ifadəsi deyilən",
    determiner: "bir bu hər bəzi bir-neçə iki üç dörd beş bütün heç çox",
    conjunction: "və ya amma lakin ancaq ilə həm",
    subordinator: "ki çünki əgər",
    auxiliary: "deyil var yox oldu olub olan edilib",
    agent: "tərəfindən",
    adverb: `deyə da də isə belə bunu həmçinin sonra bu gün dünən sabah əvvəl yenə hələ artıq çox ən indi orada burada üçün kimi qədər qarşı dair haqqında barədə bununla bağlı daha əlavə`,
    time: `bazar ertəsi çərşənbə axşamı cümə şənbə yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr səhər axşam gecə gün günü həftə ay il saat dəqiqə`,
    particle: "oğlu qızı van von de bin əl al",
    abbreviation: "dr prof s c b",
    pronoun: "o onlar özü mən biz",
    firstPerson: "mən biz",
    object: "onu ona onun mənə bizə bunu buna bu bunları",
    possessive: "mənim bizim onun öz",
  },
};
