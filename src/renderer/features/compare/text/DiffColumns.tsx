import { useMemo } from 'react';
import { passageLines, type MeasuredPassage } from '#shared/compare/passage-lines.ts';
import type { WordDiff } from '#shared/compare/word-diff.ts';
import styles from './text.module.css';

/** Two texts passage by passage: what only the left one has is struck, what only the right one has is underlined. */
export function DiffColumns({
  title,
  names,
  texts,
}: {
  readonly title: string;
  readonly names: readonly [string, string];
  readonly texts: readonly [readonly MeasuredPassage[], readonly MeasuredPassage[]];
}) {
  const [first, second] = texts;
  const lines = useMemo(() => passageLines(first, second), [first, second]);
  const isCoarse = lines.some(({ diff }) => diff?.coarse);
  return (
    <>
      {isCoarse && (
        <p className={styles['coarse']}>
          Some passages differ too much to be compared word by word; they stand beside each other as
          they are.
        </p>
      )}
      <table className={styles['diff']} aria-label={`${title}: ${names.join(' and ')}`}>
        <thead className="visually-hidden">
          <tr>
            {names.map((name, index) => (
              <th key={`${index} ${name}`} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.length === 0 && (
            <tr>
              <td>
                <span className={styles['silent']}>Silent</span>
              </td>
              <td>
                <span className={styles['silent']}>Silent</span>
              </td>
            </tr>
          )}
          {lines.map(({ first: left, second: right, diff }, index) => (
            <tr key={index}>
              <td>
                <Passage text={left} diff={diff} side="removed" />
              </td>
              <td>
                <Passage text={right} diff={diff} side="added" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** One side of a passage, with the words that the other side has otherwise marked. */
export function Passage({
  text,
  diff,
  side,
}: {
  readonly text: string | null;
  readonly diff: WordDiff | null;
  readonly side: 'removed' | 'added';
}) {
  if (text === null) return null;
  if (diff === null || diff.coarse) return text;
  return diff.changes.map((change, index) => {
    if (change.kind === 'same') return change.text;
    if (change.kind !== side) return null;
    return side === 'removed' ? (
      <del key={index} className={styles['removed']}>
        {change.text}
      </del>
    ) : (
      <ins key={index} className={styles['added']}>
        {change.text}
      </ins>
    );
  });
}
