import type { ReadDuration } from '#shared/extract/grammar/duration.ts';

/** What a limit looks like right before a duration. */
const LIMIT =
  /(?:(?<![A-Za-zÀ-ɏ\d_])(?:within|in|on|under|inside|than|als|dan|exceed(?:ing)?|maximum|max\.?|maximal|minimum|to|most|latest|by|of|is|are|be|then|dann|time|at|be:|innerhalb|binnen|auf|von|einer|eines|spätestens|nach|höchstens|unter|beträgt|van|sous|dans|les|de|d'|entro|le|di|dentro|en|em|até|plazo|prazo|menos|inférieure?s?\sà|inferior(?:e|i|es)?\sad?|est|è|es|é|bedraagt|[A-Za-zÀ-ɏ]{1,30}(?:zeit|frist|tijd|termijn))|[:<≤=–—(-])[\s]{0,2}(?:a|an|the|its|our|one|about|approximately|(?:the|der|den|les|las|le|i)\s(?:first|next|ersten|nächsten|premi[eè]r(?:e?s)?|primer[ao]s|prime|eerste)|period\sof|maximum\sof|target\sof|von|maximal|un\sdélai\s(?:maximum\s|maximal\s)?de|een)?\s{0,2}$/i;

/** "from 1 to 5 business days", "zwischen 2 und 4 Stunden": what begins a range. */
const BEGINS_RANGE = /(?<![A-Za-zÀ-ɏ])(?:from|between|zwischen|von|entre|de|tra|fra|da|tussen)\s$/i;
const RANGE = /\d\)?\s?(?:[–-]|(?:to|and|bis|und|à|et|a|e|y|tot|en)\s)\s?\d/u;

/** Whether a limit stands before a time, or begins it: "by the end of the next business day". */
export const isLimited = (sentence: string, { start, text }: ReadDuration): boolean =>
  /^(?:by|at|bis)\s|same|selben|gleichen|même/i.test(text) ||
  LIMIT.test(sentence.slice(Math.max(0, start - 50), start)) ||
  (RANGE.test(text) && BEGINS_RANGE.test(sentence.slice(Math.max(0, start - 10), start)));
