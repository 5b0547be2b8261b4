/** `und` is a text too short to tell, which is too short to be in the way. */
const LANGUAGES = new Set(['en', 'und']);

/** Does the engine read this language (BCP 47 primary subtag)? In others it marks nothing rather than nonsense. */
export const readsLanguage = (language: string): boolean => LANGUAGES.has(language);
