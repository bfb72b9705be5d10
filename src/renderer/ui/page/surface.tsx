import type { ReactNode } from 'react';
import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import styles from './surface.module.css';

/** A bordered group on the page. */
export function Card({
  title,
  actions,
  place,
  className,
  children,
}: {
  readonly title?: ReactNode;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  readonly place?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <section
      className={classNames(styles['card'], className)}
      {...(place === undefined ? {} : { 'data-place': place, tabIndex: -1 })}
    >
      {(title !== undefined || actions !== undefined) && (
        <header className={styles['head']}>
          <h3 className={styles['title']}>{title}</h3>
          {actions}
        </header>
      )}
      {children}
    </section>
  );
}

export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger';

/** A word or two about a state. The colour only repeats what the words say. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <span className={classNames(styles['badge'], styles[tone])}>
      {icon}
      {children}
    </span>
  );
}

/** How far something is, 0 to 1; null while nobody knows. */
export function ProgressBar({
  label,
  fraction,
  showLabel = true,
  detail,
}: {
  readonly label: string;
  readonly fraction: number | null;
  readonly showLabel?: boolean;
  /** At the right of the label: "Typesetting". */
  readonly detail?: string;
}) {
  return (
    <AriaProgressBar
      className={styles['progress'] ?? ''}
      {...(fraction === null
        ? { isIndeterminate: true }
        : { value: Math.round(fraction * 100), minValue: 0, maxValue: 100 })}
      {...(showLabel ? {} : { 'aria-label': label })}
    >
      {({ percentage }) => (
        <>
          {showLabel && (
            <div className={styles['progressWords']}>
              <Label>{label}</Label>
              {detail !== undefined && <span>{detail}</span>}
            </div>
          )}
          <div className={styles['bar']}>
            <div
              className={classNames(styles['fill'], fraction === null && styles['unknown'])}
              style={{ width: fraction === null ? '30%' : `${percentage ?? 0}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}

/** What to do where there is nothing yet. */
export function EmptyState({
  icon,
  title,
  children,
  actions,
}: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={styles['empty']}>
      {icon !== undefined && <div className={styles['emptyIcon']}>{icon}</div>}
      <h2 className={styles['emptyTitle']}>{title}</h2>
      {children !== undefined && <div className={styles['emptyText']}>{children}</div>}
      {actions !== undefined && <div className={styles['emptyActions']}>{actions}</div>}
    </div>
  );
}

/** A message that stays where it concerns: what happened, and what can be done. */
export function Banner({
  tone = 'accent',
  icon,
  title,
  actions,
  children,
}: {
  readonly tone?: Exclude<Tone, 'neutral'>;
  readonly icon?: ReactNode;
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className={classNames(styles['banner'], styles[tone])} role="status">
      {icon}
      <div className={styles['bannerText']}>
        <strong>{title}</strong>
        {children}
      </div>
      {actions !== undefined && <div className={styles['bannerActions']}>{actions}</div>}
    </div>
  );
}
