import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { useLast } from '#renderer/ui/last.ts';
import { DecimalField } from '#renderer/ui/fields/number-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { FEE_PERIODS, type Service } from '#shared/agreement/service.ts';
import { tooFine } from '#shared/base/currency.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { capital } from '../options.ts';
import type { RecordForm } from '../record-form.ts';

const PERIODS = FEE_PERIODS.map((id) => ({
  id,
  label: capital(formatterFor('en-GB').wording.feePeriods[id]),
}));

/** What a service costs, and for which period. */
export function FeeFields({
  form: { record, place, edit },
}: {
  readonly form: RecordForm<Service>;
}) {
  const currency = useAgreement((agreement) => agreement.currency);
  const { fee } = record;
  // A fee that is deleted to be typed anew keeps its period.
  const per = useLast(fee)?.per ?? 'month';
  return (
    <>
      <DecimalField
        label="Fee"
        kind="money"
        suffix={currency ?? 'no currency set'}
        value={fee?.amount ?? null}
        error={fee && tooFine(fee.amount, currency)}
        place={place('/fee')}
        onChange={(amount) =>
          edit('/fee', 'Change fee', (old) => ({
            ...old,
            fee: amount === null ? null : { amount, per },
          }))
        }
      />
      {fee && (
        <Select
          label="Charged"
          options={PERIODS}
          value={fee.per}
          place={place('/fee/per')}
          onChange={(next) =>
            edit('/fee/per', 'Change fee', (old) => ({
              ...old,
              fee: old.fee && { ...old.fee, per: next },
            }))
          }
        />
      )}
    </>
  );
}
