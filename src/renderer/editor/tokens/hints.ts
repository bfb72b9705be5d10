import { BACK_KEYS, shownKeys } from '#renderer/shell/keys.ts';

/** The tooltip of a token: what it is, and in a text that is written how one gets to its source. */
export const hintOf = (what: string, press: string, isLive: boolean): string =>
  isLive ? `${what}. ${press} to go there; ${shownKeys(BACK_KEYS)} leads back.` : what;
