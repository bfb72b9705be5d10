import type { Agreement } from '#shared/agreement/agreement.ts';
import { directionOf } from '#shared/assemble/direction.ts';
import { frontPage } from '#shared/assemble/front.ts';
import { Resolver } from '#shared/assemble/resolver.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { deepFreeze } from '#shared/base/immutable.ts';
import type { Document, FrontPage } from '#shared/document/document.ts';
import {
  concernsCredits,
  performanceRecord,
  type CommitmentRecord,
  type WindowRecord,
} from '#shared/engine/record/performance.ts';
import { FEW_CASES } from '#shared/engine/few-cases.ts';
import { writeObligations } from './obligations.ts';
import { Pages, words } from './pages.ts';
import { creditCell, writeCredits } from './review-credits.ts';
import { writeDates } from './review-dates.ts';
import { writeDuties } from './review-duties.ts';
import { Telling } from './telling.ts';

export interface ServiceReviewOptions {
  /** The day on which the report is drawn up. */
  readonly today: IsoDate;
  /** Only windows that end in this time are shown; null: all. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** What the services cost a month; null: as the agreement's own fees say. */
  readonly fee?: string | null;
}

/**
 * The report on a period of a signed agreement, for the meeting in which it is reviewed. What came
 * after the period is none of it: no window, no miss, no credit; only dates ahead are of today.
 */
export function serviceReview(agreement: Agreement, options: ServiceReviewOptions): Document {
  const { today, from, to, fee = null } = options;
  const record = performanceRecord(agreement, { today, fee, until: to });
  const telling = new Telling(agreement);
  const { review } = telling.words;
  const { phrases, labels } = telling.formatter.wording;
  const isShown = ({ last }: WindowRecord) => from === null || last >= from;
  const shown = record.commitments.map((one) => ({
    ...one,
    windows: one.windows.filter(isShown),
    duties: one.duties.filter(({ window }) => isShown(window)),
  }));
  // Of what came before the period only what is still to be claimed is left to talk about.
  const creditsDue = record.creditsDue.filter(
    ({ window }) => isShown(window) || window.claim === 'open',
  );
  const pages = new Pages(phrases.table);
  writeSummary(pages, telling, shown);
  writeResults(pages, telling, shown);
  writeCredits(pages, telling, creditsDue, shown);
  writeDuties(pages, telling, shown);
  writeDates(pages, telling, { ...record, creditsDue }, today);
  pages.section(review.obligations, '/stakeholders');
  writeObligations(pages, telling, agreement);
  return deepFreeze({
    language: agreement.language,
    direction: directionOf(agreement.language),
    title: `${review.kind}: ${agreement.title}`,
    reference: agreement.reference,
    draft: false,
    front: front(telling, shown, options),
    labels,
    nodes: pages.nodes,
  });
}

function front(
  telling: Telling,
  shown: readonly CommitmentRecord[],
  { today, from, to }: ServiceReviewOptions,
): FrontPage {
  const { agreement, formatter } = telling;
  const { review } = telling.words;
  const windows = shown.flatMap((one) => one.windows);
  const first = from ?? windows.map(({ period }) => period).sort()[0];
  const last =
    to ??
    windows
      .map((window) => window.last)
      .sort()
      .at(-1);
  const fact = (label: string, value: string) => ({ label, value: [words(value)] });
  return {
    ...frontPage(new Resolver(agreement), true),
    kind: review.kind,
    title: agreement.title,
    facts: [
      ...(agreement.reference === '' ? [] : [fact(review.agreement, agreement.reference)]),
      ...(first && last
        ? [fact(review.period, review.range(formatter.date(first), formatter.date(last)))]
        : []),
      fact(review.drawnUp, formatter.date(today)),
    ],
  };
}

function writeSummary(pages: Pages, telling: Telling, shown: readonly CommitmentRecord[]): void {
  const { review } = telling.words;
  pages.section(review.summary, '/commitments');
  const states = shown.flatMap(({ windows }) => windows.map(({ state }) => state));
  const met = states.filter((state) => state === 'met').length;
  const measured = states.filter((state) => state !== 'not-measured').length;
  pages.paragraph(
    measured === 0
      ? review.nothingMeasured
      : review.overall(telling.number(met), telling.number(measured)),
  );
  const recorded = shown.filter(({ windows }) => windows.length > 0);
  pages.table(
    review.glance.caption,
    [
      { heading: review.glance.commitment, weight: 6 },
      { heading: review.glance.target, weight: 7 },
      { heading: review.glance.latest, weight: 3, align: 'end' },
      { heading: review.glance.met, weight: 2, align: 'end' },
      { heading: review.glance.trend, weight: 3 },
    ],
    recorded.map(({ commitment, windows, trend }) => {
      const own = windows.filter(({ state }) => state !== 'not-measured');
      return {
        source: `/commitments/${commitment.id}/results`,
        cells: [
          telling.name('commitments', commitment),
          telling.target(commitment),
          telling.figure(commitment, own.at(-1)?.figure ?? null),
          review.metOf(
            telling.number(own.filter(({ state }) => state === 'met').length),
            telling.number(own.length),
          ),
          trend === null ? '–' : review.trend[trend.direction],
        ],
      };
    }),
  );
  const silent = shown.filter(({ windows }) => windows.length === 0);
  if (silent.length > 0 && recorded.length > 0)
    pages.paragraph(
      review.nothingAt(
        telling.formatter.list(
          silent.map(({ commitment }) => telling.name('commitments', commitment)),
        ),
      ),
    );
}

function writeResults(pages: Pages, telling: Telling, shown: readonly CommitmentRecord[]): void {
  const { review } = telling.words;
  const recorded = shown.filter(({ windows }) => windows.length > 0);
  if (recorded.length === 0) return;
  pages.section(review.results, '/commitments');
  for (const { commitment, windows, trend, chronic, years } of recorded) {
    const { formatter } = telling;
    const withCredits = concernsCredits({ commitment, windows });
    pages.clause(telling.name('commitments', commitment), `/commitments/${commitment.id}/results`);
    // The table comes first: a heading stays on the page of what follows it.
    writeWindows(pages, telling, commitment, windows);
    pages.paragraph(
      [
        review.owed(
          telling.stakeholder(commitment.obligor),
          telling.stakeholders(commitment.beneficiaries),
        ),
        review.target(
          telling.target(commitment),
          formatter.choice('window', commitment.window ?? 'calendar-month'),
        ),
        telling.trend(commitment, trend),
        ...(windows.some(({ isOfEarlierTerms }) => isOfEarlierTerms) ? [review.earlierTerms] : []),
      ].join(' '),
    );
    if (chronic) {
      const months = telling.count(chronic.withinMonths, formatter.wording.units.month);
      pages.paragraph(
        chronic.reachedOn === null
          ? review.chronic(telling.number(chronic.now), telling.number(chronic.misses), months)
          : review.chronicReached(
              telling.number(chronic.misses),
              months,
              formatter.date(chronic.reachedOn),
            ),
      );
    }
    if (years.length > 1)
      pages.table(
        review.years.caption,
        [
          { heading: review.years.year, weight: 2 },
          { heading: review.years.met, weight: 2, align: 'end' },
          { heading: review.years.missed, weight: 2, align: 'end' },
          { heading: review.years.notMeasured, weight: 2, align: 'end' },
          ...(withCredits
            ? [{ heading: review.years.credits, weight: 3, align: 'end' } as const]
            : []),
        ],
        years.map(({ year, met, missed, notMeasured, credits }) => ({
          source: `/commitments/${commitment.id}/results`,
          cells: [
            year,
            telling.number(met),
            telling.number(missed),
            telling.number(notMeasured),
            ...(withCredits
              ? [credits === null || credits === '0' ? '–' : telling.money(credits)]
              : []),
          ],
        })),
      );
  }
}

function writeWindows(
  pages: Pages,
  telling: Telling,
  commitment: CommitmentRecord['commitment'],
  windows: readonly WindowRecord[],
): void {
  const { windows: headings, states, oneOfFew } = telling.words.review;
  const withCredits = concernsCredits({ commitment, windows });
  const withCases = windows.some(({ result }) => result.cases !== null);
  const withNotes = windows.some(({ result }) => result.note.trim() !== '');
  pages.table(
    `${headings.caption}: ${telling.name('commitments', commitment)}`,
    [
      { heading: headings.window, weight: 6 },
      { heading: headings.target, weight: 6 },
      { heading: headings.result, weight: 4, align: 'end' },
      ...(withCases ? [{ heading: headings.cases, weight: 3, align: 'end' } as const] : []),
      { heading: headings.state, weight: 5 },
      ...(withCredits ? [{ heading: headings.credit, weight: 6, align: 'end' } as const] : []),
      ...(withNotes ? [{ heading: headings.note, weight: 8 }] : []),
    ],
    windows.map((window) => ({
      source: `/commitments/${commitment.id}/results/${window.period}`,
      cells: [
        telling.windowName(commitment, window),
        telling.compared(window.judgedBy),
        telling.figure(window.judgedBy, window.figure),
        ...(withCases
          ? [window.result.cases === null ? '–' : telling.number(window.result.cases)]
          : []),
        window.isOneOfFew ? oneOfFew(telling.number(FEW_CASES)) : states[window.state],
        ...(withCredits ? [creditCell(telling, window)] : []),
        ...(withNotes ? [window.result.note] : []),
      ],
    })),
  );
}
