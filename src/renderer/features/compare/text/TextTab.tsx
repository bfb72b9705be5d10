import { useMemo, useState } from 'react';
import { Select } from '#renderer/ui/fields/select.tsx';
import { passagesByTheme, type Passage, type ThemePassages } from '#shared/compare/themes-text.ts';
import { documentOf } from '../source/SourcePane.tsx';
import type { Side } from '../use-subjects.ts';
import { DiffColumns } from './DiffColumns.tsx';
import styles from './text.module.css';

/** The clauses of one theme side by side; of two SLAs with their differences word by word. */
export function TextTab({ sides }: { readonly sides: readonly Side[] }) {
  const [theme, setTheme] = useState<ThemePassages['theme'] | null>(null);
  const [firstId, setFirst] = useState<string | null>(null);
  const [secondId, setSecond] = useState<string | null>(null);
  const first = sides.find(({ subject }) => subject.id === firstId) ?? sides[0];
  const second =
    sides.find(({ subject }) => subject.id === secondId && subject !== first?.subject) ??
    sides.find(({ subject }) => subject !== first?.subject);
  const themes = useMemo(
    () =>
      passagesByTheme(
        [first, second].flatMap((side) =>
          side
            ? [
                {
                  subject: side.subject.id,
                  document: documentOf(side.from),
                  terms: side.subject.terms,
                },
              ]
            : [],
        ),
      ),
    [first, second],
  );
  const shown = themes.find((one) => one.theme === theme) ?? themes[0];
  const options = (without: Side | undefined) =>
    sides
      .filter(({ subject }) => subject.id !== without?.subject.id)
      .map(({ subject }) => ({ id: subject.id, label: subject.name }));

  if (!first || !second) return <p className={styles['none']}>Two SLAs are needed.</p>;
  return (
    <div className={styles['view']}>
      <nav className={styles['themes']} aria-label="Themes">
        {themes.map(({ theme: id, title, texts }) => (
          <button
            key={id}
            type="button"
            className={styles['theme']}
            aria-current={id === shown?.theme ? 'true' : undefined}
            onClick={() => setTheme(id)}
          >
            <span>{title}</span>
            <span className={styles['counts']}>
              {texts.map(({ passages }) => passages.length).join(' / ')}
            </span>
          </button>
        ))}
      </nav>
      <div className={styles['texts']}>
        <div className={styles['choice']}>
          <Select
            hideLabel
            label="Left"
            options={options(second)}
            value={first.subject.id}
            onChange={setFirst}
          />
          <Select
            hideLabel
            label="Right"
            options={options(first)}
            value={second.subject.id}
            onChange={setSecond}
          />
        </div>
        {shown ? (
          <DiffColumns
            key={`${shown.theme} ${first.subject.id} ${second.subject.id}`}
            title={shown.title}
            names={[first.subject.name, second.subject.name]}
            texts={[passagesOf(shown, first), passagesOf(shown, second)]}
          />
        ) : (
          <p className={styles['none']}>These texts have nothing in them.</p>
        )}
      </div>
    </div>
  );
}

const passagesOf = ({ texts }: ThemePassages, side: Side): readonly Passage[] =>
  texts.find(({ subject }) => subject === side.subject.id)?.passages ?? [];
