import type { Cell } from '#shared/compare/cell.ts';
import type { TakenOver } from '#shared/compare/use-term.ts';
import { whereOf } from '../source/SourcePane.tsx';
import { Passage } from '../text/DiffColumns.tsx';
import textStyles from '../text/text.module.css';
import type { Side } from '../use-subjects.ts';
import styles from './term-changes.module.css';

/** What an SLA says in one cell, as it prints it and where. */
export function TermSource({ cell, side }: { readonly cell: Cell; readonly side: Side }) {
  const passages = new Map(
    cell.citations.map((citation) => [citation.quote, whereOf(side.from, citation)]),
  );
  return (
    <section className={styles['part']}>
      <h3>{`${side.subject.name} says`}</h3>
      <p>
        <strong>{cell.text}</strong>
        {cell.printed !== '' && `, printed as “${cell.printed}”`}
      </p>
      {passages.size > 0 && (
        <ul className={styles['passages']}>
          {[...passages].map(([quote, where]) => (
            <li key={quote}>
              <q>{quote}</q>
              {where !== '' && <span className={styles['where']}>{` ${where}`}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What a draft prints now, beside what it will print, and what is done. */
export function TermChanges({ words, changes }: Pick<TakenOver, 'words' | 'changes'>) {
  return (
    <section className={styles['part']}>
      <h3>After it is taken over</h3>
      <p role="status">{words}</p>
      {changes.length === 0 ? (
        <p>The draft prints the same words as now: it says this already.</p>
      ) : (
        <table className={textStyles['diff']}>
          <thead>
            <tr>
              <th scope="col">The draft says now</th>
              <th scope="col">It will say</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ first, second, diff }, at) => (
              <tr key={at}>
                <td>
                  {first === null ? <None /> : <Passage text={first} diff={diff} side="removed" />}
                </td>
                <td>
                  {second === null ? <None /> : <Passage text={second} diff={diff} side="added" />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const None = () => <span className={textStyles['silent']}>Nothing</span>;
