import { Lightbulb } from 'lucide-react';
import { useChange } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { applied, type Proposal } from '#shared/engine/feasibility/proposals.ts';
import styles from './feasibility.module.css';

const BUTTONS = { target: 'Change the target', share: 'Change the share' } as const;

/** What could be done; what is a change of the text is made in one step that can be undone. */
export function Proposals({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const change = useChange();
  if (proposals.length === 0) return null;
  return (
    <ul className={styles['proposals']} aria-label="Proposals">
      {proposals.map((proposal) => (
        <li key={proposal.words}>
          <Lightbulb size={16} aria-hidden="true" />
          <span>{proposal.words}</span>
          {proposal.kind !== 'process' && (
            <Button
              size="small"
              onPress={() =>
                change((agreement) => applied(agreement, proposal), {
                  label: BUTTONS[proposal.kind],
                  focus: `/commitments/${proposal.commitment}/target/${proposal.kind === 'target' ? 'value' : 'share'}`,
                })
              }
            >
              {BUTTONS[proposal.kind]}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
