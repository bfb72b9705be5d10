import { useDeferredValue, useMemo } from 'react';
import { CreditCurvePlot } from '#renderer/ui/charts/credit-curve.tsx';
import { useDraftStore } from '#renderer/store/session/draft-session.ts';
import { scheduleScale, type Commitment } from '#shared/agreement/commitment.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { decimalString, exact } from '#shared/base/decimal.ts';
import { monthlyFee } from '#shared/engine/credits/fee.ts';
import { creditCurve } from '#shared/engine/exposure/curve.ts';
import { usualWindow } from '#shared/engine/exposure/usual-window.ts';

/** The schedule as a picture, beside the steps that are being edited. */
export function ScheduleCurve({ commitment }: { readonly commitment: Commitment }) {
  const session = useDraftStore();
  // A picture may lag behind the keys.
  const shown = useDeferredValue(commitment);
  const curve = useMemo(() => {
    const { agreement } = session.getState();
    return creditCurve(shown, {
      monthlyFee: monthlyFee(agreement, shown),
      currency: agreement.currency,
      window: shown.window,
      ...usualWindow(agreement, shown),
    });
  }, [session, shown]);
  if (curve === null) return null;
  const { measure } = scheduleScale(shown.target);
  return (
    <CreditCurvePlot
      curve={curve}
      resultLabel="Result"
      formatResult={(value) => formatterFor('en-GB').measure(decimalString(exact(value)), measure)}
      height={180}
    />
  );
}
