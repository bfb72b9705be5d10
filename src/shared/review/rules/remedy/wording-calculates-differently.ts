import { recordName } from '#shared/agreement/record-name.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { workingCalendar } from '#shared/engine/calendar/deadline.ts';
import { minutesOf } from '#shared/review/lengths.ts';
import type { Found, Rule } from '#shared/review/rule.ts';
import type { ClauseText } from '#shared/review/subject.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import { WORDINGS } from './wordings.ts';

export const wordingCalculatesDifferently: Rule = {
  id: 'wording-calculates-differently',
  family: 'remedy',
  title: 'A clause calculates in another way than the figures shown',
  severity: 'advice',
  why: 'Results, credits and curves in this app follow the data of the commitment. Where a clause has a further rule, the contract gives another figure than the screen.',
  mend: 'Keep the clause and mind the difference when you read the figures, or choose a wording that the data express in full.',
  byClause: true,
  check: ({ agreement, clauses }) => {
    const hasCredits = agreement.commitments.some(({ remedy }) => remedy?.type === 'credits');
    return clauses.flatMap((text) => [
      ...(hasCredits ? differences(text) : []),
      ...capInWords(text, agreement),
    ]);
  },
};

/** Quick to look for; most clauses are read no further. */
const HINT = new RegExp(WORDINGS.map(({ words }) => words.source).join('|'));

const differences = (text: ClauseText): readonly Found[] =>
  !HINT.test(text.lower)
    ? []
    : WORDINGS.flatMap(({ words, differs }) => {
        const match = words.exec(text.lower);
        return match === null
          ? []
          : [
              {
                place: clausePlace(text),
                message: differs,
                remedy: 'Take the difference into account, or choose another wording.',
                quote: quoteOf(text, match),
              },
            ];
      });

/** The matched words as they were typed. */
function quoteOf({ passages }: ClauseText, match: RegExpExecArray): string {
  const whole = passages.map(({ words }) => words).join('\n');
  return whole.slice(match.index, match.index + match[0].length);
}

const MONTHLY = /\bup to (\d+) (hours?|minutes?) in a calendar month\b/u;

/** A monthly limit typed into an exclusion's clause, where the exclusion itself has another or none. */
function capInWords(text: ClauseText, agreement: Agreement): readonly Found[] {
  const match = MONTHLY.exec(text.lower);
  const category = /^exclusion-([a-z-]+)$/.exec(text.clause.origin?.clause ?? '')?.[1];
  const exclusion = agreement.exclusions.find((candidate) => candidate.category === category);
  if (match === null || exclusion === undefined) return [];
  const minutes = Number(match[1]) * (match[2]!.startsWith('hour') ? 60 : 1);
  const { monthlyCap } = exclusion;
  if (
    monthlyCap !== null &&
    minutesOf(monthlyCap, workingCalendar(agreement, null) ?? null).equals(minutes)
  )
    return [];
  return [
    {
      severity: 'warning',
      place: clausePlace(text),
      message: `The clause allows ${match[1]} ${match[2]} a month, the exclusion “${recordName(agreement, 'exclusions', exclusion.id)}” ${monthlyCap === null ? 'has no monthly cap' : 'has another cap'}.`,
      remedy: 'Enter the same cap for the exclusion.',
      quote: quoteOf(text, match),
      fix: {
        label: `Set the monthly cap to ${match[1]} ${match[2]}`,
        apply: (whole) => ({
          ...whole,
          exclusions: whole.exclusions.map((candidate) =>
            candidate.id === exclusion.id
              ? {
                  ...candidate,
                  monthlyCap: { value: match[1]!, unit: match[2]!.replace(/s$/, '') },
                }
              : candidate,
          ) as Agreement['exclusions'],
        }),
      },
    },
  ];
}
