import type { Passage } from '../sla-text.ts';

const OPENS = /^\s?["“„«»]/;
/** "“They answered in six minutes!” – Ann, Head of Sales": somebody's words, with the name behind them. */
const ATTRIBUTED = /^\s?["“„«»][^\n]{8,400}["”“«»]\s?[–—-]\s?\p{Lu}[^\n]{1,80}$/u;

/** What a customer tells of is no promise. */
export const isQuotedPraise = ({ text }: Passage): boolean =>
  OPENS.test(text) && text.length <= 500 && ATTRIBUTED.test(text);

const OUTSIDE =
  /(?<![A-Za-zÀ-ɏ])(?:(?:that|it|this|they|these|which)(?:['’](?:s|re)|\s(?:is|are))\s(?:[a-z]{3,12}\s)?not\s(?:an?\s)?(?:part\sof|covered\sby|in)\s(?:the|this|our|any)\s(?:SLA|agreement|contract|commitment|promise)|(?:(?:is|are)\snot|isn['’]t|aren['’]t)\spart\sof\s(?:the|this|our)\sSLA|(?:ist|sind)\s(?:nicht|kein)\s(?:Teil|Bestandteil)\s(?:des|dieses|der|unseres)\s(?:SLA|Vereinbarung|Vertrags)|(?:ne\s)?f(?:ait|ont)\spas\spartie\sd(?:u|e\sce|e\sl['’])\s?(?:SLA|contrat|accord)|non\sf(?:a|anno)\sparte\sd(?:ello|el|i\squesto)\s(?:SLA|contratto|accordo)|no\sforman?\sparte\sd(?:el|e\seste)\s(?:SLA|contrato|acuerdo))(?![A-Za-zÀ-ɏ])/i;
const MAY =
  /SLA|agreement|contract|commitment|promise|Vereinbarung|Vertrag|contrat|accord|acuerdo/i;

/** "(That is how we work, it is not part of the SLA.)": what a paragraph itself takes out of what it promises. */
export const isOutsidePromise = ({ text }: Passage): boolean =>
  text.length <= 1_000 && MAY.test(text) && OUTSIDE.test(text);
