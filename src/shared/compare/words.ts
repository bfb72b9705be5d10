import { formatterFor, type Formatter } from '#shared/assemble/format.ts';

/** The comparison speaks English, whatever the SLAs are written in. */
export const WORDS: Formatter = formatterFor('en-GB');
