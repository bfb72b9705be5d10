import { Calculator } from 'lucide-react';
import { withUnit, type Step, type Trace } from '#shared/engine/trace.ts';
import styles from './trace.module.css';

const SHOWN_DECIMALS = 6;

/** "99.796296…": a long figure as people read it; the whole one is its title. */
export function shortFigure(value: string): string {
  const [whole = '', decimals = ''] = value.split('.');
  return decimals.length <= SHOWN_DECIMALS
    ? value
    : `${whole}.${decimals.slice(0, SHOWN_DECIMALS)}…`;
}

/** The formula with its figures in place of names: "(43200 - 88) / 43200 * 100". */
export const withFigures = ({ formula, inputs }: Step): string =>
  formula.replace(/[A-Za-z_]\w*/g, (name) =>
    Object.hasOwn(inputs, name) ? shortFigure(inputs[name] ?? name) : name,
  );

/** How a figure came about, step by step, for whoever wants to follow it. */
export function TraceView({
  trace,
  label = 'Show the calculation',
}: {
  readonly trace: Trace;
  readonly label?: string;
}) {
  if (trace.length === 0) return null;
  return (
    <details className={styles['trace']}>
      <summary>
        <Calculator size={14} aria-hidden="true" />
        {label}
      </summary>
      <ol>
        {trace.map((step, index) => {
          const figures = withFigures(step);
          return (
            <li key={`${index} ${step.step}`}>
              <span className={styles['step']}>{step.step}</span>
              <span className={styles['formula']}>
                {figures !== step.formula && <span>{`${step.formula} = `}</span>}
                {figures !== step.value && <span>{`${figures} = `}</span>}
                <strong title={step.value}>{withUnit(shortFigure(step.value), step.unit)}</strong>
              </span>
              {step.because !== '' && <span className={styles['because']}>{step.because}</span>}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
