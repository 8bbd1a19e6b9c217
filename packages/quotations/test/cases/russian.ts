import type { Case } from "../case.ts";

/** Russian: dash after the quotation, dialogue, inverted order. */
export const russian: Record<string, Case[]> = {
  "speaker and cue": [
    {
      text: "«Мы остаёмся», — сказала мэр Мира Орел.",
      quotations: ["direct · “Мы остаёмся” · Мира Орел [мэр Мира Орел] · cue сказала · speaker-after"],
    },
    {
      text: "Мира Орел заявила: «Мы остаёмся здесь».",
      quotations: ["direct · “Мы остаёмся здесь” · Мира Орел [Мира Орел] · cue заявила · colon-lead-in"],
    },
    {
      text: "По словам Дова Керна, мост «очень опасен».",
      quotations: ["mixed · “очень опасен” · Дова Керна [Дова Керна] · cue По словам · according-to"],
    },
    {
      text: "В понедельник заявил депутат Дов Керн: «Денег нет».",
      quotations: ["direct · “Денег нет” · Дов Керн [депутат Дов Керн] · cue заявил · colon-lead-in"],
    },
    {
      text: "Керн назвал план «дорогой ошибкой».",
      quotations: ["mixed · “дорогой ошибкой” · Керн [Керн] · cue назвал · mixed-cue"],
    },
    {
      text: "«Вода поднимается», — сообщили в министерстве.",
      quotations: ["direct · “Вода поднимается” · unattributed"],
    },
    {
      text: "Орел написала в телеграм-канале: «Денег нет».",
      quotations: ["direct · “Денег нет” · Орел [Орел] · cue написала · medium telegramPost · colon-lead-in"],
    },
    {
      text: "Мира Орел пришла в понедельник. «Я не боюсь», — добавила она.",
      quotations: ["direct · “Я не боюсь” · Мира Орел [она] · cue добавила · speaker-after"],
    },
    {
      text: "«Кто платит?» — спросил Керн.",
      quotations: ["direct · “Кто платит?” · Керн [Керн] · cue спросил · speaker-after"],
    },
    {
      text: "«Нас обманули», — утверждает представитель профсоюза.",
      quotations: [
        "direct · “Нас обманули” · представитель профсоюза [представитель профсоюза] · cue утверждает · speaker-after",
      ],
    },
    { text: "Фильм «Белая ночь» запретили.", quotations: ["term · “Белая ночь”"] },
  ],
  dialogue: [
    {
      text: "— Мы остаёмся, — сказала Мира Орел. — Это наш дом.",
      quotations: [
        "direct · “Мы остаёмся,” · Мира Орел [Мира Орел] · cue сказала · speaker-after",
        "direct · “Это наш дом.” · Мира Орел [Мира Орел] · carried-speaker",
      ],
    },
    {
      text: "— Кто платит? — спросил Керн.",
      quotations: ["direct · “Кто платит?” · Керн [Керн] · cue спросил · speaker-after"],
    },
  ],
};
