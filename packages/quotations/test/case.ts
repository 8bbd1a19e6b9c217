/** Sentences with the quotations in them, each written as `type · “text” · speaker [as named here] · cue · medium · evidence · flags`. */
export interface Case {
  text: string;
  quotations: string[];
}
