import { useId, type ReactNode } from 'react';
import styles from './form.module.css';

/** The fields of one record. */
export const Form = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['form']}>{children}</div>
);

/** The fields of one part of the agreement, under its title. */
export function PartForm({
  title,
  place,
  children,
}: {
  readonly title: string;
  /** What its fields have in common, where no control bears it. */
  readonly place?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles['part']} aria-labelledby={id} data-place={place}>
      <h3 id={id} className={styles['partTitle']}>
        {title}
      </h3>
      <Form>{children}</Form>
    </section>
  );
}

/** Fields side by side where there is room. */
export const Grid = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['grid']}>{children}</div>
);

/** In a grid: as wide as the grid, or as two of its columns. */
export const wide = styles['wide'];
export const double = styles['double'];

/** A titled part of a form. */
export function Group({
  title,
  note,
  place,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  /** As above. */
  readonly place?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles['group']} aria-labelledby={id} data-place={place}>
      <h4 id={id} className={styles['groupTitle']}>
        {title}
      </h4>
      {note !== undefined && <Sentence>{note}</Sentence>}
      {children}
    </section>
  );
}

export const Sentence = ({ children }: { readonly children: ReactNode }) => (
  <p className={styles['sentence']}>{children}</p>
);

/** A figure that is set elsewhere: shown where one looks for it, not typed a second time. */
export const FixedValue = ({
  label,
  value,
}: {
  readonly label: string;
  readonly value: string;
}) => (
  <div className={styles['fixed']}>
    <span className="visually-hidden">{`${label} `}</span>
    {value}
  </div>
);

/** A rich text among the fields of a form, in a frame like theirs. */
export const Framed = ({
  label,
  children,
}: {
  /** Shown; the editor bears a name of its own. */
  readonly label: string;
  readonly children: ReactNode;
}) => (
  <div className={styles['framed']}>
    <span className={styles['framedLabel']} aria-hidden="true">
      {label}
    </span>
    <div className={styles['frame']}>{children}</div>
  </div>
);
