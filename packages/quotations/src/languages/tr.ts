import { afterAdverbials } from "../grammar/after-adverbials.ts";
import { finalCue } from "../grammar/final-cue.ts";
import { postposition } from "../grammar/postposition.ts";
import { ordinalStop } from "../grammar/ordinal-stop.ts";
import { finalSubject } from "../grammar/final-subject.ts";
import { dashDialogue } from "../marks/dash-dialogue.ts";
import type { Language } from "./language.ts";

/** Turkish. */
export const tr: Language = {
  tag: "tr",
  grammar: {
    inverts: afterAdverbials,
    ordinal: ordinalStop,
    subject: finalSubject,
    patterns: [postposition, finalCue],
    dialogue: dashDialogue,
  },
  quoteMarks: { open: "\u201C\u2018\u00AB\u2039", close: "\u201D\u2019\u00BB\u203A" },
  cueVerbs: {
    speech: `
      dedi dediler diyor diyorlar demiş demişti der demişler|diyen diyerek deyen
      söyledi söylediler söylüyor söylemiş söylemişti|söyleyen söyleyerek
      açıkladı açıkladılar açıklıyor açıklamış|açıklayan açıklayarak
      belirtti belirttiler belirtiyor belirtmiş|belirten belirterek
      bildirdi bildirdiler bildiriyor bildirmiş|bildiren bildirerek
      kaydetti kaydettiler kaydediyor|kaydeden kaydederek
      vurguladı vurguladılar vurguluyor|vurgulayan vurgulayarak
      ekledi eklediler ekliyor|ekleyen ekleyerek
      konuştu konuştular konuşuyor|konuşan
      yazdı yazdılar yazıyor yazmış|yazan yazarak
      anlattı anlattılar anlatıyor|anlatan
      sordu sordular soruyor|soran
      cevapladı yanıtladı yanıtını cevabını verdi|
      iddia savundu savunuyor ileri|savunan
      ifade ifadesini ifadelerini kullandı kullandılar|kullanan
      uyardı uyarıyor duyurdu duyuruyor hatırlattı aktardı aktarıyor paylaştı çağırdı haykırdı bağırdı fısıldadı itiraf eleştirdi|uyaran duyuran aktaran
      seslendi değerlendirdi yorumladı özetledi etti eden ediyor`,
    label: "nitelendirdi tanımladı tanımlıyor adlandırdı suçladı benzetti niteledi|nitelendiren tanımlayan",
    attitude: "düşünüyor inanıyor umuyor istiyor istedi",
  },
  media: {
    facebookPost: "facebook",
    instagramPost: "instagram",
    telegramPost: "telegram",
    tweet: "twitter, tweet, tweetinde",
    statement: "açıklama, açıklamasında, açıklamada, bildiri, bildiride",
    interview: "röportaj, röportajda, röportajında, söyleşide",
    pressConference: "toplantısında",
    letter: "mektup, mektupta, mektubunda",
    speech: "konuşmasında, konuşmada",
    report: "raporda, rapor",
    article: "yazısında, makalede",
    book: "kitabında",
    video: "videoda",
    message: "mesajında",
    post: "paylaşımında, paylaşımda, paylaşımı",
    court: "mahkemede",
  },
  clitics:
    "in ın un ün nin nın nun nün e a ye ya i ı u ü yi yı yu yü de da te ta den dan ten tan le la yle yla deki daki teki taki si sı su sü ler lar",
  words: {
    postposition: "göre",
    honorific: "sayın dr prof doç av bay bayan",
    role: `avukat avukatı aktivist bakan bakanı başbakan başbakanı başkan başkanı başkanvekili büyükelçi büyükelçisi cumhurbaşkanı danışman danışmanı direktörü doktor ekonomist emniyet gazeteci
    general genel genelkurmay hakim hâkim imam kurucusu lider lideri milletvekili muhabir müdür müdürü müdire öğretmen profesör savcı savcısı sekreter sekreteri sözcü sözcüsü tanık temsilcisi
    uzman uzmanı üye üyesi vali valisi yardımcısı yazar yazarı yetkili yönetici yönetmen senatör kaymakam yargıç`,
    group: `avukatlar aktivistler bakanlık bakanlığı emniyet gazeteciler hükümet mahkeme muhalefet örgüt parti polis savcılık şirket sendika tanıklar uzmanlar yetkililer aile dernek kurum halk
    göstericiler işçiler öğrenciler komisyon kurul yönetim eleştirmenler`,
    organisation: `ajansı akademisi bakanlığı bankası belediyesi birliği cemiyeti derneği enstitüsü federasyonu gazetesi grubu hareketi heyeti kurulu komisyonu konseyi kurumu mahkemesi meclisi merkezi
    ofisi ordusu örgütü partisi radyosu sendikası şirketi üniversitesi vakfı televizyonu`,
    naming: "adlı isimli başlıklı denilen sözde diye kitap film şarkı dergi gazete hareketi örgütü kelimesi ifadesi",
    determiner: "bir bu şu her bazı birçok iki üç dört beş bütün tüm hiçbir",
    conjunction: "ve veya ya ama fakat ancak ile",
    subordinator: "ki çünkü eğer",
    auxiliary: "değil var yok oldu olduğunu olan edildi",
    agent: "tarafından",
    adverb: `diye da de ise şöyle böyle ayrıca daha sonra bugün dün yarın önce yine hâlâ hala artık çok en şimdi orada burada için gibi kadar karşı dair ilişkin üzerine hakkında`,
    time: `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık sabah akşam öğle gece gün günü hafta ay yıl saat dakika`,
    particle: "van von de bin el al oğlu",
    abbreviation: "dr prof doç av sn st no vb bkz çev mah cad",
    pronoun: "o onlar kendisi ben biz",
    firstPerson: "ben biz",
    object: "onu ona onun bana bize bunu buna şunu şunları bunları şu bu",
    possessive: "benim bizim onun",
  },
};
