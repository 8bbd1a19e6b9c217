import { markFirstNames } from "../grammar/mark-first-names.ts";
import type { Language } from "./language.ts";

/** English. */
export const en: Language = {
  tag: "en",
  grammar: { verbsAreNouns: true, review: markFirstNames },
  quoteMarks: { open: "\u201C\u2018", close: "\u201D\u2019" },
  cueVerbs: {
    speech: `
      acknowledge add advise affirm allege announce answer appeal argue ask assert assure boast caution chant
      cite claim clarify comment complain concede conclude confess confirm contend continue
      counter cry declare demand deny disclose elaborate email emphasise emphasize encourage estimate
      exclaim explain express fume hint implore imply indicate inform inquire insist
      instruct interrupt joke lament laugh maintain mention muse note object observe
      offer pledge point post predict proclaim promise propose protest question quote reason recall
      recommend recount refute reiterate remark remind repeat reply report request respond retort retweet reveal
      scoff scream shout sigh speculate stress suggest tease testify threaten
      tout tweet urge utter volunteer vow warn whisper yell
      admit admits admitted|admitting
      agree agrees agreed|agreeing
      begin begins began begun|beginning
      echo echoes echoed|echoing
      plead pleads pleaded|pleading
      put puts|putting
      quip quips quipped|quipping
      read reads|reading
      say says said|saying
      snap snaps snapped|snapping
      speak speaks spoke spoken|speaking
      states stated|stating
      swear swears swore sworn|swearing
      tell tells told|telling
      write writes wrote written|writing`,
    label: `
      accuse bash berate blame blast brand call castigate characterise characterize commend compare condemn
      criticise criticize decry deem denounce depict deride describe dismiss hail label lambaste mock
      paint portray praise rebuke reject ridicule scold term
      cast casts|casting
      dub dubs dubbed|dubbing
      refer refers referred|referring
      slam slams slammed|slamming`,
    attitude: `
      applaud attack believe celebrate consider credit defend fear hope oppose reflect regard remember thank want
      wonder worry
      think thinks thought|thinking`,
  },
  verbEndings: [
    ["e", "es ed|ing"],
    ["ay", "ays ayed|aying"],
    ["y", "ies ied|ying"],
    ["s", "ses sed|sing"],
    ["sh", "shes shed|shing"],
    ["", "s ed|ing"],
  ],
  sourcePhrases: ["according to", "in the words of", "as told to"],
  media: {
    facebookPost: "facebook post, facebook",
    blogPost: "blog post, blog",
    instagramPost: "instagram post, instagram",
    telegramPost: "telegram post, telegram channel, telegram message, telegram",
    tweet: "tweet, tweets, twitter, tweeted, tweeting, retweeted",
    post: "post, posting",
    statement: "statement, statements, press statement, communique, quote",
    pressRelease: "press release, news release",
    interview: "interview, interviews",
    pressConference: "news conference, press conference",
    briefing: "",
    letter: "",
    email: "email, e-mail, emailed",
    memo: "",
    message: "",
    speech: "speech, address, remarks, rally",
    testimony: "testimony, testified",
    court: "court filing, ruling, verdict, lawsuit, indictment",
    report: "report, study",
    article: "",
    opEd: "column, op-ed, editorial, essay",
    book: "book, memoir",
    video: "",
    podcast: "",
    broadcast: "broadcast, radio, television, tv",
    debate: "",
    advertisement: "ad",
    petition: "",
    resolution: "",
    comment: "",
    transcript: "",
  },
  roleEndings: "ist ician woman person ator ctor",
  adverbEndings: "ly",
  pluralEnding: "s",
  participleEndings: "ing ed",
  clitics: "s d ll ve re m",
  words: {
    honorific: `mr mrs ms miss mx dr prof professor sir dame lord lady sen gov rep reps sens gen lt col capt sgt rev fr hon
    sheikh imam brother saint st`,
    role: `backer commissioner lawmaker prosecutor academic actor actress admiral adviser advisor advocate agent aide ally ambassador analyst anchor architect artist
    assistant associate attorney author banker billionaire bishop blogger boss businessman candidate captain ceo
    chair chairman chancellor chief citizen clerk coach colonel commander congressman conservative consultant 
    correspondent counsel counselor councillor councilor critic dean defender delegate democrat deputy detective diplomat
    doctor driver editor engineer envoy executive expert father farmer fellow founder friend general governor head historian host husband
    judge justice king lawyer leader lieutenant liberal magistrate major manager mayor member
    minister mother mp neighbor neighbour nominee observer officer official ombudsman operative opponent organiser organizer owner parent
    pastor patriarch pilot player poet policeman pollster pope premier president priest prince principal prisoner producer professor progressive
    publisher queen rabbi rector reporter representative republican researcher resident rival scholar secretary senator sergeant sheriff
    sister son soldier speaker spokesman staffer student supervisor supporter teacher treasurer trustee user veteran victim volunteer voter
    wife witness worker writer`,
    group: `allies authorities charity colleagues community employees family fans government groups man media men outlet participants people person
    protesters pundits source sources survey team witnesses woman women`,
    organisation: `academy administration agency airlines alliance assembly association authority bank board bureau cabinet campaign centre center chamber church club coalition
    college commission committee company conference congress corporation corps council court department embassy federation
    firm foundation front forum fund gazette group guard herald inc institute institution journal league legislature magazine ministry mission movement
    network news newspaper observer office organisation organization parliament party police post press project radio senate service society 
    television times tribune trust tv union university watch`,
    naming: `called named titled entitled dubbed nicknamed known so-called term word words phrase hashtag song album film
    movie book show series program programme initiative operation slogan headlined labeled`,
    determiner:
      "the a an this these those some many several another each every both one two three four five most few all other no third fourth fifth",
    indefinite: "a an some another one nobody somebody anybody everybody someone anyone everyone",
    preposition: `of in on at to from for with by about against after before during over under into through between among around as like near since until via
    without within across behind beyond toward towards upon amid alongside off out up down despite regarding concerning including following per outside inside`,
    attaching: "of for from at with to",
    channel: "in on at via during through from",
    nameJoint: "of for",
    conjunction: "and or but nor yet",
    subordinator: "that because if when while although though as since whether where unless how why what once so than",
    relative: "who which whom whose",
    auxiliary: `has have had having is are was were be been being will would can could shall should may might must do does did not never to went
    goes go going began begins begin started continues wants wanted tried seemed seems appeared appears used needs happened ’s ’d ’ll
    ’ve ’re`,
    passive: "is are was were be been being",
    agent: "by",
    mute: "agree agrees agreed appealed comment commented decline declines declined refuse refuses refused leaves left speaks spoke testified",
    author: "by of from with",
    charge: "accused charge charged charges convicted guilty suspected suspicion tried",
    saying: "information data figures reports release",
    adverb: `also then later again once even still never ever just only always often now soon tomorrow instead too further ago first last next
    earlier back on sometimes somewhat perhaps meanwhile however already almost aloud since long much more well far nonetheless nevertheless moreover furthermore therefore thus indeed`,
    time: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december jan feb mar apr jun jul aug sept sep oct nov dec morning afternoon evening night today tonight yesterday week month year day hour minute moment second`,
    particle:
      "de da di del della der den des do dos du el la le van von bin ibn bint ben al ter ten zu af oglu ogly kyzy qizi",
    abbreviation: `mr mrs ms dr prof sen gov rep reps sens gen lt col capt sgt rev fr hon st jr sr inc corp ltd co vs jan feb mar apr jun jul aug sept sep oct nov
    dec no est `,
    pronoun: "he she they it i we you nobody somebody anybody everybody someone anyone everyone",
    firstPerson: "i we you",
    impersonal: "it its",
    several: "they their",
    object: "him them me us himself herself themselves itself",
    possessive: "his her their its my our your",
  },
};
