import { durationWords } from '#shared/engine/calendar/words.ts';
import type { Found, Rule } from '#shared/review/rule.ts';
import { isLonger } from '#shared/review/time/durations.ts';

export const renewalNoticeLongerThanTerm: Rule = {
  id: 'renewal-notice-longer-than-term',
  family: 'time',
  title: 'The notice against renewal is longer than the term',
  severity: 'error',
  why: 'Notice would have to be given before the agreement begins: nobody could ever refuse the renewal.',
  mend: 'Shorten the notice, or lengthen the term.',
  check: ({ agreement: { term } }) => {
    const { length, renewal } = term;
    const { notice } = renewal;
    if (renewal.kind !== 'automatic' || !notice) return [];
    const place = { path: '/term/renewal/notice', label: 'Term › Renewal › Notice' };
    const found: Found[] = [];
    if (length && isLonger(notice, length))
      found.push({
        place,
        message: `Notice of ${durationWords(notice)} cannot be given within a term of ${durationWords(length)}.`,
        remedy: 'Shorten the notice.',
      });
    if (renewal.length && isLonger(notice, renewal.length))
      found.push({
        place,
        message: `Notice of ${durationWords(notice)} cannot be given within a renewal of ${durationWords(renewal.length)}.`,
        remedy: 'Shorten the notice, or lengthen the renewal.',
      });
    return found;
  },
};
