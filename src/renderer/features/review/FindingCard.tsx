import { Wrench } from 'lucide-react';
import { useState } from 'react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { Finding, Fix } from '#shared/review/finding.ts';
import styles from './review.module.css';
import { ruleOf } from './rules-by-id.ts';
import { SeverityIcon } from './severity.tsx';

/** One finding: where, what, why, and what can be done about it. */
export function FindingCard({
  finding,
  onFix,
  onIgnore,
}: {
  readonly finding: Finding;
  readonly onFix: (fix: Fix) => void;
  readonly onIgnore: (reason: string) => void;
}) {
  const [open, setOpen] = useState<'why' | 'ignore' | null>(null);
  const [reason, setReason] = useState('');
  const rule = ruleOf(finding.rule);
  const { fix } = finding;
  const ignore = () => {
    if (reason.trim() !== '') onIgnore(reason);
  };
  return (
    <li
      className={styles['finding']}
      data-finding=""
      data-severity={finding.severity}
      data-rule={finding.rule}
    >
      <button
        type="button"
        className={styles['where']}
        onClick={() => goToPlace(finding.place.path)}
      >
        <SeverityIcon severity={finding.severity} />
        <span className={styles['words']}>
          <span className={styles['label']}>{finding.place.label}</span>
          {finding.quote !== null && <q className={styles['quote']}>{finding.quote}</q>}
          <span>{finding.message}</span>
          <span className={styles['remedy']}>{finding.remedy}</span>
        </span>
      </button>
      <div className={styles['actions']}>
        {fix && (
          <Button size="small" icon={<Wrench size={13} />} onPress={() => onFix(fix)}>
            {fix.label}
          </Button>
        )}
        <div className={styles['decide']}>
          <Button
            size="small"
            variant="quiet"
            aria-expanded={open === 'why'}
            onPress={() => setOpen(open === 'why' ? null : 'why')}
          >
            Why
          </Button>
          <Button
            size="small"
            variant="quiet"
            aria-expanded={open === 'ignore'}
            onPress={() => setOpen(open === 'ignore' ? null : 'ignore')}
          >
            Ignore…
          </Button>
        </div>
      </div>
      {open === 'why' && rule && (
        <div className={styles['why']}>
          <strong>{rule.title}</strong>
          <p>{rule.why}</p>
          <p>{rule.mend}</p>
        </div>
      )}
      {open === 'ignore' && (
        <form
          className={styles['ignore']}
          onSubmit={(event) => {
            event.preventDefault();
            ignore();
          }}
        >
          <TextField
            label="Why this is fine here"
            description="Kept in the agreement, for those who read the review after you."
            value={reason}
            onChange={setReason}
          />
          <Button size="small" isDisabled={reason.trim() === ''} onPress={ignore}>
            Ignore
          </Button>
        </form>
      )}
    </li>
  );
}
