import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { runCommand } from '#renderer/shell/commands.ts';
import { useDraft } from '#renderer/store/session/draft-session.ts';
import type { SaveStatus } from '#renderer/store/session/session-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import styles from './draft-frame.module.css';

/** Why the last changes are not saved, and what one can do; nothing while they are. */
export function SaveProblem({ flush }: { readonly flush: () => Promise<SaveStatus> }) {
  const save = useDraft((session) => session.save);
  const [isTrying, setTrying] = useState(false);
  // Stays while the next attempt runs, so that nothing jumps.
  const [reason, setReason] = useState(save.reason);
  if (save.state === 'failed' && save.reason !== reason) setReason(save.reason);
  if (save.state === 'saved' && reason !== null) setReason(null);
  if (reason === null) return null;
  return (
    <div className={styles['problem']}>
      <Banner
        tone="danger"
        icon={<TriangleAlert size={16} />}
        title="The last changes are not saved"
        actions={
          <>
            <Button size="small" onPress={() => runCommand('save-copy')}>
              Save a copy
            </Button>
            <Button
              size="small"
              variant="primary"
              isDisabled={isTrying}
              onPress={() => {
                setTrying(true);
                void flush().finally(() => setTrying(false));
              }}
            >
              Try again
            </Button>
          </>
        }
      >
        <span>{reason.message}</span>
      </Banner>
    </div>
  );
}
