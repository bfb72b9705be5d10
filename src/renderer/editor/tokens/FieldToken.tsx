import { useMemo } from 'react';
import type { Run } from '#shared/agreement/rich-text.ts';
import { fieldLabel, readField } from '#shared/assemble/fields/catalogue.ts';
import { useDraftStore, useFieldText } from '#renderer/store/session/draft-session.ts';
import { hintOf } from './hints.ts';

/** The current value of a live field; where it has none, its name as a place still to fill. */
export function FieldToken({
  run,
  isLive = false,
}: {
  readonly run: Extract<Run, { type: 'field' }>;
  /** It stands in a text that is written: a click leads to its form. */
  readonly isLive?: boolean;
}) {
  const text = useFieldText(run.path);
  const store = useDraftStore();
  // Read again when the value changes, which is when a label may have changed with it.
  const read = useMemo(() => {
    return readField(store.getState().agreement, run.path);
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [store, run.path, text]);
  if (!read.ok)
    return (
      <span className="rt-chip rt-broken" title={read.error}>
        [{fieldLabel(run.path)}]
      </span>
    );
  const { label, place } = read.value;
  if (text === null || text === '')
    return (
      <span
        className="rt-chip rt-missing"
        title={hintOf(`${place.label}: still empty`, 'Click', isLive)}
      >
        [{place.label.split(' › ').at(-1)}]
      </span>
    );
  return (
    <span className="rt-chip rt-field" title={hintOf(label, 'Click', isLive)}>
      {text}
    </span>
  );
}
