import { currencyDecimals } from '#shared/base/currency.ts';
import { decimalString, exact } from '#shared/base/decimal.ts';
import { isToldByIncidents } from '#shared/engine/claims/evidence.ts';
import { withUnit, type Step } from '#shared/engine/trace.ts';
import type { ClaimFacts } from './claim-facts.ts';
import { words, type Pages } from './pages.ts';
import type { Telling } from './telling.ts';

/** Where the agreement asks for a form, and the times of what happened are not enclosed. */
const leavesRoom = ({ commitment, incidents }: ClaimFacts): boolean =>
  incidents.length === 0 &&
  isToldByIncidents(commitment) &&
  commitment.remedy?.type === 'credits' &&
  commitment.remedy.claim.form.trim() !== '';

/** Rows that are left free for times. */
const FREE_ROWS = 3;
const FREE = '____________';

function writeRoomForTimes(pages: Pages, telling: Telling): void {
  const { letter } = telling.words;
  pages.enclosure(letter.incidents.caption, '/commitments').paragraph(letter.timesToFillIn);
  pages.table(
    `${letter.incidents.caption} (${telling.agreement.timeZone})`,
    [
      { heading: letter.incidents.start, weight: 1 },
      { heading: letter.incidents.end, weight: 1 },
    ],
    Array.from({ length: FREE_ROWS }, () => ({ source: '/commitments', cells: [FREE, FREE] })),
  );
}

/** The incidents of the window, or room to write their times into. */
export function writeIncidents(pages: Pages, telling: Telling, facts: ClaimFacts): void {
  if (leavesRoom(facts)) writeRoomForTimes(pages, telling);
  const { incidents } = facts;
  const { incidents: headings } = telling.words.letter;
  const { agreement, formatter } = telling;
  const time = new Intl.DateTimeFormat(formatter.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: agreement.timeZone,
  });
  if (incidents.length === 0) return;
  pages.enclosure(headings.caption, '/commitments');
  pages.table(
    `${headings.caption} (${agreement.timeZone})`,
    [
      { heading: headings.start, weight: 3 },
      { heading: headings.end, weight: 3 },
      { heading: headings.length, weight: 2, align: 'end' },
      { heading: headings.note, weight: 4 },
    ],
    incidents.map(({ start, end, fate }) => ({
      source: '/commitments',
      cells: [
        time.format(start),
        time.format(end),
        telling.count(Math.round((end - start) / 60_000), formatter.wording.units.minute),
        telling.words.letter.fates[fate],
      ],
    })),
  );
}

/** How the credit was computed, step by step. */
export function writeWorking(
  pages: Pages,
  telling: Telling,
  { trace, commitment }: ClaimFacts,
): void {
  if (trace.length === 0) return;
  const { letter } = telling.words;
  pages.enclosure(letter.howReckoned, `/commitments/${commitment.id}/remedy`);
  pages.table(
    letter.working.caption,
    [
      { heading: letter.working.step, weight: 4 },
      { heading: letter.working.calculation, weight: 5 },
      { heading: letter.working.value, weight: 2, align: 'end' },
    ],
    trace.map((step) => ({
      source: `/commitments/${commitment.id}/remedy`,
      cells: [
        step.step,
        {
          paragraphs: [
            [words(calculation(step))],
            ...(step.because === ''
              ? []
              : [[{ type: 'text', text: step.because, marks: ['italic'] } as const]]),
          ],
        },
        stepValue(telling, step),
      ],
    })),
  );
}

/** "£1,845.00", "99.796%"; a sum with more decimals than its currency has keeps them. */
function stepValue({ agreement, formatter }: Telling, { value, unit }: Step): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  return unit !== '' && unit === agreement.currency && decimals <= currencyDecimals(unit)
    ? formatter.sum(decimalString(exact(value)), unit)
    : withUnit(shortened(value), unit);
}

/** "(T − D) / T × 100; T = 43200, D = 88", the formula's own signs as people print them. */
function calculation({ formula, inputs }: Step): string {
  const printed = formula.replace(/ \* /g, ' × ').replace(/ - /g, ' − ');
  const names = Object.entries(inputs);
  const values = names.map(([name, value]) => `${name} = ${shortened(value)}`).join(', ');
  // A value that comes from outside is its own formula.
  return names.length === 1 && formula === names[0]![0] ? values : `${printed}; ${values}`;
}

/** Long quotients are cut for reading; the app shows all digits. */
const shortened = (value: string): string => {
  const [whole, decimals] = value.split('.');
  return decimals !== undefined && decimals.length > 8
    ? `${whole}.${decimals.slice(0, 8)}…`
    : value;
};
