import { compact } from '../grammar/compact.ts';

// From when on a rate counts, and how far it goes.

/** "… for each hour of downtime after the first three hours": counted from the end of a time of its own, not from the level. */
export const GRACE = compact(
  /^[^.;]{0,90}?(?<![A-Za-zÀ-ɏ])(?:after|over|beyond|past|in excess of|exceeding|following|nach|über|au-delà d[eu]s?|après|oltre|dopo|más allá de|después de|na|boven|após|além d[aeo]s?)\s(?:(?:the|our|its|den|der|die|le|la|les|il|l['’]|el|los|las|de|het|o|as?)\s?)?(?:(?:first|initial|target|agreed|allowed|permitted|maximum|promised|ersten|vereinbarten?|premières?|prim[aei]|primer[oa]s?|eerste|primeir[oa]s?)\s)?(?:\(?\d{1,3}\)?[\s-]|(?:one|two|three|four|six|eight|twelve|twenty-four|zwei|drei|vier|deux|trois|quatre|due|tre|quattro|dos|tres|cuatro|twee|drie|vier|duas|três|quatro)[\s-]){0,2}(?:(?:minute|hour|stunde|heure|minut[oe]|hora|uur)n?s?|or[ae]|uren|(?:mt?tr|tttr|rto)|(?:target|agreed|promised|repair|restoration|resolution|replacement|recovery)\s(?:[a-z]+\s)?(?:times?|targets?|deadline|period))(?![A-Za-zÀ-ɏ])/i,
);

/** "… for each hour of downtime beyond the guarantee", "below the target", "over the allowance": only what is too much counts. */
export const BEYOND = compact(
  /(?<![A-Za-zÀ-ɏ])(?:beyond|in excess|exceed(?:s|ing|ed)?|excess|over(?! the (?:course|period|month|quarter|year))|above|past|outside|below|under|beneath|short(?:s|fall)?|less than|more than|further|additional|allow(?:ed|ance|able)|permitted|guarantee|target|agreed|promised|committed|über|unter(?:halb)?|hinaus|zulässig[a-z]{0,2}|überschreit[a-z]{1,4}|unterschreit[a-z]{1,4}|vereinbart[a-z]{0,2}|garantiert[a-z]{0,2}|au-delà|en dessous|sous|supérieur[a-z]{0,2}|inférieur[a-z]{0,2}|dépass[a-zé]{1,6}|oltre|sotto|superiore|inferiore|eccede[a-z]{0,3}|eccesso|más allá|por debajo|superior|inferior|exced[a-z]{1,4}|além|abaixo|acima|boven|onder|meer dan|overschrijd[a-z]{1,4})(?![A-Za-zÀ-ɏ])/i,
);

/** "For each hour past the TTTR": later than somebody is to have mended it. */
export const PAST_TARGET =
  /^\s?(?:past|beyond|over|after|in excess of|exceeding) (?:the |our |its )?(?:target |agreed |promised |committed |maximum )?(?:mttr|ttr|tttr|rto|(?:repair|restoration|resolution|replacement|recovery)(?: time| target| deadline)?)(?![A-Za-zÀ-ɏ])/i;

/** A limit runs to its comma; "…, not to exceed, in any month, ten days" has one more pair. */
const TO_ITS_END = /(?:,\s[^.,;]{1,30},)?(?:[^.,;]|[.,](?=\d)){0,90}/;

/** "…, but no more than half the fee", "…, höchstens aber die halbe Pauschale", "not to exceed ten days": how far a credit goes, behind it. */
const UP_TO_LIMIT = compact(
  new RegExp(
    `(?:${[
      /(?:[,(]|\s[–—-])\s?(?:but |yet |and |jedoch |aber |mais |ma |pero |mas |maar )?(?:at (?:the )?most|no more than|not more than|max(?:\.|imum)|höchstens|maximal|au (?:maximum|plus)|al massimo|como máximo|no máximo|hoogstens|maximaal)(?=[\s,])/,
      /(?<![A-Za-zÀ-ɏ])(?:(?:shall|may|will|must|can) ?(?:not|never) (?:[a-z]{1,12} ){0,2}exceed|(?:not|never) (?:to )?exceed(?:ing)?|cap(?:ped)? (?:at|of)|limited to|(?:up )?to (?:a|the) (?:maximum|max|limit)|(?:with|subject to) (?:(?:a|the) )?(?:[a-z]{1,12} )?(?:maximum|max|cap|limit)(?: (?:total|aggregate|service|monthly|quarterly|credit|refund|amount)){0,3}|(?:begrenzt|gedeckelt|beschränkt) (?:auf|bei|mit)|limitée?s? (?:à|aux?)|plafonnée?s? (?:à|aux?)|dans la limite|limitat[aeio] al?|fino a un massimo|limitad[ao]s? al?|(?:con|hasta) un (?:límite|máximo)|até (?:o|ao|um) (?:máximo|limite)|beperkt tot|tot (?:een )?maxim(?:um|aal))(?=[\s,])/,
    ]
      .map(({ source }) => source)
      .join('|')})${TO_ITS_END.source}`,
    'gi',
  ),
);

/** The same in words that may also say what is given: "up to 5% for each hour". */
const UP_TO = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:up to|bis zu|jusqu['’](?:à|au)|fino al?|hasta|até|tot)(?=\\s)${TO_ITS_END.source}`,
  'gi',
);

const blanks = (words: string): string => ' '.repeat(words.length);

/** A text with spaces for what only says how far a credit goes; every other place stays where it was. */
export const withoutLimits = (text: string): string => text.replace(UP_TO_LIMIT, blanks);

/** The same, without what "up to" says as well. */
export const withoutAnyLimits = (text: string): string =>
  withoutLimits(text).replace(UP_TO, blanks);
