/** A word that begins with a capital, as it stands within a sentence. */
export const withinSentence = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
