import { createContext } from 'react';

/**
 * The language (BCP 47) in whose way the figures of fields are written and read: that of the
 * agreement inside a draft, elsewhere the app's English.
 */
export const TypingLanguage = createContext('en');
