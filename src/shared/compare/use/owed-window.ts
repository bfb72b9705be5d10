import type { Window } from '#shared/agreement/commitment.ts';
import { WORDS } from '../words.ts';

/** What a window lasts. A figure or a credit for one of them is none for another. */
const LENGTHS: Readonly<Record<Window, 'day' | 'week' | 'month' | 'quarter' | 'year'>> = {
  day: 'day',
  week: 'week',
  'calendar-month': 'month',
  'rolling-30-days': 'month',
  'billing-cycle': 'month',
  'calendar-quarter': 'quarter',
  'calendar-year': 'year',
  'contract-year': 'year',
};

/** An agreement that names no window is taken by the month, as the comparison does. */
const UNNAMED: Window = 'calendar-month';

const lengthOf = (window: Window | null) => LENGTHS[window ?? UNNAMED];

/** The window for credits of another SLA: the own one where it is as long, else theirs. */
export const windowForCredits = (own: Window | null, theirs: Window | null): Window | null =>
  lengthOf(own) === lengthOf(theirs) ? own : (theirs ?? UNNAMED);

/** A sentence behind others that tells of another window; empty where it lasts as long as before. */
export const windowChange = (
  before: Window | null,
  after: Window | null,
  hasCredits: boolean,
): string =>
  lengthOf(before) === lengthOf(after)
    ? ''
    : ` It is now measured${hasCredits ? ', and its credits are owed,' : ''} for each ${named(after)}, no longer for each ${named(before)}.`;

const named = (window: Window | null): string => WORDS.choice('window', window ?? UNNAMED);
