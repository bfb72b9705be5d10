import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './page.module.css';

/** A page of its own in the middle of a draft: what it is for, and its parts below. */
export function Page({
  title,
  note,
  actions,
  children,
}: {
  readonly title: string;
  readonly note: ReactNode;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div>
          <h2 className={styles['title']}>{title}</h2>
          <p className={styles['note']}>{note}</p>
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** A titled part of a page. */
export function PagePart({
  title,
  note,
  actions,
  children,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <header className={styles['head']}>
        <div>
          <h3 id={id} className={styles['partTitle']}>
            {title}
          </h3>
          {note !== undefined && <p className={styles['note']}>{note}</p>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </section>
  );
}

export interface DataColumn<R> {
  readonly heading: string;
  /** Figures stand at the end, so that their digits line up. */
  readonly align?: 'start' | 'end';
  readonly cell: (row: R) => ReactNode;
}

/** A table of figures. The first column names its row. */
export function DataTable<R>({
  label,
  columns,
  rows,
  keyOf,
  isShort = false,
}: {
  readonly label: string;
  readonly columns: readonly DataColumn<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** Only so high as to leave room for what follows; more rows are scrolled to. */
  readonly isShort?: boolean;
}) {
  return (
    // Scrolls by keyboard, too, where it is wider than the page.
    <div
      className={classNames(styles['scroller'], isShort && styles['short'])}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map(({ heading, align }) => (
              <th
                key={heading}
                scope="col"
                className={classNames(align === 'end' && styles['end'])}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ heading, align, cell }, at) =>
                at === 0 ? (
                  <th key={heading} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={heading} className={classNames(align === 'end' && styles['end'])}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One figure that matters, inside Figures, with what it is and how it came about below. */
export function Figure({
  label,
  value,
  tone = 'neutral',
  children,
}: {
  readonly label: string;
  readonly value: ReactNode;
  readonly tone?: 'neutral' | 'success' | 'warning' | 'danger';
  readonly children?: ReactNode;
}) {
  return (
    <div className={classNames(styles['figure'], styles[tone])}>
      <dt className={styles['figureLabel']}>{label}</dt>
      <dd className={styles['figureValue']}>{value}</dd>
      {children !== undefined && <dd className={styles['figureNote']}>{children}</dd>}
    </div>
  );
}

/** Figures side by side where there is room. */
export const Figures = ({ children }: { readonly children: ReactNode }) => (
  <dl className={styles['figures']}>{children}</dl>
);

/** Fields of a page side by side where there is room. */
export const PageFields = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['fields']}>{children}</div>
);
