import { FEE } from '../vocabulary.ts';

/** Verbs that give a share of the fee without a word for credits: "you get 3% of the bill back". */
const GIVING =
  /(?<![A-Za-zÀ-ɏ])(?:given|gives?|gets?|receives?|granted|grants?|deduct(?:s|ed|ion)?|waived?|knock(?:s|ed)?(?: [a-z0-9% ]{1,12})? off|reduc(?:e[sd]?|ing)|lowered|taken off|returned|erhält|erhalten|bekommt|bekommen|abgezogen|erlassen|mindert|gemindert|reduziert|ermäßigt|gutgeschrieben|réduite?s?|reçoit|reçoivent|recevra|recevez|déduite?s?|riceve|ricevono|detratt[oaie]|ridott[oaie]|scontat[oaie]|recibe|recibirá|abona(?:rá|rán|mos|n)?|reduc(?:e|irá)|tendrá derecho|tiene derecho|ha diritto|avrà diritto|a droit|aura droit|hat anspruch|entitled|descont(?:ará|ado|amos)|descuenta)(?![A-Za-zÀ-ɏ])/i;

export const gives = (text: string): boolean => GIVING.test(text);

/** Whether a text gives a share of what is paid, with or without the word credit. */
export const givesOfFee = (text: string): boolean => GIVING.test(text) && FEE.test(text);
