import { memo, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { Citation } from '#shared/document/citation.ts';
import type { Document, DocumentNode, Inlines, Table } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { columnSource } from '#shared/document/text-blocks.ts';
import { piecesOf, type Span } from './pieces.ts';
import styles from './source.module.css';

interface Marks {
  /** Spans by the block that they stand in. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  /** Places of an own draft's values. */
  readonly places: readonly string[];
  /** The span, or the place, that one is at. */
  readonly current: Citation | null;
}

/**
 * The text of an SLA with the cited passages marked, the current one in view. It is drawn as text
 * alone: whatever the file holds, nothing of it becomes markup.
 */
export function SourceDocument({
  document,
  citations,
  current,
  label,
}: {
  readonly document: Document;
  readonly citations: readonly Citation[];
  /** Position in `citations`. */
  readonly current: number;
  readonly label: string;
}) {
  const root = useRef<HTMLDivElement>(null);
  const at = citations[current] ?? null;
  const marks = useMemo((): Marks => {
    const spans = new Map<string, Span[]>();
    for (const { source, start, end } of citations)
      spans.set(source, [...(spans.get(source) ?? []), { start, end }]);
    return { spans, places: citations.map(({ source }) => source), current: at };
  }, [citations, at]);

  useLayoutEffect(() => {
    const mark = root.current?.querySelector('[data-current]');
    if (mark) mark.scrollIntoView({ block: 'center' });
    else if (root.current) root.current.scrollTop = 0;
  }, [document, at]);

  return (
    <div
      ref={root}
      className={styles['document']}
      lang={document.language}
      dir={document.direction}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      {document.nodes.map((node, index) => (
        // Nodes have no ids, and the text of a file never changes its order.
        <Block key={index} node={node} marks={marksWithin(node, marks)} />
      ))}
    </div>
  );
}

const NO_MARKS: Marks = { spans: new Map(), places: [], current: null };

/** The marks of a node, or none at all, so that what has none is drawn only once. */
function marksWithin(node: DocumentNode, marks: Marks): Marks {
  if (!('source' in node)) return NO_MARKS;
  const isIn = (source: string) =>
    source === node.source || source.startsWith(`${node.source}/`) || holdsPlace(node, source);
  return marks.places.some(isIn) ? marks : NO_MARKS;
}

const holdsPlace = (node: DocumentNode, place: string): boolean => {
  const has = (inlines: Inlines) =>
    inlines.some((inline) => 'source' in inline && isAt(inline.source, place));
  if (node.type === 'table')
    return node.rows.flat().some((cell) => isAt(cell.source, place) || cell.paragraphs.some(has));
  return 'text' in node && has(node.text);
};

/** A live field shows a place, or a part of it. */
const isAt = (source: string, place: string): boolean =>
  source === place || source.startsWith(`${place}/`);

const Block = memo(function Block({
  node,
  marks,
}: {
  readonly node: DocumentNode;
  readonly marks: Marks;
}): ReactNode {
  switch (node.type) {
    case 'heading': {
      const words = <Words source={node.source} text={node.text} marks={marks} />;
      const number = node.number === null ? '' : `${node.number.label} `;
      return node.level === 1 ? (
        <h4 className={styles['heading']}>
          {number}
          {words}
        </h4>
      ) : (
        <h5 className={styles['subheading']}>
          {number}
          {words}
        </h5>
      );
    }
    case 'paragraph':
      return (
        <p>
          {node.number === null ? '' : `${node.number.label} `}
          <Words source={node.source} text={node.text} marks={marks} />
        </p>
      );
    case 'item':
      return (
        <p className={classNames(styles['item'], styles[`level${node.level}`])}>
          <span aria-hidden="true">{node.marker}</span>
          <span>
            <Words source={node.source} text={node.text} marks={marks} />
          </span>
        </p>
      );
    case 'table':
      return <TableBlock table={node} marks={marks} />;
    case 'diagram':
      return <p>{node.alternative}</p>;
    case 'signatures':
      return <p>{inlineText(node.intro)}</p>;
    case 'annex-file':
      return <p>{inlineText(node.note)}</p>;
    default:
      return unreachable(node);
  }
});

function TableBlock({ table, marks }: { readonly table: Table; readonly marks: Marks }) {
  const heads = table.columns.some(({ heading }) => heading !== '');
  return (
    // As wide as its words need; the keyboard scrolls it, too.
    <div
      className={styles['tableFrame']}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable
      tabIndex={0}
      role="region"
      aria-label={inlineText(table.caption) || 'Table'}
    >
      <table className={styles['table']}>
        {table.caption.length > 0 && <caption>{inlineText(table.caption)}</caption>}
        {heads && (
          <thead>
            <tr>
              {table.columns.map(({ heading }, column) => {
                const source = columnSource(table.source, column);
                return (
                  <th key={source} scope="col">
                    <Marked source={source} text={heading} marks={marks} />
                  </th>
                );
              })}
            </tr>
          </thead>
        )}
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  {cell.paragraphs.some(hasFields) ? (
                    cell.paragraphs.map((paragraph, at) => (
                      <p key={at}>
                        <Words source={cell.source} text={paragraph} marks={marks} />
                      </p>
                    ))
                  ) : (
                    <Marked
                      source={cell.source}
                      text={cell.paragraphs.map(inlineText).join('\n')}
                      marks={marks}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const hasFields = (inlines: Inlines): boolean =>
  inlines.some((inline) => inline.type !== 'text' && inline.type !== 'reference');

/** The words of a block; in an own draft's text a cited value is marked wherever it is shown. */
function Words({
  source,
  text,
  marks,
}: {
  readonly source: string;
  readonly text: Inlines;
  readonly marks: Marks;
}) {
  if (!hasFields(text)) return <Marked source={source} text={inlineText(text)} marks={marks} />;
  return text.map((inline, index) => {
    const place =
      'source' in inline
        ? marks.places.find((one) => isAt(inline.source, one) || isAt(one, inline.source))
        : undefined;
    if (place === undefined) return inline.text;
    const isCurrent = marks.current?.source === place;
    return (
      <mark key={index} className={styles['mark']} {...(isCurrent ? { 'data-current': '' } : {})}>
        {inline.text}
      </mark>
    );
  });
}

function Marked({
  source,
  text,
  marks,
}: {
  readonly source: string;
  readonly text: string;
  readonly marks: Marks;
}) {
  const spans = marks.spans.get(source);
  if (spans === undefined) return text;
  const { current } = marks;
  return piecesOf(text, spans).map(({ start, words, isMarked }) => {
    if (!isMarked) return words;
    const isCurrent = current?.source === source && start >= current.start && start < current.end;
    return (
      <mark key={start} className={styles['mark']} {...(isCurrent ? { 'data-current': '' } : {})}>
        {words}
      </mark>
    );
  });
}
