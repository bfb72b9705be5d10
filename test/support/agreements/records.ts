import type { Agreement } from '#shared/agreement/agreement.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { PeriodResult } from '#shared/agreement/result.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { recordResults } from '#shared/engine/record/edit.ts';

/** A month's result: "99.95", or with the number of cases behind it "91.5/118"; null: not measured. */
export function monthly(
  from: string,
  values: readonly (string | null)[],
  change: (index: number) => Partial<PeriodResult> = () => ({}),
): readonly PeriodResult[] {
  const [year, month] = from.split('-').map(Number) as [number, number];
  return values.map((given, at) => {
    const [value, cases] = given?.split('/') ?? [];
    return {
      period: new Date(Date.UTC(year, month - 1 + at, 1)).toISOString().slice(0, 10) as IsoDate,
      value: value === undefined ? null : (value as DecimalString),
      cases: cases === undefined ? null : Number(cases),
      claimed: null,
      claimedCredit: null,
      terms: null,
      note: '',
      ...change(at),
    };
  });
}

/** The agreement with results of commitments put into its record. */
export const withResults = (
  agreement: Agreement,
  results: Readonly<Record<string, readonly PeriodResult[]>>,
): Agreement =>
  Object.entries(results).reduce(
    (changed, [id, own]) => recordResults(changed, id as CommitmentId, own),
    agreement,
  );
