import type { Case } from "../case.ts";

/** Turkish: the verb ends the clause, endings after an apostrophe. */
export const turkish: Record<string, Case[]> = {
  "speaker and cue": [
    {
      text: "Mira Orel, “Burada kalıyoruz.” dedi.",
      quotations: ["direct · “Burada kalıyoruz.” · Mira Orel [Mira Orel] · cue dedi · final-cue"],
    },
    {
      text: "Belediye Başkanı Mira Orel, “Köprü çok tehlikeli” diye konuştu.",
      quotations: ["direct · “Köprü çok tehlikeli” · Mira Orel [Belediye Başkanı Mira Orel] · cue konuştu · final-cue"],
    },
    {
      text: "“Para yok” diyen Dov Kern, toplantıdan ayrıldı.",
      quotations: ["direct · “Para yok” · Dov Kern [Dov Kern] · cue diyen · final-cue"],
    },
    {
      text: "Orel'e göre köprü “çok tehlikeli”.",
      quotations: ["mixed · “çok tehlikeli” · Orel [Orel] · cue göre · according-to"],
    },
    {
      text: "Mira Orel şöyle dedi: “Burada kalıyoruz.”",
      quotations: ["direct · “Burada kalıyoruz.” · Mira Orel [Mira Orel] · cue dedi · colon-lead-in"],
    },
    {
      text: "Kern, projeyi “pahalı bir hata” olarak nitelendirdi.",
      quotations: ["mixed · “pahalı bir hata” · Kern [Kern] · cue nitelendirdi · final-cue"],
    },
    {
      text: "“Su yükseliyor” ifadelerini kullanan Orel, halkı uyardı.",
      quotations: ["direct · “Su yükseliyor” · Orel [Orel] · cue kullanan · final-cue"],
    },
    {
      text: "Mira Orel pazartesi günü geldi. “Korkmuyorum” dedi.",
      quotations: ["direct · “Korkmuyorum” · Mira Orel [Mira Orel] · cue dedi · final-cue"],
    },
    {
      text: "Bakanlık Sözcüsü Dov Kern: “Baraj güvenli.”",
      quotations: ["direct · “Baraj güvenli.” · Dov Kern [Bakanlık Sözcüsü Dov Kern] · colon-lead-in"],
    },
    {
      text: "“Kim ödüyor?” diye sordu Kern.",
      quotations: ["direct · “Kim ödüyor?” · Kern [Kern] · cue sordu · final-cue"],
    },
    {
      text: "Orel'in Facebook paylaşımı: “Burada kalıyoruz.”",
      quotations: [
        "direct · “Burada kalıyoruz.” · Orel [Orel] · cue Facebook paylaşımı · medium post · possessive-post",
      ],
    },
  ],
};
