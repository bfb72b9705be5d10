import { Scale } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { keepFocus } from '#renderer/ui/keep-focus.ts';
import { PagePart } from '#renderer/ui/page/page.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import { TextArea } from '#renderer/ui/fields/text-field.tsx';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { Matrix } from '#shared/compare/cell.ts';
import type { Scores } from '#shared/compare/score.ts';
import { sensitivity, type CriterionSensitivity } from '#shared/compare/sensitivity.ts';
import frame from '../comparison-frame.module.css';
import { useChangeComparison, useComparison } from '../use-comparison.ts';
import { CriteriaTable } from './CriteriaTable.tsx';
import styles from './decide.module.css';
import { ScoreTable } from './ScoreTable.tsx';
import { Standing } from './Standing.tsx';

/** Weights and must-haves of one's own; what each SLA gets for what, and what the result hangs on. */
export function DecideTab({
  matrix,
  scores,
}: {
  readonly matrix: Matrix;
  readonly scores: Scores;
}) {
  const { weights, notes } = useComparison();
  const change = useChangeComparison();
  const names = useMemo(() => new Map(matrix.subjects.map(({ id, name }) => [id, name])), [matrix]);
  const isWeighed = scores.scores.some(({ total }) => total !== null);
  const sentences = useMemo(
    () => (isWeighed ? sensitivity(scores, (id) => names.get(id) ?? id) : []),
    [isWeighed, scores, names],
  );
  return (
    <div className={frame['page']}>
      <div className={styles['columns']}>
        <PagePart
          title="What matters"
          note="Only the ratios of the weights count. An SLA that misses a must-have is out, whatever its points."
          actions={
            <>
              <Button
                size="small"
                onPress={() =>
                  change((comparison) => ({
                    ...comparison,
                    weights: Object.fromEntries(
                      scores.criteria.map(({ id }) => [id, '10' as DecimalString]),
                    ),
                  }))
                }
              >
                Weigh all alike
              </Button>
              <Button
                size="small"
                isDisabled={Object.keys(weights).length === 0}
                onPress={() => {
                  const others = document.activeElement?.parentElement;
                  keepFocus(() => others?.querySelector('button'));
                  change((comparison) => ({ ...comparison, weights: {} }));
                }}
              >
                Clear the weights
              </Button>
            </>
          }
        >
          <CriteriaTable matrix={matrix} criteria={scores.criteria} />
        </PagePart>
        <div className={styles['aside']}>
          {isWeighed ? (
            <>
              <PagePart title="How they stand">
                <Standing scores={scores} names={names} />
              </PagePart>
              <PagePart title="What the result hangs on">
                <Sensitivities all={sentences} />
              </PagePart>
            </>
          ) : (
            <Banner icon={<Scale size={16} />} title="Nothing is weighed yet">
              <span>
                Give weights to what matters; the points and what they hang on appear at once.
              </span>
            </Banner>
          )}
        </div>
      </div>
      {isWeighed && (
        <PagePart
          title="Where the points come from"
          note="Weight times points over the sum of the weights; the parts add up to the total."
        >
          <ScoreTable scores={scores} names={names} />
        </PagePart>
      )}
      <PagePart title="Notes">
        <TextArea
          label="Notes on the decision"
          hideLabel
          rows={4}
          placeholder="Why one of them was chosen; they are part of the exported document."
          value={notes}
          onChange={(text) => change((comparison) => ({ ...comparison, notes: text }))}
        />
      </PagePart>
    </div>
  );
}

/** Those that could turn the result come first; that the others cannot is said in one sentence. */
function Sensitivities({ all }: { readonly all: readonly CriterionSensitivity[] }) {
  const turning = all.filter(({ stretches }) => stretches.length > 1);
  const others = all.filter(({ stretches }) => stretches.length <= 1);
  return (
    <>
      {turning.length > 0 && (
        <ul className={styles['sentences']}>
          {turning.map(({ criterion, sentence }) => (
            <li key={criterion}>{sentence}</li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details className={styles['firm']}>
          <summary>
            {turning.length === 0
              ? 'No single weight changes who wins'
              : `The weights of ${others.length} other criteria change nothing`}
          </summary>
          <ul>
            {others.map(({ criterion, title }) => (
              <li key={criterion}>{title}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
