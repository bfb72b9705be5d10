import { memo } from 'react';
import type { Block, RichText, Run } from '#shared/agreement/rich-text.ts';
import { directionOf } from '#shared/assemble/direction.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { Token } from './tokens/Token.tsx';
import './rich-text.css';

/**
 * A clause's text to be read, in the same look as in its editor, with the fields of the open draft.
 * Must stand within a DraftSessionProvider.
 */
export const StaticRichText = memo(function StaticRichText({
  body,
  className,
  language,
}: {
  readonly body: RichText;
  readonly className?: string;
  /** BCP 47, for direction, hyphenation and pronunciation. */
  readonly language?: string;
}) {
  return (
    <div
      className={classNames('rt-body', className)}
      lang={language}
      dir={directionOf(language ?? 'en')}
    >
      {(body.length > 0 ? body : EMPTY).map((block, at) => (
        <StaticBlock key={at} block={block} />
      ))}
    </div>
  );
});

const EMPTY: RichText = [{ type: 'paragraph', runs: [] }];

function StaticBlock({ block }: { readonly block: Block }) {
  const runs =
    block.runs.length === 0 ? (
      <br />
    ) : (
      block.runs.map((run, at) => <StaticRun key={at} run={run} />)
    );
  return block.type === 'paragraph' ? (
    <p className="rt-paragraph">{runs}</p>
  ) : (
    <p className="rt-item" data-style={block.style} data-level={block.level}>
      {runs}
    </p>
  );
}

function StaticRun({ run }: { readonly run: Run }) {
  const marks = run.marks.map((mark) => `rt-${mark}`);
  if (run.type === 'text')
    // A line feed breaks the line by itself: the text keeps its white space.
    return <span className={classNames(...marks)}>{run.text}</span>;
  return (
    <span className={classNames('rt-token', ...marks)}>
      <Token run={run} />
    </span>
  );
}
