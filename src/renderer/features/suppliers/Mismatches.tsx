import { goToPlace } from '#renderer/shell/navigation.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Badge } from '#renderer/ui/page/surface.tsx';
import type { BackToBackFinding } from '#shared/engine/back-to-back/finding.ts';
import { KIND_WORDS, mismatchKey, sideWords } from './mismatch.ts';
import styles from './suppliers.module.css';

/** Where our promise is wider than a supplier's: both figures, and the way to ours. */
export const Mismatches = ({
  label,
  findings,
}: {
  readonly label: string;
  readonly findings: readonly BackToBackFinding[];
}) => (
  <ul className={styles['findings']} aria-label={label}>
    {findings.map((finding) => {
      const { kind, place, supplier, ours, theirs, unit, message, remedy } = finding;
      const [own, other] = [sideWords(ours, unit), sideWords(theirs, unit)];
      return (
        <li key={mismatchKey(finding)} className={styles['finding']}>
          <div className={styles['findingHead']}>
            <Badge tone={kind === 'availability' ? 'danger' : 'warning'}>{KIND_WORDS[kind]}</Badge>
            <strong>{supplier === null ? 'All suppliers together' : supplier.title}</strong>
            {supplier !== null && <span className={styles['source']}>{supplier.place.label}</span>}
          </div>
          {(own !== null || other !== null) && (
            <dl className={styles['sides']}>
              <div>
                <dt>We</dt>
                <dd>{own ?? '–'}</dd>
              </div>
              <div>
                <dt>{supplier === null ? 'They' : 'Supplier'}</dt>
                <dd>{other ?? '–'}</dd>
              </div>
            </dl>
          )}
          <p>{message}</p>
          <p className={styles['remedy']}>{remedy}</p>
          <Button
            size="small"
            className={styles['goTo']}
            onPress={() => goToPlace(place.path)}
          >{`Go to ${place.label}`}</Button>
        </li>
      );
    })}
  </ul>
);
