import { TitleField } from '#renderer/ui/fields/title-field.tsx';
import { useChangeComparison, useComparison } from './use-comparison.ts';

/** The comparison's title, to be written over. */
export function ComparisonTitle() {
  const { title } = useComparison();
  const change = useChangeComparison();
  return (
    <TitleField
      label="Title of the comparison"
      placeholder="Untitled comparison"
      value={title}
      onChange={(next) => change((comparison) => ({ ...comparison, title: next }))}
    />
  );
}
