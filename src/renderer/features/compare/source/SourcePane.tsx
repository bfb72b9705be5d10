import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { openDraft } from '#renderer/shell/navigation.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { assemble } from '#shared/assemble/assemble.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { Citation } from '#shared/document/citation.ts';
import type { Document } from '#shared/document/document.ts';
import type { Side } from '../use-subjects.ts';
import { SourceDocument } from './SourceDocument.tsx';
import styles from './source.module.css';

/** What is said about a passage, and below it the text of the SLA with the passage in view. */
export function SourcePane({
  title,
  side,
  citations,
  about,
  focus,
  onClose,
  children,
}: {
  readonly title: string;
  readonly side: Side;
  readonly citations: readonly Citation[];
  /** Names what is shown: another one begins at its first citation. */
  readonly about: string;
  /** Takes the focus when it is opened by key. */
  readonly focus: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const pane = useRef<HTMLElement>(null);
  const { name } = side.subject;
  useEffect(() => {
    if (focus) pane.current?.focus();
  }, [focus, about]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere inside
    <aside
      ref={pane}
      className={styles['pane']}
      tabIndex={-1}
      aria-label={`Source of ${title}, ${name}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles['head']}>
        <div>
          <h3>{title}</h3>
          <p>{name}</p>
        </div>
        <IconButton
          size="small"
          label="Close the source"
          icon={<X size={15} />}
          onPress={onClose}
        />
      </div>
      <div className={styles['details']}>{children}</div>
      <Source key={about} citations={citations} side={side} />
    </aside>
  );
}

/** The text of the SLA, at the first citation; one goes from each to the next. */
function Source({
  citations,
  side,
}: {
  readonly citations: readonly Citation[];
  readonly side: Side;
}) {
  const [at, setAt] = useState(0);
  const { from, subject } = side;
  const document = useMemo(() => documentOf(from), [from]);
  const current = citations[Math.min(at, citations.length - 1)];
  const count = citations.length;
  const step = (by: 1 | -1) => setAt((at + by + count) % count);
  const where = current && whereOf(from, current);
  return (
    <>
      <div className={styles['sourceHead']}>
        <span>
          {count === 0
            ? `${subject.name}: no passage is cited`
            : [
                count === 1
                  ? 'Cited passage'
                  : `Passage ${Math.min(at, count - 1) + 1} of ${count}`,
                where,
              ]
                .filter(Boolean)
                .join(', ')}
        </span>
        {count > 1 && (
          <>
            <IconButton
              size="small"
              label="Previous passage"
              icon={<ChevronUp size={15} />}
              onPress={() => step(-1)}
            />
            <IconButton
              size="small"
              label="Next passage"
              icon={<ChevronDown size={15} />}
              onPress={() => step(1)}
            />
          </>
        )}
        {from.type === 'draft' && (
          <Button
            size="small"
            variant="quiet"
            onPress={() =>
              openDraft(subject.id as AgreementId, current === undefined ? null : current.source)
            }
          >
            Open in the draft
          </Button>
        )}
      </div>
      <SourceDocument
        document={document}
        citations={citations}
        current={Math.min(at, count - 1)}
        label={`Text of ${subject.name}`}
      />
    </>
  );
}

export const documentOf = (from: Side['from']): Document =>
  from.type === 'offer' ? from.offer.document : assemble(from.effective).document;

/** "page 3" or "line 120", where the file has told. */
export function whereOf(from: Side['from'], { source }: Citation): string {
  if (from.type === 'draft') return '';
  const { origins } = from.offer;
  // A cell stands where its table does.
  const origin = origins[source] ?? origins[source.split('/').slice(0, 3).join('/')];
  if (origin?.page !== undefined) return `page ${origin.page}`;
  return origin?.line === undefined ? '' : `line ${origin.line}`;
}
