import type { Run } from '#shared/agreement/rich-text.ts';

/** A place still to fill. */
export function BlankToken({ run }: { readonly run: Extract<Run, { type: 'blank' }> }) {
  return (
    <span className="rt-chip rt-blank" title="Still to fill: type over it">
      [{run.label}]
    </span>
  );
}
