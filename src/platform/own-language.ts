/** The language that the visitor reads first, as their browser says, such as `en-US`. */
export const ownLanguage = (): string => navigator.language;
