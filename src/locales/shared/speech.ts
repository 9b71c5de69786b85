/** A noun in the forms that numbers ask for, by the categories of `Intl.PluralRules`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {readonly other: string};

/** How a language counts and lists. */
export function speech(lang: string) {
  const numbers = new Intl.NumberFormat(lang);
  const plurals = new Intl.PluralRules(lang);
  const and = new Intl.ListFormat(lang);
  const or = new Intl.ListFormat(lang, {type: 'disjunction'});
  const number = (n: number): string => numbers.format(n);
  const form = (n: number, forms: Forms): string => forms[plurals.select(n)] ?? forms.other;
  return {
    number,
    /** The form alone, where the number is not said or said in words. */
    form,
    /** Such as "3 Wochen". */
    count: (n: number, forms: Forms): string => `${number(n)} ${form(n, forms)}`,
    and: (parts: readonly string[]): string => and.format(parts),
    or: (parts: readonly string[]): string => or.format(parts),
    /** The same text as a sentence begins. */
    start: (text: string): string => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1),
  };
}
