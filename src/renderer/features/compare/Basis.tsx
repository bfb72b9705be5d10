import { Select } from '#renderer/ui/fields/select.tsx';
import { DecimalField } from '#renderer/ui/fields/number-field.tsx';
import { WORKING_WEEKS } from '#shared/compare/comparison.ts';
import styles from './comparison-frame.module.css';
import { CURRENCY_OPTIONS } from './currencies.ts';
import { useChangeComparison, useComparison } from './use-comparison.ts';

const WEEKS = WORKING_WEEKS.map((hours) => ({ id: String(hours), label: `${hours} h a week` }));

/** What all figures are reckoned on: the fee, its currency, the length of business hours. */
export function Basis({ hasWeek = false }: { readonly hasWeek?: boolean }) {
  const { fee, currency, workingWeek } = useComparison();
  const change = useChangeComparison();
  return (
    <div className={styles['basis']}>
      <DecimalField
        label="Fee a month"
        kind="money"
        unit={currency}
        isNeverEmpty
        className={styles['fee']}
        value={fee}
        onChange={(value) => {
          if (value !== null) change((comparison) => ({ ...comparison, fee: value }));
        }}
      />
      <Select
        label="Currency"
        className={styles['currency']}
        options={CURRENCY_OPTIONS(currency)}
        value={currency}
        onChange={(value) => change((comparison) => ({ ...comparison, currency: value }))}
      />
      {hasWeek && (
        <Select
          label="Business hours"
          className={styles['week']}
          options={WEEKS}
          value={String(workingWeek)}
          onChange={(value) =>
            change((comparison) => ({ ...comparison, workingWeek: value === '60' ? 60 : 40 }))
          }
        />
      )}
    </div>
  );
}
