import { useMemo } from 'react';
import { pairPassages, type PassagePair, type WordDiff } from '#shared/compare/word-diff.ts';
import styles from './text.module.css';

/** Two texts passage by passage: what only the left one has is struck, what only the right one has is underlined. */
export function DiffColumns({
  title,
  names,
  texts,
}: {
  readonly title: string;
  readonly names: readonly [string, string];
  readonly texts: readonly [readonly string[], readonly string[]];
}) {
  const [first, second] = texts;
  const pairs = useMemo(() => besideEachOther(pairPassages(first, second)), [first, second]);
  const isCoarse = pairs.some(({ diff }) => diff?.coarse);
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
          {pairs.length === 0 && (
            <tr>
              <td>
                <span className={styles['silent']}>Silent</span>
              </td>
              <td>
                <span className={styles['silent']}>Silent</span>
              </td>
            </tr>
          )}
          {pairs.map(({ first: left, second: right, diff }, index) => (
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

interface Line {
  readonly first: string | null;
  readonly second: string | null;
  /** Null where the two have nothing to do with each other: marking every word would say nothing. */
  readonly diff: WordDiff | null;
}

/** Passages without a counterpart stand beside each other, so that neither column is half empty. */
export function besideEachOther(pairs: readonly PassagePair[]): readonly Line[] {
  const lines: Line[] = [];
  let lone: { first: string[]; second: string[] } = { first: [], second: [] };
  const flush = () => {
    const count = Math.max(lone.first.length, lone.second.length);
    for (let at = 0; at < count; at += 1)
      lines.push({ first: lone.first[at] ?? null, second: lone.second[at] ?? null, diff: null });
    lone = { first: [], second: [] };
  };
  for (const { first, second, diff } of pairs) {
    if (first !== null && second !== null) {
      flush();
      lines.push({ first, second, diff });
    } else if (first !== null) lone.first.push(first);
    else if (second !== null) lone.second.push(second);
  }
  flush();
  return lines;
}

function Passage({
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
