import { goToPlace } from '#renderer/shell/navigation.ts';
import { useRecordName } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Figure, Figures } from '#renderer/ui/page/page.tsx';
import { TraceView } from '#renderer/ui/page/trace.tsx';
import { formatterFor } from '#shared/assemble/format.ts';
import type { ServiceBackToBack } from '#shared/engine/back-to-back/back-to-back.ts';
import { percent } from './figures.ts';
import styles from './suppliers.module.css';

/** Our promise beside what the suppliers promise together, and what follows. */
export function Verdict({
  result: { commitment, supplied, holds, trace },
}: {
  readonly result: ServiceBackToBack;
}) {
  const name = useRecordName('commitments', commitment.id);
  return (
    <div className={styles['verdict']} role="group" aria-label={`Verdict on ${name}`}>
      <div className={styles['verdictHead']}>
        <h4>{name}</h4>
        <Button
          size="small"
          variant="quiet"
          onPress={() => goToPlace(`/commitments/${commitment.id}/target/value`)}
        >
          Go to the target
        </Button>
      </div>
      <Figures>
        <Figure
          label="We promise"
          value={formatterFor('en-GB').target(commitment.target, true) ?? '–'}
        />
        <Figure
          label="Suppliers together"
          value={supplied === null ? 'not known' : percent(supplied)}
        />
        {holds === null ? (
          <Figure label="Verdict" value="Open" tone="warning">
            not every supply has a figure
          </Figure>
        ) : holds ? (
          <Figure label="Verdict" value="Carried" tone="success">
            the contracts can keep it
          </Figure>
        ) : (
          <Figure label="Verdict" value="Not carried" tone="danger">
            cannot be kept by contract
          </Figure>
        )}
      </Figures>
      <TraceView trace={trace} label={`Show the calculation for ${name}`} />
    </div>
  );
}
