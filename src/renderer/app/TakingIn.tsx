import { ProgressBar } from '#renderer/ui/page/surface.tsx';
import styles from './app.module.css';

/** How far taking in several files has come; one can go on working meanwhile. */
export const TakingIn = ({ done, of }: { readonly done: number; readonly of: number }) => (
  <div className={styles['takingIn']}>
    <ProgressBar label={`Taking in file ${done + 1} of ${of}`} fraction={done / of} />
  </div>
);
