import { createDigest, createEntry, createSection, type Digest } from "@digestkit/schema";
import { expect, test } from "vitest";
import { annotate, detectLanguage } from "../src/index.ts";

const texts: Readonly<Record<string, string>> = {
  en: "The court in Lorsk has freed two of the hydrologists who were held by the ministry.",
  de: "Das Gericht in Lorsk hat zwei der Hydrologen freigelassen, die das Ministerium mit dem Vorwurf der Sabotage auf Wochen festhielt.",
  fr: "Le tribunal de Lorsk a libéré deux des hydrologues que le ministère avait fait arrêter par la police pour sabotage.",
  es: "El tribunal de Lorsk puso en libertad a dos de los hidrólogos que la policía detuvo por orden del ministerio.",
  it: "Il tribunale di Lorsk ha liberato due degli idrologi che la polizia aveva fermato per ordine del ministero.",
  cs: "Soud v Lorsku propustil dva hydrology, které ministerstvo drželo ve vazbě na základě obvinění, jako by to byli sabotéři, a to od jara.",
  az: "Lorsk məhkəməsi bu həftə iki hidroloqu azad edib və bildirib ki, onlara qarşı bir sübut yoxdur, istintaq isə davam edir.",
  tr: "Lorsk mahkemesi bu hafta iki hidroloğu serbest bıraktı ve bakanlık için bir açıklama yapan sözcü de bir süre için daha çok beklemek ve kararı gözden geçirmek istedi.",
  ru: "Суд в Лорске освободил двух гидрологов, и министерство не стало спорить с тем, что он решил по их делу.",
  uk: "Суд у Лорську звільнив двох гідрологів, і міністерство не стало сперечатися з тим, що він вирішив у цій справі.",
  fa: "دادگاه لورسک دو هیدرولوژیست را که از بهار در بازداشت بودند آزاد کرد و گفت که مدرکی نیست.",
  ar: "أفرجت محكمة لورسك عن اثنين من خبراء المياه بعد أشهر من الاحتجاز دون دليل.",
  he: "בית המשפט בלורסק שחרר שני הידרולוגים שהוחזקו במעצר מאז האביב.",
  ja: "ロルスクの裁判所は、春から拘束されていた二人の水文学者を釈放した。",
  zh: "洛尔斯克法院释放了自春季以来一直被关押的两名水文学家，部方没有说明原因。",
  ko: "로르스크 법원은 봄부터 구금되어 있던 수문학자 두 명을 석방했다.",
};

test.each(Object.entries(texts))("%s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  ["ru", "Суд освободил троих гидрологов. «Мы ждали весны», — сказала адвокат."],
  ["uk", "Суд звільнив трьох гідрологів. «Ми чекали весни», — сказала адвокатка."],
  ["be", "Суд вызваліў траіх гідролагаў. «Мы чакалі вясны», — сказала адвакатка."],
  ["az", "Məhkəmə üç hidroloqu azad etdi. “Yazı gözlədik”, – vəkil dedi."],
  [undefined, "Суд је ослободио тројицу хидролога. „Чекали смо пролеће“, рекла је адвокатица."],
  [undefined, "Сот үш гидрологты босатты. «Біз көктемді күттік», — деді адвокат."],
])("a few words are %s by their letters: %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  ["", "nothing"],
  ["OK", "a word"],
  ["Torvan Orel Lisk Dohl Sarn Lorsk Torrow Kern Varenia Dovin Ort Lund Tass", "names"],
  ["to to to to to to to to to to to to to to to to", "one word again and again"],
  ["12.04.2024 – 14:05, 3,500 € / 4 % (2023: 17)", "figures"],
])("%j tells no language: %s", (text) => {
  expect(detectLanguage(text)).toBeUndefined();
});

const digestOf = (text: string, fields: Partial<Digest> = {}): Digest =>
  createDigest({
    id: "a",
    sections: [
      createSection({
        id: "news",
        entries: [createEntry({ id: "one", body: [{ type: "paragraph", children: [{ type: "text", value: text }] }] })],
      }),
    ],
    ...fields,
  });

test("annotate states the language of a digest that states none", () => {
  expect(annotate(digestOf(texts["de"] as string)).inLanguage).toBe("de");
  expect(annotate(digestOf("OK")).inLanguage).toBeUndefined();
});

test("what a digest states stays", () => {
  expect(annotate(digestOf(texts["de"] as string, { inLanguage: "de-AT" })).inLanguage).toBe("de-AT");
  expect(annotate(digestOf(texts["de"] as string, { inLanguage: "en" })).inLanguage).toBe("en");
});
