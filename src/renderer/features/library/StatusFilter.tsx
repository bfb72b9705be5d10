import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { STATUS_NAMES, STATUSES } from '#renderer/shell/words.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import field from '#renderer/ui/fields/field.module.css';
import styles from './library.module.css';

const Choices = lazy(() =>
  import('#renderer/ui/overlays/menu.tsx').then((it) => ({ default: it.ChoicePopover<Choice> })),
);

type Choice = DraftSummary['status'] | 'every';

const OPTIONS: readonly { readonly id: Choice; readonly label: string }[] = [
  { id: 'every', label: 'Every status' },
  ...STATUSES.map((id) => ({ id, label: STATUS_NAMES[id] })),
];

/** Which of the drafts are shown by their status; null for all. */
export function StatusFilter({
  value,
  onChange,
}: {
  readonly value: DraftSummary['status'] | null;
  readonly onChange: (value: DraftSummary['status'] | null) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const shown = value === null ? 'Every status' : STATUS_NAMES[value];
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={classNames(field['control'], field['trigger'], styles['status'])}
        aria-label={`Status: ${shown}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <span className={field['value']}>{shown}</span>
        <ChevronDown size={16} aria-hidden="true" />
      </button>
      {isOpen && (
        <Suspense>
          <Choices
            trigger={trigger}
            label="Status"
            value={value ?? 'every'}
            options={OPTIONS}
            onChange={(choice) => onChange(choice === 'every' ? null : choice)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
