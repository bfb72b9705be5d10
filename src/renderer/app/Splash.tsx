import { ProgressBar } from '#renderer/ui/page/surface.tsx';
import styles from './app.module.css';

/** Shown only where opening the drafts takes long. */
export function Splash() {
  return (
    <div className={styles['splash']}>
      <ProgressBar label="Opening your drafts" fraction={null} />
    </div>
  );
}
