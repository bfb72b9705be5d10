import type { Run } from '#shared/agreement/rich-text.ts';
import { shownKeys } from '#renderer/shell/keys.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { hintOf } from './hints.ts';

/** A defined term, in the form that is used here. */
export function TermToken({
  run,
  isLive = false,
}: {
  readonly run: Extract<Run, { type: 'term' }>;
  /** It stands in a text that is written: a click with Ctrl leads to its definition. */
  readonly isLive?: boolean;
}) {
  const term = useAgreement(
    (agreement) => agreement.definitions.find(({ id }) => id === run.definition)?.term ?? null,
  );
  const words = run.text ?? term ?? run.definition;
  if (term === null)
    return (
      <span className="rt-chip rt-broken" title={`"${words}" has no definition`}>
        {words}
      </span>
    );
  return (
    <span
      className="rt-chip rt-term"
      title={hintOf(`Defined term: ${term}`, `${shownKeys('Mod')}+click`, isLive)}
    >
      {words}
    </span>
  );
}
