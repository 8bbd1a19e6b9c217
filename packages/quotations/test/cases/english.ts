import type { Case } from "../case.ts";

/** Self-written, with invented names and places, grouped by what they try. */
export const english: Record<string, Case[]> = {
  "speaker and cue around the quotation": [
    {
      text: "“We will rebuild the bridge,” said Mira Orel.",
      quotations: ["direct · “We will rebuild the bridge,” · Mira Orel [Mira Orel] · cue said · speaker-after"],
    },
    {
      text: "“We will rebuild the bridge,” Mira Orel said on Monday.",
      quotations: ["direct · “We will rebuild the bridge,” · Mira Orel [Mira Orel] · cue said · cue-after"],
    },
    {
      text: "Mira Orel said, “We will rebuild the bridge.”",
      quotations: ["direct · “We will rebuild the bridge.” · Mira Orel [Mira Orel] · cue said · cue-before"],
    },
    {
      text: "Mira Orel told reporters: “We will rebuild the bridge.”",
      quotations: ["direct · “We will rebuild the bridge.” · Mira Orel [Mira Orel] · cue told · colon-lead-in"],
    },
    {
      text: "Mira Orel said that “the bridge will be rebuilt.”",
      quotations: ["mixed · “the bridge will be rebuilt.” · Mira Orel [Mira Orel] · cue said · cue-before"],
    },
    {
      text: '"We will rebuild the bridge," said Dov Kern, deputy mayor of Lorsk. "It will take a year."',
      quotations: [
        "direct · “We will rebuild the bridge,” · Dov Kern [Dov Kern] · cue said · speaker-after",
        "direct · “It will take a year.” · Dov Kern [Dov Kern] · carried-speaker",
      ],
    },
    {
      text: "“Will it hold?” asked one of the engineers.",
      quotations: [
        "direct · “Will it hold?” · one of the engineers [one of the engineers] · cue asked · speaker-after",
      ],
    },
    {
      text: "“Will it hold?” Kern asked. “I doubt it.”",
      quotations: [
        "direct · “Will it hold?” · Kern [Kern] · cue asked · cue-after",
        "direct · “I doubt it.” · Kern [Kern] · carried-speaker",
      ],
    },
    {
      text: "“We must,” she said, “leave the valley tonight.”",
      quotations: [
        "direct · “We must,” · cue said · cue-after",
        "direct · “leave the valley tonight.” · cue said · cue-before",
      ],
    },
    {
      text: "“It is over,” Mira Orel, who had watched the count, told the crowd.",
      quotations: ["direct · “It is over,” · Mira Orel [Mira Orel] · cue told · cue-after"],
    },
    {
      text: "“It is over,” the union's chairman, Dov Kern, told the Lorsk Gazette.",
      quotations: ["direct · “It is over,” · Dov Kern [Dov Kern] · cue told · cue-after"],
    },
    {
      text: "Sen. Dov Kern (Lorsk) said the plan was “a gift to the banks.”",
      quotations: ["mixed · “a gift to the banks.” · Dov Kern [Sen. Dov Kern (Lorsk)] · cue said · mixed-cue"],
    },
    {
      text: "“The dam is safe,” a spokesman for the ministry said.",
      quotations: [
        "direct · “The dam is safe,” · spokesman for the ministry [a spokesman for the ministry] · cue said · cue-after",
      ],
    },
    {
      text: "“The dam is safe,” according to the Ministry of Water.",
      quotations: [
        "direct · “The dam is safe,” · Ministry of Water [the Ministry of Water] · cue according to · according-to",
      ],
    },
    {
      text: "According to Mira Orel, the dam is “perfectly safe”.",
      quotations: ["mixed · “perfectly safe” · Mira Orel [Mira Orel] · cue According to · according-to"],
    },
    {
      text: "“The dam is safe” — Mira Orel",
      quotations: ["direct · “The dam is safe” · Mira Orel [Mira Orel] · name-after"],
    },
    {
      text: "Orel and Kern said the talks were “going nowhere.”",
      quotations: ["mixed · “going nowhere.” · Orel and Kern [Orel and Kern] · cue said · mixed-cue"],
    },
  ],
  "who is meant": [
    {
      text: "Labour activist Mira Orel denied the charge. She stated, “I am innocent.”",
      quotations: ["direct · “I am innocent.” · Mira Orel [She] · cue stated · cue-before"],
    },
    {
      text: "Prosecutor General Dov Kern answered the letter. The Prosecutor General said: “The law is the law.”",
      quotations: ["direct · “The law is the law.” · Dov Kern [The Prosecutor General] · cue said · colon-lead-in"],
    },
    {
      text: "Mayor Mira Orel opened the school. “It took nine years,” the mayor said.",
      quotations: ["direct · “It took nine years,” · Mira Orel [the mayor] · cue said · cue-after"],
    },
    {
      text: "Dov Kern, press secretary of the Varenian president, spoke on Monday. “Moving on is hard,” said Kern.",
      quotations: ["direct · “Moving on is hard,” · Dov Kern [Kern] · cue said · speaker-after"],
    },
    {
      text: "Mira Orel and Dov Kern met in Lorsk. Kern was calm. “There is time,” he said.",
      quotations: ["direct · “There is time,” · Dov Kern [he] · cue said · cue-after"],
    },
    {
      text: "Member of the VPU Dov Kern called the charge “an old lie”.",
      quotations: ["mixed · “an old lie” · Dov Kern [Member of the VPU Dov Kern] · cue called · mixed-cue"],
    },
    {
      text: "The chairman of the Varenian People's Union, Mira Orel, said: “We are ready.”",
      quotations: ["direct · “We are ready.” · Mira Orel [Mira Orel] · cue said · colon-lead-in"],
    },
    {
      text: "Mira Orel resigned. In her letter she wrote, “I have nothing to add.”",
      quotations: ["direct · “I have nothing to add.” · Mira Orel [she] · cue wrote · medium letter · cue-before"],
    },
  ],
  media: [
    {
      text: "Orel’s Facebook post: “Kern, I urge you to respect your office.”",
      quotations: [
        "direct · “Kern, I urge you to respect your office.” · Orel [Orel] · cue Facebook post · medium facebookPost · possessive-post",
      ],
    },
    {
      text: "Mira Orel tweeted, “See you in court.”",
      quotations: ["direct · “See you in court.” · Mira Orel [Mira Orel] · cue tweeted · medium tweet · cue-before"],
    },
    {
      text: "Kern wrote on Telegram: “They came at dawn.”",
      quotations: ["direct · “They came at dawn.” · Kern [Kern] · cue wrote · medium telegramPost · colon-lead-in"],
    },
    {
      text: "In a statement, the Varenian Bar Association said: “No lawyer was present.”",
      quotations: [
        "direct · “No lawyer was present.” · Varenian Bar Association [the Varenian Bar Association] · cue said · medium statement · colon-lead-in",
      ],
    },
    {
      text: "Mira Orel said in an interview with Radio Lorsk that the vote was “bought and paid for.”",
      quotations: ["mixed · “bought and paid for.” · Mira Orel [Mira Orel] · cue said · medium interview · mixed-cue"],
    },
  ],
  mixed: [
    {
      text: "Orel called the ruling “a political order”.",
      quotations: ["mixed · “a political order” · Orel [Orel] · cue called · mixed-cue"],
    },
    {
      text: "The plan is “dead on arrival,” Kern said.",
      quotations: ["mixed · “dead on arrival,” · Kern [Kern] · cue said · cue-after"],
    },
    {
      text: "Orel described the court as “an arm of the ministry” and its judges as “clerks in robes.”",
      quotations: [
        "mixed · “an arm of the ministry” · Orel [Orel] · cue described · mixed-cue",
        "mixed · “clerks in robes.” · Orel [Orel] · cue described · mixed-cue",
      ],
    },
    {
      text: "Kern said the city wants to keep the “temporary checkpoint” at the bridge.",
      quotations: ["mixed · “temporary checkpoint” · Kern [Kern] · cue said · mixed-cue"],
    },
    {
      text: "The law was called “a muzzle” by Mira Orel.",
      quotations: ["mixed · “a muzzle” · Mira Orel [Mira Orel] · cue called · mixed-cue"],
    },
    {
      text: "Kern, calling the march “a provocation”, banned it.",
      quotations: ["mixed · “a provocation” · Kern [Kern] · cue calling · mixed-cue"],
    },
    {
      text: "Kern has mocked Orel’s “very own little parliament” for years.",
      quotations: ["mixed · “very own little parliament” · Kern [Kern] · cue mocked · mixed-cue"],
    },
  ],
  terms: [
    {
      text: "The public organisation “Open Window,” which runs the archive, was searched.",
      quotations: ["term · “Open Window,”"],
    },
    {
      text: "The film “Voices of Lorsk” was banned.",
      quotations: ["term · “Voices of Lorsk”"],
    },
    {
      text: "The so-called “foreign agents” law passed.",
      quotations: ["term · “foreign agents”"],
    },
    {
      text: "He read “The Long Winter” twice.",
      quotations: ["term · “The Long Winter”"],
    },
  ],
  "carried over": [
    {
      text: "“We won,” said Mira Orel. “We will stay here.”\n\n“Nobody will move us.”",
      quotations: [
        "direct · “We won,” · Mira Orel [Mira Orel] · cue said · speaker-after",
        "direct · “We will stay here.” · Mira Orel [Mira Orel] · carried-speaker",
        "direct · “Nobody will move us.” · Mira Orel [Mira Orel] · carried-speaker",
      ],
    },
    {
      text: "Mira Orel spoke for an hour.\n\n“We have waited for nine years.\n\n“We will not wait for a tenth.”",
      quotations: [
        "direct · “We have waited for nine years.” · Mira Orel [Mira Orel] · carried-speaker",
        "direct · “We will not wait for a tenth.” · Mira Orel [Mira Orel] · carried-speaker",
      ],
    },
  ],
  Recovery: [
    {
      text: "Kern’s Facebook post: The government is unjust. It jails whom it fears. But the talk of “a purge” is false. Nobody wants war.”",
      quotations: [
        "direct · “The government is unjust. It jails whom it fears. But the talk of “a purge” is false. Nobody wants war.” · Kern [Kern] · cue Facebook post · medium facebookPost · possessive-post · recovered",
        "term · “a purge” · within 0",
      ],
    },
    {
      text: "Mira Orel said: “The road is open.",
      quotations: ["direct · “The road is open.” · Mira Orel [Mira Orel] · cue said · colon-lead-in · recovered"],
    },
    {
      text: "Mira Orel said: “One of the answers to the groundless “ethnic” campaign should be to free them.”",
      quotations: [
        "direct · “One of the answers to the groundless “ethnic” campaign should be to free them.” · Mira Orel [Mira Orel] · cue said · colon-lead-in",
        "term · “ethnic” · within 0",
      ],
    },
    {
      text: "Orel’s post:  “ On this eve, they should be freed.”",
      quotations: [
        "direct · “On this eve, they should be freed.” · Orel [Orel] · cue post · medium post · possessive-post",
      ],
    },
    {
      text: "“I am tired, said Kern. “We all are,” said Orel.",
      quotations: [
        "direct · “I am tired,” · Kern [Kern] · cue said · speaker-after · recovered",
        "direct · “We all are,” · Orel [Orel] · cue said · speaker-after",
      ],
    },
  ],
  "Apostrophes and single marks": [
    {
      text: "‘It’s the workers’ plan,’ said Kern.",
      quotations: ["direct · “It’s the workers’ plan,” · Kern [Kern] · cue said · speaker-after"],
    },
    {
      text: "Kern‘s aides said the ‘plan’ wasn’t theirs.",
      quotations: ["mixed · “plan” · Kern‘s aides [Kern‘s aides] · cue said · mixed-cue"],
    },
    {
      text: "'We'll go,' said Mira Orel, 'but not in the '90s style.'",
      quotations: [
        "direct · “We'll go,” · Mira Orel [Mira Orel] · cue said · speaker-after",
        "direct · “but not in the '90s style.” · Mira Orel [Mira Orel] · cue said · interrupted",
      ],
    },
    {
      text: "“He told me, ‘Go home,’ and I went,” said Orel.",
      quotations: [
        "direct · “He told me, ‘Go home,’ and I went,” · Orel [Orel] · cue said · speaker-after",
        "term · “Go home,” · within 0",
      ],
    },
  ],
  "Other marks": [
    {
      text: "Mira Orel said: „We will stay.“",
      quotations: ["direct · “We will stay.” · Mira Orel [Mira Orel] · cue said · colon-lead-in"],
    },
    {
      text: "Mira Orel said: «We will stay.»",
      quotations: ["direct · “We will stay.” · Mira Orel [Mira Orel] · cue said · colon-lead-in"],
    },
    {
      text: "Mira Orel said: « We will stay. »",
      quotations: ["direct · “We will stay.” · Mira Orel [Mira Orel] · cue said · colon-lead-in"],
    },
    {
      text: "Mira Orel said: »We will stay.«",
      quotations: ["direct · “We will stay.” · Mira Orel [Mira Orel] · cue said · colon-lead-in"],
    },
    {
      text: "Mira Orel said: ”We will stay.”",
      quotations: ["direct · “We will stay.” · Mira Orel [Mira Orel] · cue said · colon-lead-in"],
    },
    {
      text: "Mira Orel said: 「We will stay.」",
      quotations: ["direct · “We will stay.” · Mira Orel [Mira Orel] · cue said · colon-lead-in"],
    },
  ],
  "the person and what they belong to": [
    {
      text: "Mira Orel of Varena concludes: “We leave this town poorer.”",
      quotations: [
        "direct · “We leave this town poorer.” · Mira Orel [Mira Orel of Varena] · cue concludes · colon-lead-in",
      ],
    },
    {
      text: "Mira Orel of VPU mockingly calls the guards not watchmen but “ornamental”.",
      quotations: ["mixed · “ornamental” · Mira Orel [Mira Orel of VPU] · cue calls · mixed-cue"],
    },
    {
      text: "Dov Kern from the Lorsk Institute notes that the bridge is “unsafe at any speed”.",
      quotations: [
        "mixed · “unsafe at any speed” · Dov Kern [Dov Kern from the Lorsk Institute] · cue notes · mixed-cue",
      ],
    },
    {
      text: "Mira Orel left. Orel of the VPU asks: “Where is the plan?”",
      quotations: ["direct · “Where is the plan?” · Mira Orel [Orel of the VPU] · cue asks · colon-lead-in"],
    },
    {
      text: "The Ministry of Justice said: “The law is the law.”",
      quotations: [
        "direct · “The law is the law.” · Ministry of Justice [The Ministry of Justice] · cue said · colon-lead-in",
      ],
    },
    {
      text: "The Popular Union of Varena asks: “Where is the plan?”",
      quotations: [
        "direct · “Where is the plan?” · Popular Union of Varena [The Popular Union of Varena] · cue asks · colon-lead-in",
      ],
    },
    {
      text: "The Friends of Lorsk ask: “Where is the plan?”",
      quotations: ["direct · “Where is the plan?” · Friends of Lorsk [The Friends of Lorsk] · cue ask · colon-lead-in"],
    },
    {
      text: "Prime Minister of Varenia Mira Orel said that “the bridge will be rebuilt”.",
      quotations: [
        "mixed · “the bridge will be rebuilt” · Mira Orel [Prime Minister of Varenia Mira Orel] · cue said · cue-before",
      ],
    },
    {
      text: "The union’s harbour chief Mira Orel tweeted: “We will rebuild the bridge.”",
      quotations: [
        "direct · “We will rebuild the bridge.” · Mira Orel [The union’s harbour chief Mira Orel] · cue tweeted · medium tweet · colon-lead-in",
      ],
    },
    {
      text: "Former Minister of Justice Mira Orel said: “We will rebuild the bridge.”",
      quotations: [
        "direct · “We will rebuild the bridge.” · Mira Orel [Former Minister of Justice Mira Orel] · cue said · colon-lead-in",
      ],
    },
    {
      text: "Secretary General of the UV Mira Orel said: “We will rebuild the bridge.”",
      quotations: [
        "direct · “We will rebuild the bridge.” · Mira Orel [Secretary General of the UV Mira Orel] · cue said · colon-lead-in",
      ],
    },
    {
      text: "The spokesman of the Ministry of Foreign Affairs Dov Kern said: “We will rebuild the bridge.”",
      quotations: [
        "direct · “We will rebuild the bridge.” · Dov Kern [The spokesman of the Ministry of Foreign Affairs Dov Kern] · cue said · colon-lead-in",
      ],
    },
    {
      text: "The chair person of the VPU Mira Orel commented that the bridge was “a symbol of waste”.",
      quotations: [
        "mixed · “a symbol of waste” · Mira Orel [The chair person of the VPU Mira Orel] · cue commented · mixed-cue",
      ],
    },
    {
      text: "Lene Husk spoke. One of the founders of the youth movement Dov Kern says that he is “in no hurry at all”. But he also mentions, that “nobody in this town ever reads”.",
      quotations: [
        "mixed · “in no hurry at all” · Dov Kern [One of the founders of the youth movement Dov Kern] · cue says · mixed-cue",
        "mixed · “nobody in this town ever reads” · Dov Kern [he] · cue mentions · cue-before",
      ],
    },
    {
      text: "Mira Orel left. A spokesman for Mayor Mira Orel said: “She will be back.”",
      quotations: [
        "direct · “She will be back.” · spokesman for Mayor Mira Orel [A spokesman for Mayor Mira Orel] · cue said · colon-lead-in",
      ],
    },
    {
      text: "Speaker of the House Rep. Dov Kern said: “We vote tonight.”",
      quotations: [
        "direct · “We vote tonight.” · Dov Kern [Speaker of the House Rep. Dov Kern] · cue said · colon-lead-in",
      ],
    },
    {
      text: "The FB users say that the bridge is “a symbol of waste and greed”.",
      quotations: ["mixed · “a symbol of waste and greed” · FB users [The FB users] · cue say · mixed-cue"],
    },
    {
      text: "Mira Orel left. Orel supporters called it “a loss for everybody”.",
      quotations: ["mixed · “a loss for everybody” · Orel supporters [Orel supporters] · cue called · mixed-cue"],
    },
    {
      text: "The neighbours decry the plan. One of them states: “Of all plans it is the worst.”",
      quotations: ["direct · “Of all plans it is the worst.” · One of them [One of them] · colon-lead-in"],
    },
    {
      text: "“Of all plans it is the worst,” said one of them.",
      quotations: ["direct · “Of all plans it is the worst,” · one of them [one of them] · cue said · speaker-after"],
    },
    {
      text: "“We stay,” said the Interior Minister, Mira Orel.",
      quotations: ["direct · “We stay,” · Mira Orel [the Interior Minister, Mira Orel] · cue said · speaker-after"],
    },
  ],
  "who wrote what is quoted": [
    {
      text: "According to the information released by the Lorsk Border Service, the goal is “to prevent the transport of arms”.",
      quotations: [
        "mixed · “to prevent the transport of arms” · Lorsk Border Service [the Lorsk Border Service] · cue According to · according-to",
      ],
    },
    {
      text: "According to information provided by Mira Orel, the goal is “to prevent the transport of arms”.",
      quotations: [
        "mixed · “to prevent the transport of arms” · Mira Orel [Mira Orel] · cue According to · according-to",
      ],
    },
    {
      text: "According to a statement issued by the Ministry of Water, the dam is “perfectly safe”.",
      quotations: [
        "mixed · “perfectly safe” · Ministry of Water [the Ministry of Water] · cue According to · according-to",
      ],
    },
    {
      text: "According to data published by the Lorsk Institute, the dam is “perfectly safe”.",
      quotations: [
        "mixed · “perfectly safe” · Lorsk Institute [the Lorsk Institute] · cue According to · according-to",
      ],
    },
    {
      text: "According to reports of the Lorsk Gazette, the dam is “perfectly safe”.",
      quotations: ["mixed · “perfectly safe” · Lorsk Gazette [the Lorsk Gazette] · cue According to · according-to"],
    },
    {
      text: "According to a friend of Mira Orel, the dam is “perfectly safe”.",
      quotations: [
        "mixed · “perfectly safe” · friend of Mira Orel [a friend of Mira Orel] · cue According to · according-to",
      ],
    },
  ],
  "what follows the verb and is nobody": [
    {
      text: "The lawyer Dov Kern, weary of the old tale about a harbour that “has no rival”, posts the pictures of its cranes with the line: “This is what no rival looks like”.",
      quotations: [
        "mixed · “has no rival” · Dov Kern [The lawyer Dov Kern] · sentence-subject",
        "direct · “This is what no rival looks like” · Dov Kern [The lawyer Dov Kern] · cue posts · colon-lead-in",
      ],
    },
    {
      text: "Dov Kern, who once said that the town “has no equals”, writes a letter to the mayor.",
      quotations: ["mixed · “has no equals” · Dov Kern [who] · cue said · mixed-cue"],
    },
    {
      text: "Mira Orel, citing the “unique spirit of Lorsk,” said the mayor would stay.",
      quotations: ["mixed · “unique spirit of Lorsk,” · Mira Orel [Mira Orel] · cue citing · mixed-cue"],
    },
    {
      text: "Mira Orel said the effort would head off “more radical” protest plans.",
      quotations: ["mixed · “more radical” · Mira Orel [Mira Orel] · cue said · mixed-cue"],
    },
    {
      text: "The plan is “dead on arrival”, said the mayor.",
      quotations: ["mixed · “dead on arrival” · mayor [the mayor] · cue said · speaker-after"],
    },
    {
      text: "“Nobody asked us,” said the baker.",
      quotations: ["direct · “Nobody asked us,” · baker [the baker] · cue said · speaker-after"],
    },
  ],
  "several verbs of one subject": [
    {
      text: "The FB community is amused by the news; comments on the speech of the mayor, sees Kessia behind it, is bored by the debate, decries the mayor’s “silent auction” and defends the baker.",
      quotations: [
        "mixed · “silent auction” · FB community [The FB community] · cue decries · medium speech · mixed-cue",
      ],
    },
    {
      text: "The FB community is worried by the talks at the Mira Orel Centre, continues to discuss the news, decries the mayor’s “silent auction”.",
      quotations: ["mixed · “silent auction” · FB community [The FB community] · cue decries · mixed-cue"],
    },
  ],
  "scare quotes": [
    {
      text: "The FB users share and comment the fall of the crane, as proof of the “ care” of its builders.",
      quotations: ["term · “care”"],
    },
    {
      text: "Kern told the court, after a pause, that the “gift” was his.",
      quotations: ["mixed · “gift” · Kern [Kern] · cue told · mixed-cue"],
    },
  ],
  more: [
    {
      text: "Mira Orel, 41, a lawyer from Lorsk, said she was “not afraid of anybody.”",
      quotations: ["mixed · “not afraid of anybody.” · Mira Orel [Mira Orel] · cue said · mixed-cue"],
    },
    {
      text: "Orel left the room and said, “I have had enough.”",
      quotations: ["direct · “I have had enough.” · Orel [Orel] · cue said · cue-before"],
    },
    {
      text: "Speaking in Lorsk on Monday, Kern said the vote was “a farce.”",
      quotations: ["mixed · “a farce.” · Kern [Kern] · cue said · mixed-cue"],
    },
    {
      text: "On Tuesday the mayor of Lorsk told Radio Kessia that “nothing has been decided.”",
      quotations: ["mixed · “nothing has been decided.” · mayor of Lorsk [the mayor of Lorsk] · cue told · cue-before"],
    },
    {
      text: "The report said the bridge had been “structurally unsound” since spring.",
      quotations: ["mixed · “structurally unsound” · report [The report] · cue said · medium report · mixed-cue"],
    },
    {
      text: "Asked about the bridge, Kern replied: “No comment.”",
      quotations: ["direct · “No comment.” · Kern [Kern] · cue replied · colon-lead-in"],
    },
    {
      text: "Critics say the plan is “a gift to the banks.”",
      quotations: ["mixed · “a gift to the banks.” · Critics [Critics] · cue say · mixed-cue"],
    },
    {
      text: "“This is the end,” he added.",
      quotations: ["direct · “This is the end,” · cue added · cue-after"],
    },
    {
      text: "Orel was quoted as saying that the vote was “stolen in broad daylight.”",
      quotations: ["mixed · “stolen in broad daylight.” · Orel [Orel] · cue saying · mixed-cue"],
    },
    {
      text: "Kern insists he was “never in the building”; Orel says he was.",
      quotations: ["mixed · “never in the building” · Kern [Kern] · cue insists · mixed-cue"],
    },
    {
      text: "“Kern told me to sign,” Orel said.",
      quotations: ["direct · “Kern told me to sign,” · Orel [Orel] · cue said · cue-after"],
    },
    {
      text: "Orel argued that Kern's promise to “open every file” was empty.",
      quotations: ["mixed · “open every file” · Orel [Orel] · cue argued · mixed-cue"],
    },
    {
      text: "“I’ll be brief,” Orel began. “We lost.”",
      quotations: [
        "direct · “I’ll be brief,” · Orel [Orel] · cue began · cue-after",
        "direct · “We lost.” · Orel [Orel] · carried-speaker",
      ],
    },
    {
      text: "“Nobody asked us!” shouted the marchers.",
      quotations: ["direct · “Nobody asked us!” · marchers [the marchers] · cue shouted · speaker-after"],
    },
    {
      text: "“Where is the money?” the crowd chanted.",
      quotations: ["direct · “Where is the money?” · crowd [the crowd] · cue chanted · cue-after"],
    },
    {
      text: "Kern said: “First: we pay. Second: we leave.”",
      quotations: ["direct · “First: we pay. Second: we leave.” · Kern [Kern] · cue said · colon-lead-in"],
    },
    {
      text: "Orel said he had “no doubt,” “no fear” and “no regrets.”",
      quotations: [
        "mixed · “no doubt,” · Orel [Orel] · cue said · mixed-cue",
        "mixed · “no fear” · Orel [Orel] · cue said · mixed-cue",
        "mixed · “no regrets.” · Orel [Orel] · cue said · mixed-cue",
      ],
    },
    {
      text: "“It’s a 6'2\" wall,” said Kern.",
      quotations: ["direct · “It’s a 6'2\" wall,” · Kern [Kern] · cue said · speaker-after"],
    },
    {
      text: 'The ‘temporary’ wall is 200" high.',
      quotations: ["term · “temporary”"],
    },
    {
      text: "Kern spoke of the “will of the people”.",
      quotations: ["mixed · “will of the people” · Kern [Kern] · cue spoke · mixed-cue"],
    },
  ],
  "what is a name": [
    {
      text: "Free Radio of Lorsk met VCU/OTP on Monday. “It is over,” VCU/OTP reported. It did not meet the VCU.",
      quotations: ["direct · “It is over,” · VCU/OTP [VCU/OTP] · cue reported · cue-after"],
    },
    {
      text: "“The trial is a disgrace,” said press freedom group Writers Without Doors on Monday.",
      quotations: [
        "direct · “The trial is a disgrace,” · Writers Without Doors [press freedom group Writers Without Doors] · cue said · speaker-after",
      ],
    },
    {
      text: "Writers Without Doors called the trial “a disgrace to the city”.",
      quotations: [
        "mixed · “a disgrace to the city” · Writers Without Doors [Writers Without Doors] · cue called · mixed-cue",
      ],
    },
    {
      text: "“It will take a year,” the mayor, Mira Orel, said.\n\nHold the door. “We are late!” she said.",
      quotations: [
        "direct · “It will take a year,” · Mira Orel [Mira Orel] · cue said · cue-after",
        "direct · “We are late!” · Mira Orel [she] · cue said · cue-after",
      ],
    },
  ],
  "the subject and what stands beside it": [
    {
      text: "Tofik Orel, before his arrest wrote on his timeline: “They will come for me tonight.”",
      quotations: ["direct · “They will come for me tonight.” · Tofik Orel [Tofik Orel] · cue wrote · colon-lead-in"],
    },
    {
      text: "Mira Orel in Lorsk said “we will stay here tonight”.",
      quotations: ["mixed · “we will stay here tonight” · Mira Orel [Mira Orel] · cue said · cue-before"],
    },
    {
      text: "Mira Orel, from a cell in Lorsk said: “We will stay.”",
      quotations: ["direct · “We will stay.” · Mira Orel [Mira Orel] · cue said · colon-lead-in"],
    },
    {
      text: "Dov Kern, as The New Lorsk Herald put it, is “the operator”.",
      quotations: ["mixed · “the operator” · New Lorsk Herald [The New Lorsk Herald] · cue put · mixed-cue"],
    },
    {
      text: "“The charges are made up,” Mira Orel, Dov Kern’s head of office said. “Let him go.”",
      quotations: [
        "direct · “The charges are made up,” · Mira Orel [Mira Orel] · cue said · cue-after",
        "direct · “Let him go.” · Mira Orel [Mira Orel] · carried-speaker",
      ],
    },
    {
      text: "Dov Kern, member of the council for the largest party, VPU, said that the judges had “a clear aim”.",
      quotations: ["mixed · “a clear aim” · Dov Kern [Dov Kern] · cue said · mixed-cue"],
    },
    {
      text: "“How much money?!” shouted an elderly man in a green vest.",
      quotations: ["direct · “How much money?!” · elderly man [an elderly man] · cue shouted · speaker-after"],
    },
    {
      text: "A newly elected councillor said, “We will stay.”",
      quotations: [
        "direct · “We will stay.” · newly elected councillor [A newly elected councillor] · cue said · cue-before",
      ],
    },
  ],
  "who a document or a role belongs to": [
    {
      text: "“The vote was stolen from us,” the OST statement said.",
      quotations: [
        "direct · “The vote was stolen from us,” · OST [the OST statement] · cue said · medium statement · cue-after",
      ],
    },
    {
      text: "The OST statement said, “The vote was stolen from us.”",
      quotations: [
        "direct · “The vote was stolen from us.” · OST [The OST statement] · cue said · medium statement · cue-before",
      ],
    },
    {
      text: "The Varenian People’s Party (VPP) met on Monday. The party’s press release states, “We will not take part in it.”",
      quotations: [
        "direct · “We will not take part in it.” · Varenian People’s Party [The party’s press release] · cue states · medium pressRelease · cue-before",
      ],
    },
    {
      text: "The Ministry of Water of Varenia met on Monday. “The river is safe,” the ministry’s statement said.",
      quotations: [
        "direct · “The river is safe,” · Ministry of Water [the ministry’s statement] · cue said · medium statement · cue-after",
      ],
    },
    {
      text: "Mira Orel resigned on Monday. “I leave with regret,” her statement said.",
      quotations: [
        "direct · “I leave with regret,” · Mira Orel [her statement] · cue said · medium statement · cue-after",
      ],
    },
    {
      text: "The Monday statement said, “We will stay.”",
      quotations: ["direct · “We will stay.” · statement [statement] · cue said · medium statement · cue-before"],
    },
    {
      text: "Tofik Orel was beaten, his wife Saida Kern reported. “They broke his arm,” his wife said.",
      quotations: ["direct · “They broke his arm,” · Saida Kern [his wife] · cue said · cue-after"],
    },
    {
      text: "Lawyer Mira Orel came. “No,” a lawyer said. “Yes,” the lawyer said.",
      quotations: [
        "direct · “No,” · lawyer [a lawyer] · cue said · cue-after",
        "direct · “Yes,” · Mira Orel [the lawyer] · cue said · cue-after",
      ],
    },
    {
      text: "The minister stated that “it is over”.",
      quotations: ["mixed · “it is over” · minister [The minister] · cue stated · cue-before"],
    },
    {
      text: "VCU vice-chair and port safety officer Dov Kern described it as “generally hostile”.",
      quotations: [
        "mixed · “generally hostile” · Dov Kern [VCU vice-chair and port safety officer Dov Kern] · cue described · mixed-cue",
      ],
    },
    {
      text: "VCU chair Dov Kern and Mayor Mira Orel called it “generally hostile”.",
      quotations: [
        "mixed · “generally hostile” · VCU chair Dov Kern and Mayor Mira Orel [VCU chair Dov Kern and Mayor Mira Orel] · cue called · mixed-cue",
      ],
    },
    {
      text: "“The terms are long,” said Mira Orel. Office chief Dov Kern has called for an end to it, she said.\n\n“We wait,” she said.",
      quotations: [
        "direct · “The terms are long,” · Mira Orel [Mira Orel] · cue said · speaker-after",
        "direct · “We wait,” · Mira Orel [she] · cue said · cue-after",
      ],
    },
    {
      text: "The head of the Office for Legal Rights Development Mira Orel, left, commented on the trial: “It is harsh.”",
      quotations: [
        "direct · “It is harsh.” · Mira Orel [The head of the Office for Legal Rights Development Mira Orel] · cue commented · colon-lead-in",
      ],
    },
    {
      text: "Former ambassador to Varenia Dov Kern called it “a late and poor farce”.",
      quotations: [
        "mixed · “a late and poor farce” · Dov Kern [Former ambassador to Varenia Dov Kern] · cue called · mixed-cue",
      ],
    },
    {
      text: "Mira Orel, who in an interview with the Herald called it “a late and poor farce”, left.",
      quotations: ["mixed · “a late and poor farce” · Mira Orel [who] · cue called · medium interview · mixed-cue"],
    },
    {
      text: "“The judge must act,” said Writers Without Doors. “The authorities must free them,” the statement added.",
      quotations: [
        "direct · “The judge must act,” · Writers Without Doors [Writers Without Doors] · cue said · speaker-after",
        "direct · “The authorities must free them,” · Writers Without Doors [the statement] · cue added · medium statement · cue-after",
      ],
    },
    {
      text: "Team 29 was searched. “He was taken from his room,” Team 29 said.",
      quotations: ["direct · “He was taken from his room,” · Team 29 [Team 29] · cue said · cue-after"],
    },
    {
      text: "VCU national vice-chair and Lorsk port safety officer Dov Kern described it as “generally hostile”.",
      quotations: [
        "mixed · “generally hostile” · Dov Kern [VCU national vice-chair and Lorsk port safety officer Dov Kern] · cue described · mixed-cue",
      ],
    },
    {
      text: "A round of talks announced on Friday signals “a thaw of the long frost” in the valley, Mira Orel says.",
      quotations: ["mixed · “a thaw of the long frost” · Mira Orel [Mira Orel] · cue says · mixed-cue"],
    },
    {
      text: "The statement of the VCU says, “We will stay here.”",
      quotations: ["direct · “We will stay here.” · VCU [The statement of the VCU] · cue says · cue-before"],
    },
    {
      text: "They discuss the statement of the director of the port that “most of them were not there”.",
      quotations: [
        "mixed · “most of them were not there” · director of the port [the statement of the director of the port] · cue statement · possessive-post",
      ],
    },
    {
      text: "They criticise the statement by the head attorney of the country Mira Orel, that “most of them were not there”.",
      quotations: [
        "mixed · “most of them were not there” · Mira Orel [the statement by the head attorney of the country Mira Orel] · cue statement · possessive-post",
      ],
    },
    {
      text: "Statement by Mira Orel: “We will stay.”",
      quotations: ["direct · “We will stay.” · Mira Orel [Statement] · colon-lead-in"],
    },
    {
      text: "Trustee Mira Orel and Human Rights Lorsk met. Human Rights Lorsk said human rights are “a duty of all”.",
      quotations: ["mixed · “a duty of all” · Human Rights Lorsk [Human Rights Lorsk] · cue said · mixed-cue"],
    },
    {
      text: "The hall was closed, with Orel claiming that some were “taken in the night”.",
      quotations: ["mixed · “taken in the night” · Orel [Orel] · cue claiming · mixed-cue"],
    },
    {
      text: "Mira Orel described the charges as “vague and late as ever”.",
      quotations: ["mixed · “vague and late as ever” · Mira Orel [Mira Orel] · cue described · mixed-cue"],
    },
    {
      text: "Recent information said “the bridge is closed for good”.",
      quotations: [
        "mixed · “the bridge is closed for good” · Recent information [Recent information] · cue said · cue-before",
      ],
    },
  ],
  "things that say nothing": [
    {
      text: "Mira Orel came to the hall. For the town the goal is “a clean river” by May.",
      quotations: ["mixed · “a clean river” · unattributed"],
    },
    {
      text: "Mira Orel came to the hall. Dov Kern was convicted of “insulting the flag of the state”.",
      quotations: ["mixed · “insulting the flag of the state” · unattributed"],
    },
    {
      text: "Varenia is often described as “the last quiet place of the coast”.",
      quotations: ["mixed · “the last quiet place of the coast” · unattributed"],
    },
    {
      text: "Mira Orel declared that “Lorsk is Varenia” and left.",
      quotations: ["mixed · “Lorsk is Varenia” · Mira Orel [Mira Orel] · cue declared · cue-before"],
    },
    {
      text: "Mira Orel declared that “Free Lorsk” would stay.",
      quotations: ["term · “Free Lorsk”"],
    },
    {
      text: "Third hearing of the case where nine writers are tried on charges of “resisting an officer on duty” was held.",
      quotations: ["mixed · “resisting an officer on duty” · unattributed"],
    },
    {
      text: "Judge Mira Orel announced that Dov Kern was accused in Lorsk of “insulting the flag of the state”.",
      quotations: ["mixed · “insulting the flag of the state” · unattributed"],
    },
    {
      text: "The file lists a story titled “They walk for a sunny day in Lorsk,” and a song.",
      quotations: ["term · “They walk for a sunny day in Lorsk,”"],
    },
    {
      text: "Mira Orel wrote of the era of “quiet trade’ with Lorsk that is over. It was long.",
      quotations: ["mixed · “quiet trade” · Mira Orel [Mira Orel] · cue wrote · mixed-cue · recovered"],
    },
  ],
  "the line after a quotation": [
    {
      text: "“I did not ask anybody to act for me.”\n\n– Council President, Mira Orel, of her appearance before a committee. The vote is on Monday (Source: Herald)\n\n“We do not fight with our mouths.”\n\n– Dov Kern, a founder of the Lorsk Choir, speaking of the strike: he had been absent.",
      quotations: [
        "direct · “I did not ask anybody to act for me.” · Mira Orel [Council President, Mira Orel] · name-after",
        "direct · “We do not fight with our mouths.” · Dov Kern [Dov Kern] · name-after",
      ],
    },
    {
      text: "Kern said: “We stay.”\n\n– Rally in Lorsk drew many. The police were there.",
      quotations: ["direct · “We stay.” · Kern [Kern] · cue said · colon-lead-in"],
    },
  ],
  "whom a pronoun means": [
    {
      text: "“The terms are long,” said Mira Orel, spokeswoman for the office.\n\nAuthorities announced the list on Monday.\n\n“We remain concerned,” she said.",
      quotations: [
        "direct · “The terms are long,” · Mira Orel [Mira Orel] · cue said · speaker-after",
        "direct · “We remain concerned,” · Mira Orel [she] · cue said · cue-after",
      ],
    },
    {
      text: "Writers Without Doors protested on Monday. Mira Orel was there. It said the law was “a disgrace to the city”.",
      quotations: ["mixed · “a disgrace to the city” · Writers Without Doors [It] · cue said · mixed-cue"],
    },
    {
      text: "Dov Kern was there. The Varenian People’s Party called the vote “a theft of the whole town”. “We will not go,” it added.",
      quotations: [
        "mixed · “a theft of the whole town” · Varenian People’s Party [The Varenian People’s Party] · cue called · mixed-cue",
        "direct · “We will not go,” · Varenian People’s Party [it] · cue added · cue-after",
      ],
    },
    {
      text: "“The president’s reasons are wrong,” said 9/11 widow Mira Orel. She went on, “We wait.”",
      quotations: [
        "direct · “The president’s reasons are wrong,” · Mira Orel [9/11 widow Mira Orel] · cue said · speaker-after",
        "direct · “We wait.” · Mira Orel [She] · sentence-subject",
      ],
    },
    {
      text: "Mayor Dov Kern told the Herald that it would help. The plan was also mentioned by Mira Orel in an interview.\n\n“We do not have the plans,” he said.",
      quotations: ["direct · “We do not have the plans,” · Dov Kern [he] · cue said · cue-after"],
    },
    {
      text: "Economist Dov Kern, who studies taxes, said Mira Orel’s letter did not help.\n\n“I see no numbers,” he said.",
      quotations: ["direct · “I see no numbers,” · Dov Kern [he] · cue said · cue-after"],
    },
    {
      text: "Dov Kern added that Mira Orel is likely to put the doubts to rest.\n\n“She will stand on her own feet,” he said.",
      quotations: ["direct · “She will stand on her own feet,” · Dov Kern [he] · cue said · cue-after"],
    },
    {
      text: "Mayor Dov Kern was there. Nonetheless the hall was cold. “We are late!” he said.",
      quotations: ["direct · “We are late!” · Dov Kern [he] · cue said · cue-after"],
    },
  ],
  "what is said after a whole quotation": [
    {
      text: "“Nobody asked us,” the residents said. “We will sue.” Lawyer Anna Quist agreed.",
      quotations: [
        "direct · “Nobody asked us,” · residents [the residents] · cue said · cue-after",
        "direct · “We will sue.” · residents [the residents] · carried-speaker",
      ],
    },
    {
      text: "“Nobody asked us,” the residents said. “We will sue!” Mayor Anna Quist declined to comment.",
      quotations: [
        "direct · “Nobody asked us,” · residents [the residents] · cue said · cue-after",
        "direct · “We will sue!” · residents [the residents] · carried-speaker",
      ],
    },
    {
      text: "“Nobody asked us,” the residents said. “Will they sue?” Mayor Anna Quist left the hall and said nothing.",
      quotations: [
        "direct · “Nobody asked us,” · residents [the residents] · cue said · cue-after",
        "direct · “Will they sue?” · residents [the residents] · carried-speaker",
      ],
    },
    {
      text: "“Nobody asked us,” the residents said. “We will sue.” She agreed.",
      quotations: [
        "direct · “Nobody asked us,” · residents [the residents] · cue said · cue-after",
        "direct · “We will sue.” · residents [the residents] · carried-speaker",
      ],
    },
    {
      text: "“Will we sue?” Anna Quist asked as she left.",
      quotations: ["direct · “Will we sue?” · Anna Quist [Anna Quist] · cue asked · cue-after"],
    },
  ],
  "first names that are months, days or verbs": [
    {
      text: "“Nobody asked us,” said Jan Pell.",
      quotations: ["direct · “Nobody asked us,” · Jan Pell [Jan Pell] · cue said · speaker-after"],
    },
    {
      text: "“Nobody asked us,” said April Jones, a baker. “We go,” Jones added.",
      quotations: [
        "direct · “Nobody asked us,” · April Jones [April Jones] · cue said · speaker-after",
        "direct · “We go,” · April Jones [Jones] · cue added · cue-after",
      ],
    },
    {
      text: "“Nobody asked us,” Friday Obi said.",
      quotations: ["direct · “Nobody asked us,” · Friday Obi [Friday Obi] · cue said · cue-after"],
    },
    {
      text: "Will Stark said: “Nobody asked us.”",
      quotations: ["direct · “Nobody asked us.” · Will Stark [Will Stark] · cue said · colon-lead-in"],
    },
    {
      text: "“Nobody asked us,” said a sister of May Lund, a baker. “We go,” Lund said.",
      quotations: [
        "direct · “Nobody asked us,” · sister of May Lund [a sister of May Lund] · cue said · speaker-after",
        "direct · “We go,” · May Lund [Lund] · cue said · cue-after",
      ],
    },
    {
      text: "Will Orel go? “Yes,” he said.",
      quotations: ["direct · “Yes,” · Orel [he] · cue said · cue-after"],
    },
    {
      text: "The council said Friday Orel would come. In May Lund said: “We stay.” Last Friday Kern told them: “We go.”",
      quotations: [
        "direct · “We stay.” · Lund [May Lund] · cue said · colon-lead-in",
        "direct · “We go.” · Kern [Kern] · cue told · colon-lead-in",
      ],
    },
  ],
  "particles and possessives inside names": [
    {
      text: "“Nobody asked us,” Maria de la Cruz said.",
      quotations: ["direct · “Nobody asked us,” · Maria de la Cruz [Maria de la Cruz] · cue said · cue-after"],
    },
    {
      text: "“Nobody asked us,” said Ludwig van der Berg, a baker. “We go,” Berg said.",
      quotations: [
        "direct · “Nobody asked us,” · Ludwig van der Berg [Ludwig van der Berg] · cue said · speaker-after",
        "direct · “We go,” · Ludwig van der Berg [Berg] · cue said · cue-after",
      ],
    },
    {
      text: "“Nobody asked us,” Omar al-Karan said. “We go,” al-Karan added.",
      quotations: [
        "direct · “Nobody asked us,” · Omar al-Karan [Omar al-Karan] · cue said · cue-after",
        "direct · “We go,” · Omar al-Karan [al-Karan] · cue added · cue-after",
      ],
    },
    {
      text: "“Nobody asked us,” said Ahmed bin Salman al-Karim.",
      quotations: [
        "direct · “Nobody asked us,” · Ahmed bin Salman al-Karim [Ahmed bin Salman al-Karim] · cue said · speaker-after",
      ],
    },
    {
      text: "“Nobody asked us,” the Ministry of the Interior said.",
      quotations: [
        "direct · “Nobody asked us,” · Ministry of the Interior [the Ministry of the Interior] · cue said · cue-after",
      ],
    },
    {
      text: "The General Prosecutor’s Office said: “We stay.”",
      quotations: [
        "direct · “We stay.” · General Prosecutor’s Office [The General Prosecutor’s Office] · cue said · colon-lead-in",
      ],
    },
  ],
  "nobody with a name": [
    {
      text: "He said: “Nobody asked us.”",
      quotations: ["direct · “Nobody asked us.” · cue said · colon-lead-in"],
    },
    {
      text: "“Nobody asked us,” they said. “We go.”",
      quotations: ["direct · “Nobody asked us,” · cue said · cue-after", "direct · “We go.” · unattributed"],
    },
    {
      text: "Mira Orel was there. Nobody said: “We asked.”",
      quotations: ["direct · “We asked.” · cue said · colon-lead-in"],
    },
    {
      text: "Some had no time for “rumours of the day”.",
      quotations: ["mixed · “rumours of the day” · unattributed"],
    },
    {
      text: "The slogan said: “We will go home now.”",
      quotations: ["direct · “We will go home now.” · cue said · colon-lead-in"],
    },
    {
      text: "On Facebook: “We will go home now.”",
      quotations: ["direct · “We will go home now.” · unattributed"],
    },
    {
      text: "Article 12 says: “Everybody has the right to speak.”",
      quotations: ["direct · “Everybody has the right to speak.” · cue says · colon-lead-in"],
    },
    {
      text: "Radio said: “Everybody has the right to speak.”",
      quotations: ["direct · “Everybody has the right to speak.” · cue said · medium broadcast · colon-lead-in"],
    },
    {
      text: "Video shows officers shouting “Go home now, all of you!”",
      quotations: ["direct · “Go home now, all of you!” · cue shouting · cue-before"],
    },
    {
      text: "Radio Free Lorsk said: “We will go home now.”",
      quotations: ["direct · “We will go home now.” · Radio Free Lorsk [Radio Free Lorsk] · cue said · colon-lead-in"],
    },
    {
      text: "Statement said: “We go home now.”",
      quotations: ["direct · “We go home now.” · cue said · medium statement · colon-lead-in"],
    },
    {
      text: "“We go,” said 16-year-old June Holt.",
      quotations: ["direct · “We go,” · June Holt [16-year-old June Holt] · cue said · speaker-after"],
    },
    {
      text: "Mira Book left. Book said: “We go home now.”",
      quotations: ["direct · “We go home now.” · Mira Book [Book] · cue said · medium book · colon-lead-in"],
    },
    {
      text: "On 3 May Lund said: “We go home now.”",
      quotations: ["direct · “We go home now.” · Lund [3 May Lund] · cue said · colon-lead-in"],
    },
    {
      text: "Facebook said: “We go home now.”",
      quotations: ["direct · “We go home now.” · Facebook [Facebook] · cue said · medium facebookPost · colon-lead-in"],
    },
  ],
};
