import type { Agreement } from '#shared/agreement/agreement.ts';
import { scheduleScale, type Commitment } from '#shared/agreement/commitment.ts';
import type { StakeholderId } from '#shared/agreement/ids.ts';
import { recordNameThen } from '#shared/agreement/record-name.ts';
import { formatterFor, type Formatter } from '#shared/assemble/format.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import type { Trend } from '#shared/engine/record/trend.ts';
import type { WindowRecord } from '#shared/engine/record/performance.ts';
import { periodName } from './period.ts';
import { reportWordingFor } from './wording/choose.ts';
import type { ReportWording } from './wording/wording.ts';

/** Tells figures of one agreement in the words of its language. */
export class Telling {
  readonly formatter: Formatter;
  readonly words: ReportWording;

  constructor(readonly agreement: Agreement) {
    this.formatter = formatterFor(agreement.language);
    this.words = reportWordingFor(agreement.language);
  }

  /** A record of the list by the name that it bears here, which may be that of its time. */
  name(
    list: 'commitments' | 'reports' | 'stakeholders',
    record: { readonly id: string; readonly name: string },
  ): string {
    return recordNameThen(this.agreement, list, record);
  }

  stakeholder(id: StakeholderId | null): string {
    const found = this.agreement.stakeholders.find((candidate) => candidate.id === id);
    return found ? this.name('stakeholders', found) : '–';
  }

  stakeholders(ids: readonly StakeholderId[]): string {
    return ids.length === 0 ? '–' : this.formatter.list(ids.map((id) => this.stakeholder(id)));
  }

  /** "at least 99.9%"; a dash where the target has no value. */
  target({ target }: Commitment): string {
    return this.formatter.target(target, true) ?? '–';
  }

  windowName(
    commitment: Commitment,
    { period, last }: Pick<WindowRecord, 'period' | 'last'>,
  ): string {
    return periodName(commitment.window, period, last, this.formatter, this.words);
  }

  /** What a result is compared with: "at least 95%" of the cases where the target names a share. */
  compared(commitment: Commitment): string {
    const { share } = commitment.target;
    return share === null
      ? this.target(commitment)
      : `${this.formatter.wording.comparators['at-least']} ${this.formatter.percent(share)}`;
  }

  /** A result in the unit in which it is measured; a dash where nothing was measured. */
  result({ target }: Commitment, figure: DecimalString | null): string {
    return figure === null ? '–' : this.formatter.measure(figure, scheduleScale(target).measure);
  }

  /** The same beside its target, which says what is counted: "240" of "at least 250 leads". */
  figure(commitment: Commitment, figure: DecimalString | null): string {
    const counted = commitment.target.share === null && commitment.target.unit === 'count';
    return counted && figure !== null
      ? this.formatter.number(figure)
      : this.result(commitment, figure);
  }

  /** "12 cases" */
  count(count: number, forms: Parameters<Formatter['plural']>[1]): string {
    const value = String(count) as DecimalString;
    return `${this.formatter.number(value)} ${this.formatter.plural(value, forms)}`;
  }

  number(count: number): string {
    return this.formatter.number(String(count) as DecimalString);
  }

  /** "£1,250.00"; a bare number where the agreement names no currency. */
  money(amount: DecimalString): string {
    return this.formatter.sum(amount, this.agreement.currency);
  }

  trend(commitment: Commitment, trend: Trend | null): string {
    const { review } = this.words;
    if (trend === null) return review.noTrend;
    const change = decimalString(exact(trend.slope).abs().toSignificantDigits(2));
    const { measure } = scheduleScale(commitment.target);
    const told =
      measure.unit === 'percent'
        ? `${this.formatter.number(change)} ${this.formatter.plural(change, this.formatter.wording.stepUnits['percentage-point'])}`
        : this.formatter.measure(change, measure);
    return review.trendLine(
      trend.direction,
      this.number(trend.windows),
      exact(trend.slope).isZero() ? null : told,
    );
  }
}
