import { useMemo, useState } from 'react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CreditCurvePlot } from '#renderer/ui/charts/credit-curve.tsx';
import { DecimalField } from '#renderer/ui/fields/number-field.tsx';
import { Figure, Figures, PageFields, PagePart } from '#renderer/ui/page/page.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TraceView } from '#renderer/ui/page/trace.tsx';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { scheduleScale } from '#shared/agreement/commitment.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import {
  allowedDowntime,
  availabilityFor,
  printedDowntime,
} from '#shared/engine/availability/allowed.ts';
import { creditCurve } from '#shared/engine/exposure/curve.ts';
import { creditOfResult } from '#shared/engine/exposure/result-credit.ts';
import { usualWindow } from '#shared/engine/exposure/usual-window.ts';
import { monthlyFee } from '#shared/engine/credits/fee.ts';

/** The credit as a function of the result, and the calculation for one result. */
export function CurvePart({ commitments }: { readonly commitments: readonly Commitment[] }) {
  const agreement = useAgreement();
  const [chosen, setChosen] = useState<Commitment['id'] | null>(null);
  const commitment = commitments.find(({ id }) => id === chosen) ?? commitments[0]!;
  const [typed, setTyped] = useState<DecimalString | null>(null);
  const formatter = formatterFor('en-GB');
  const { measure } = scheduleScale(commitment.target);
  const usual = useMemo(() => usualWindow(agreement, commitment), [agreement, commitment]);
  const { length } = usual;
  const isAvailability =
    commitment.kind === 'availability' && measure.unit === 'percent' && length > 0;
  const format = (value: DecimalString) => formatter.measure(value, measure);

  const fee = monthlyFee(agreement, commitment);
  const curve = useMemo(
    () =>
      creditCurve(commitment, {
        monthlyFee: fee,
        currency: agreement.currency,
        window: commitment.window,
        ...usual,
      }),
    [agreement.currency, commitment, fee, usual],
  );
  const result = typed ?? (curve === null ? null : middleOf(curve));
  const outcome =
    result === null
      ? null
      : creditOfResult(agreement, commitment, result, {
          monthlyFee: fee,
          window: commitment.window,
          ...usual,
        });

  return (
    <PagePart
      title="Credit for each result"
      note="As the schedule is written. Press the curve to reckon one result step by step."
      actions={
        <Button size="small" onPress={() => goToPlace(`/commitments/${commitment.id}/remedy`)}>
          Edit the schedule
        </Button>
      }
    >
      <PageFields>
        <Select
          label="Commitment"
          options={commitments.map(({ id }) => ({
            id,
            label: recordName(agreement, 'commitments', id),
          }))}
          value={commitment.id}
          onChange={(id) => {
            setChosen(id);
            setTyped(null);
          }}
        />
        <DecimalField
          label="Result"
          kind={measure.unit === 'percent' ? 'percentage' : 'number'}
          suffix={measure.unit === 'percent' ? '%' : undefined}
          value={result}
          onChange={setTyped}
        />
        {isAvailability && (
          <DecimalField
            label="As downtime"
            suffix="min"
            value={result === null ? null : minutesOf(result, length)}
            onChange={(minutes) => setTyped(minutes === null ? null : resultOf(minutes, length))}
          />
        )}
      </PageFields>
      {curve === null ? (
        <p>
          The credit of this schedule cannot be told from the result alone: it counts single cases,
          or a step has no figure yet.
        </p>
      ) : (
        <CreditCurvePlot
          curve={curve}
          resultLabel="Result"
          formatResult={(value) => format(decimalString(exact(value)))}
          onPick={(value) => setTyped(decimalString(exact(value).toSignificantDigits(5)))}
        />
      )}
      {outcome && result !== null && (
        <>
          <Figures>
            <Figure
              label="Result"
              value={format(shortResult(outcome.result))}
              tone={outcome.met ? 'success' : 'danger'}
            >
              {outcome.met ? 'meets the target' : 'misses the target'}
            </Figure>
            <Figure
              label="Credit"
              value={
                outcome.credit.percent === null
                  ? 'not known'
                  : formatter.shortPercent(outcome.credit.percent)
              }
            >
              of the basis
            </Figure>
            <Figure
              label="In money"
              value={
                outcome.credit.amount === null || agreement.currency === null
                  ? 'no fee known'
                  : formatter.sum(outcome.credit.amount, agreement.currency)
              }
            >
              {outcome.credit.isLimited ? 'stopped by a limit' : ''}
            </Figure>
          </Figures>
          <TraceView trace={outcome.credit.trace} />
        </>
      )}
    </PagePart>
  );
}

const MINUTE = 60_000;

/** The downtime that a result stands for in a window, in minutes. */
const minutesOf = (result: DecimalString, length: number): DecimalString =>
  printedDowntime(exact(allowedDowntime(result, length).value).div(MINUTE));

/** The other way round; null where the clock never runs. */
function resultOf(minutes: DecimalString, length: number): DecimalString | null {
  const availability = availabilityFor(exact(minutes).times(MINUTE), length);
  return availability && availability.value;
}

/** Rounded down: what just misses a promise must not look like it. */
const shortResult = (result: DecimalString): DecimalString =>
  decimalString(exact(result).toDecimalPlaces(6, 1));

const middleOf = ({ best, worst }: { readonly best: string; readonly worst: string }) =>
  decimalString(exact(best).plus(worst).div(2).toSignificantDigits(4));
