import type { Evidence } from '#shared/engine/claims/evidence.ts';
import type { WindowState } from '#shared/engine/record/met.ts';
import type { ClaimState } from '#shared/engine/record/performance.ts';
import type { TermKind } from '#shared/engine/schedule/next-of-term.ts';
import type { TrendDirection } from '#shared/engine/record/trend.ts';

/** Every word of the reports that nobody typed. One file per language. */
export interface ReportWording {
  readonly review: {
    readonly kind: string;
    /** Facts of the title page. */
    readonly agreement: string;
    readonly period: string;
    readonly drawnUp: string;
    /** Sections. */
    readonly summary: string;
    readonly results: string;
    readonly credits: string;
    readonly duties: string;
    readonly dates: string;
    readonly obligations: string;
    readonly range: (from: string, to: string) => string;
    readonly nothingMeasured: string;
    readonly nothingAt: (commitments: string) => string;
    readonly overall: (met: string, measured: string) => string;
    readonly owed: (obligor: string, beneficiaries: string) => string;
    readonly target: (target: string, window: string) => string;
    readonly glance: Captioned<'commitment' | 'target' | 'latest' | 'met' | 'trend'>;
    readonly windows: Captioned<
      'window' | 'target' | 'result' | 'cases' | 'state' | 'credit' | 'note'
    >;
    readonly due: Captioned<'commitment' | 'window' | 'credit' | 'amount' | 'claim'>;
    readonly improvement: Captioned<'commitment' | 'window' | 'row' | 'plan' | 'duty'>;
    readonly calendar: Captioned<'date' | 'event'>;
    readonly years: Captioned<'year' | 'met' | 'missed' | 'notMeasured' | 'credits'>;
    readonly metOf: (met: string, of: string) => string;
    readonly trend: Readonly<Record<TrendDirection, string>>;
    readonly trendLine: (
      direction: TrendDirection,
      windows: string,
      change: string | null,
    ) => string;
    readonly noTrend: string;
    readonly chronic: (now: string, misses: string, months: string) => string;
    readonly chronicReached: (misses: string, months: string, day: string) => string;
    readonly states: Readonly<Record<WindowState, string>>;
    /** Of a result below its target that is met all the same: fewer cases than `few`, one missed. */
    readonly oneOfFew: (few: string) => string;
    /** Some windows are judged by terms that were amended since. */
    readonly earlierTerms: string;
    readonly claims: Readonly<Record<ClaimState, string>>;
    readonly claimBy: (day: string) => string;
    readonly claimedOn: (day: string) => string;
    /** What a claimed credit would be as the record stands now; empty: nothing. */
    readonly nowReckoned: (credit: string) => string;
    /** "5% (£500.00)" */
    readonly creditOf: (share: string, amount: string) => string;
    /** Misses in a row of those after which the next level of escalation takes over. */
    readonly inARow: (misses: string, limit: string, isEscalated: boolean) => string;
    readonly planBy: (day: string) => string;
    readonly noCredits: string;
    readonly noTotal: string;
    readonly totalDue: (amount: string) => string;
    /** Said of a sum of credits of several commitments for one month. */
    readonly beforeLimit: string;
    readonly noDates: string;
    readonly lastClaim: (commitment: string, window: string) => string;
    readonly reportDue: (report: string, owner: string, period: string) => string;
    readonly planDue: (commitment: string, window: string, obligor: string) => string;
    readonly ofTerm: Readonly<Record<TermKind, string>>;
    readonly responsibilities: Captioned<'stakeholder' | 'responsibilities'>;
  };
  readonly letter: {
    readonly kind: string;
    readonly title: (agreement: string) => string;
    readonly to: string;
    readonly from: string;
    readonly date: string;
    readonly reference: string;
    readonly subject: (commitment: string, window: string) => string;
    readonly salutation: (name: string) => string;
    readonly opening: (agreement: string, reference: string) => string;
    readonly missed: (commitment: string, target: string, window: string, result: string) => string;
    readonly incidents: Captioned<'start' | 'end' | 'length' | 'note'>;
    /** Above rows that are left free for the times of incidents. */
    readonly timesToFillIn: string;
    readonly fates: Readonly<Record<Evidence['fate'], string>>;
    readonly working: Captioned<'step' | 'calculation' | 'value'>;
    readonly claim: (credit: string, basis: string) => string;
    readonly claimAmount: (credit: string, basis: string, amount: string) => string;
    /** Where no fee is known that the credit would be a share of. */
    readonly claimSum: (amount: string) => string;
    /** Said where credits of other commitments are due for the same month. */
    readonly beforeLimit: string;
    /** What of the service was affected; empty: to be filled in. */
    readonly affected: (what: string) => string;
    readonly inTime: (day: string) => string;
    readonly rule: (clause: string) => string;
    readonly request: string;
    readonly reservation: string;
    /** `isNamed`: the letter is to a person by name. */
    readonly closing: (isNamed: boolean) => string;
    readonly enclosed: {
      readonly incidents: string;
      readonly calculation: string;
      readonly both: string;
    };
    readonly howReckoned: string;
  };
}

/** A table's caption and the headings of its columns. */
export type Captioned<Columns extends string> = Readonly<Record<Columns | 'caption', string>>;
