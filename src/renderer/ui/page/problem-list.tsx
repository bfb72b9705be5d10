import { CircleAlert } from 'lucide-react';
import type { Problem } from '#shared/base/place.ts';
import { Banner } from './surface.tsx';
import styles from './problem-list.module.css';

/** Why something was refused: each reason with its place and its remedy. */
export function Problems({
  title,
  problems,
}: {
  readonly title: string;
  readonly problems: readonly Problem[];
}) {
  if (problems.length === 0) return null;
  return (
    <Banner tone="danger" icon={<CircleAlert size={16} />} title={title}>
      <ul className={styles['problems']}>
        {problems.map(({ place, message, remedy }, index) => (
          <li key={`${index} ${place.label}`}>
            <strong>{place.label}</strong>
            {`: ${message} ${remedy}`}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
