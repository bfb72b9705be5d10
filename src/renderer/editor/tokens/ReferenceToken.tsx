import type { Run } from '#shared/agreement/rich-text.ts';
import { findTarget } from '#shared/assemble/outline.ts';
import { useAgreement, useOutline } from '#renderer/store/session/draft-session.ts';
import { hintOf } from './hints.ts';
import { titleOfTarget } from './place-of-token.ts';

/** The number of a cross-reference's target as it stands now. */
export function ReferenceToken({
  run,
  isLive = false,
}: {
  readonly run: Extract<Run, { type: 'reference' }>;
  /** It stands in a text that is written: a click leads to what it refers to. */
  readonly isLive?: boolean;
}) {
  const number = useOutline((outline) => findTarget(outline, run.target)?.label ?? null);
  const title = useAgreement((agreement) => titleOfTarget(agreement, run.target));
  if (number === null)
    return (
      <span
        className="rt-chip rt-broken"
        title={
          title === null
            ? `There is no ${run.target.kind} "${run.target.id}" in this agreement`
            : `"${title}" is hidden by its condition, so it has no number`
        }
      >
        [?]
      </span>
    );
  return (
    <span className="rt-chip rt-reference" title={hintOf(title ?? run.target.id, 'Click', isLive)}>
      {number}
    </span>
  );
}
