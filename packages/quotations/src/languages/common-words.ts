/** Words that stand in nearly every sentence of a language, in small letters; those that several languages share count for each. */
export const commonWords: Readonly<Record<string, string>> = {
  en: "the of and to in that was for with by from has were on is as at",
  de: "der die das und den von zu mit dem für ist nicht ein eine auf im des",
  fr: "le la les des et du une dans est pour que qui au par sur ont aux",
  es: "el la los las de y que en una por del con para se su al fue",
  pt: "o os as uma não com em dos das para que foi ao pela do da no na",
  it: "il di che la per una del della gli non con sono nel dei alla e",
  nl: "de het een van en dat niet zijn op voor met is te aan door",
  sv: "och att det som en på är av för inte har med till den",
  pl: "i w na z się do nie że jest oraz przez od po dla",
  cs: "a v na se je že pro to s z by které jako od do jsou ale nebo při",
  az: "və bu ilə üçün bir də ki olan deyib edib görə isə olub da",
  tr: "ve bir bu için ile de da olarak olan dedi etti çok ise gibi",
  ru: "и в на не что с по из для как он это его к от",
  uk: "і в на не що з та до для як від це його у про",
};
