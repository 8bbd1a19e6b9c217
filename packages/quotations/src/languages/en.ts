import { bareLanguage } from "./bare-language.ts";
import type { Language } from "./language.ts";

/** English. */
export const en: Language = {
  ...bareLanguage,
  tag: "en",
  grammar: { ...bareLanguage.grammar, verbsAreNouns: true },
  quoteMarks: { open: "\u201C\u2018", close: "\u201D\u2019" },
  cueVerbs: {
    speech: `
      acknowledge add advise affirm agree allege announce answer appeal argue ask assert assure boast caution chant
      chide chuckle cite claim clarify comment complain concede conclude confess confirm conjecture contend continue
      counter cry declare demand deny disclose elaborate email emphasise emphasize encourage enquire estimate
      exclaim exhort explain explode express fume growl gush hint implore imply indicate inform inquire insist
      instruct interject interrupt joke lament laugh maintain mention mumble murmur muse mutter note object observe
      offer opine pledge point post predict proclaim promise propose protest question quote rail reason recall
      recommend recount refute reiterate remark remind repeat reply report request respond retort retweet reveal
      roar scoff scream shout sigh sneer speculate stress suggest surmise tease testify theorize threaten thunder
      tout tweet urge utter venture volunteer vow warn whisper yell
      admit admits admitted|admitting
      aver avers averred|averring
      begin begins began begun|beginning
      deadpan deadpans deadpanned|deadpanning
      echo echoes echoed|echoing
      plead pleads pleaded pled|pleading
      put puts|putting
      quip quips quipped|quipping
      read reads|reading
      rebut rebuts rebutted|rebutting
      say says said|saying
      shrug shrugs shrugged|shrugging
      signal signals signaled signalled|signaling signalling
      snap snaps snapped|snapping
      speak speaks spoke spoken|speaking
      stated|stating
      swear swears swore sworn|swearing
      tell tells told|telling
      write writes wrote written|writing`,
    label: `
      accuse bash bemoan berate blame blast brand call castigate characterise characterize commend compare condemn
      criticise criticize decry deem denounce depict deride describe dismiss disparage hail label lambaste mock
      paint portray praise rebuke reject ridicule scold term vilify
      cast casts|casting
      dub dubs dubbed|dubbing
      refer refers referred|referring
      rip rips ripped|ripping
      slam slams slammed|slamming`,
    attitude: `
      applaud attack believe celebrate consider credit defend fear hope oppose reflect regard remember thank want
      wonder worry
      think thinks thought|thinking`,
  },
  verbEndings: [
    ["ee", "ees eed|eeing"],
    ["e", "es ed|ing"],
    ["ay", "ays ayed|aying"],
    ["ey", "eys eyed|eying"],
    ["y", "ies ied|ying"],
    ["s", "ses sed|sing"],
    ["sh", "shes shed|shing"],
    ["ch", "ches ched|ching"],
    ["", "s ed|ing"],
  ],
  cueMedia: {
    tweeted: "tweet",
    tweets: "tweet",
    tweet: "tweet",
    tweeting: "tweet",
    retweeted: "tweet",
    emailed: "email",
    testified: "testimony",
  },
  sourcePhrases: ["according to", "in the words of", "as told to"],
  media: {
    "facebook post": "facebookPost",
    facebook: "facebookPost",
    "blog post": "blogPost",
    blog: "blogPost",
    "instagram post": "instagramPost",
    instagram: "instagramPost",
    "telegram post": "telegramPost",
    "telegram channel": "telegramPost",
    "telegram message": "telegramPost",
    telegram: "telegramPost",
    tweet: "tweet",
    tweets: "tweet",
    twitter: "tweet",
    post: "post",
    posting: "post",
    statement: "statement",
    statements: "statement",
    "press statement": "statement",
    communique: "statement",
    "press release": "pressRelease",
    "news release": "pressRelease",
    interview: "interview",
    interviews: "interview",
    "news conference": "pressConference",
    "press conference": "pressConference",
    briefing: "briefing",
    letter: "letter",
    email: "email",
    "e-mail": "email",
    memo: "memo",
    message: "message",
    speech: "speech",
    address: "speech",
    remarks: "speech",
    testimony: "testimony",
    "court filing": "court",
    ruling: "court",
    verdict: "court",
    lawsuit: "court",
    indictment: "court",
    report: "report",
    study: "report",
    article: "article",
    column: "opEd",
    "op-ed": "opEd",
    editorial: "opEd",
    essay: "opEd",
    book: "book",
    memoir: "book",
    video: "video",
    podcast: "podcast",
    broadcast: "broadcast",
    debate: "debate",
    rally: "speech",
    ad: "advertisement",
    petition: "petition",
    resolution: "resolution",
    comment: "comment",
    quote: "statement",
    caption: "caption",
    transcript: "transcript",
  },
  honorifics: `mr mrs ms miss mx dr prof professor sir dame lord lady sen gov rep reps sens govs gen lt col maj capt cmdr sgt adm rev fr hon pres
    atty sheikh imam sister brother father saint st`,
  roles: `academic activist actor actress administrator admiral adviser advisor advocate agent aide ally ambassador analyst anchor archbishop architect artist
    assistant associate attorney author backer banker billionaire bishop blogger boss broadcaster businessman businesswoman candidate captain
    cardinal ceo chair chairman chairperson chairwoman chancellor chief citizen clerk co-author co-chair co-founder coach colonel columnist
    comedian commander commissioner commentator congressman congresswoman conservative consultant coordinator correspondent counsel counselor councillor councilman
    councilwoman critic dean defender delegate democrat deputy detective diplomat director doctor driver economist editor engineer envoy executive expert
    father farmer fellow filmmaker financier founder friend general governor head historian host husband inspector investigator
    journalist judge justice king landlord lawmaker lawyer leader lecturer lieutenant lieutenant-general liberal lobbyist magistrate major manager marshal mayor
    member mediator minister monk mother mp musician neighbor neighbour nominee observer officer official ombudsman ombudswoman operative opponent organiser organizer
    owner panelist parent pastor patriarch physician pilot player poet policeman politician pollster pope premier president priest prince princess principal
    prisoner producer professor programmer progressive prosecutor psychologist publisher queen rabbi ranger rector reporter representative republican researcher resident rival
    scholar scientist secretary secretary-general senator sergeant sheriff sister son soldier speaker specialist spokesman spokesperson spokeswoman
    staffer strategist student supervisor supporter surgeon surrogate sultan teacher technician treasurer trustee undersecretary vice-president veteran veterinarian
    victim volunteer voter wife witness worker writer`,
  groups: `academics activists advisers advisors advocates aides allies analysts attorneys authorities backers campaign candidates charity colleagues commentators commission
    committee company conservatives court critics defenders delegates democrats department diplomats doctors editors employees experts family fans government group
    groups historians investigators journalists judges lawmakers lawyers leaders liberals media members ministry newspaper observers officers officials operatives opponents organisation
    organization outlet parents parliament participants party people police politicians pollsters pundits progressives prosecutors protesters representatives republicans reporters researchers residents
    scholars scientists senators sources staffers strategists students supporters surrogates survey team union victims volunteers voters women witnesses workers men`,
  organisations: `academy administration agency airlines alliance assembly association authority bank board brotherhood bureau cabinet campaign centre center chamber church club coalition
    college commission committee company conference confederation congress corporation corps council court department directorate embassy federation
    firm foundation front forum fund gazette group guard herald inc institute institution journal league legislature magazine ministry mission movement
    network news newspaper observer office organisation organization parliament party police post press project radio senate service society syndicate
    television times tribune trust tv union university watch`,
  naming: `called named titled entitled dubbed nicknamed known so-called termed term word words phrase hashtag song album film movie book show series program programme
    newspaper magazine group organisation organization union movement party project campaign initiative association operation slogan headlined labeled labelled`,
  pronouns: {
    third: "he she they it",
    first: "i we you",
    object: "him them me us himself herself themselves itself",
    possessive: "his her their its my our your",
  },
  determiners:
    "the a an this these those some many several another each every both one two three four five most few all other no",
  prepositions: `of in on at to from for with by about against after before during over under into through between among around as like near since until via
    without within across behind beyond toward towards upon amid alongside off out up down despite regarding concerning including following per outside inside`,
  channelPrepositions: "in on at via during through from",
  nameJoints: "of for",
  attachingPrepositions: "of for from at with to",
  conjunctions: "and or but nor yet",
  subordinators: "that because if when while although though as since whether where unless how why what once so than",
  relatives: "who which whom whose",
  auxiliaries: `has have had having is are was were be been being will would can could shall should may might must do does did not never n't
    hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't didn't doesn't don't hasn’t haven’t hadn’t isn’t aren’t wasn’t weren’t
    won’t wouldn’t can’t couldn’t shouldn’t didn’t doesn’t don’t to went goes go going began begins begin started continues wants wanted tried seemed seems appeared appears
    used needs happened is ’s ’d ’ll ’ve ’re 's 'd 'll 've 're`,
  passiveAuxiliaries: "is are was were be been being",
  agents: "by",
  adverbs: `also then later again once even still never ever just only always often now soon today yesterday tonight tomorrow instead too further ago first last next
    earlier back on sometimes somewhat perhaps further meanwhile however already almost aloud since long much more well far`,
  adverbEndings: "ly",
  pluralEnding: "s",
  participleEndings: "ing ed",
  times: `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august september
    october november december jan feb mar apr jun jul aug sept sep oct nov dec morning afternoon evening night today tonight yesterday week weeks month months year years day days hour hours minute minutes moment moments second seconds`,
  particles:
    "de da di del della der den des do dos du el la le van von bin ibn bint ben al ter ten zu af av y e oglu ogly kyzy qizi",
  abbreviations: `mr mrs ms dr prof sen gov rep reps sens gen lt col maj capt cmdr sgt adm rev fr hon st jr sr inc corp ltd co vs jan feb mar apr jun jul aug sept sep oct nov
    dec no vol fig dept est u.s u.k d.c ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
    va vt wash wis wyo n.y n.j n.c n.h`,
  clitics: "s d ll ve re m",
};
