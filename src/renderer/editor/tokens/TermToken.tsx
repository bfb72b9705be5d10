import type { Run } from '#shared/agreement/rich-text.ts';
import { useAgreement } from '#renderer/store/draft-session.ts';

/** A defined term, in the form that is used here. */
export function TermToken({ run }: { readonly run: Extract<Run, { type: 'term' }> }) {
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
    <span className="rt-chip rt-term" title={`Defined term: ${term}`}>
      {words}
    </span>
  );
}
