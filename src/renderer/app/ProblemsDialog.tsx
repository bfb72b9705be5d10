import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { useLast } from '#renderer/ui/last.ts';
import styles from './app.module.css';
import { dismissRefusal, useRefusedFiles } from '#renderer/shell/opening.ts';

/** Why a file could not be opened, place by place. */
export function ProblemsDialog() {
  const refused = useRefusedFiles((state) => state.refused[0] ?? null);
  const shown = useLast(refused);
  if (!shown) return null;
  return (
    <Dialog
      isOpen={refused !== null}
      onClose={dismissRefusal}
      title="The file was not opened"
      actions={
        <Button variant="primary" onPress={dismissRefusal} autoFocus>
          Close
        </Button>
      }
    >
      <p>{shown.message} Nothing in your library was changed.</p>
      {shown.problems.length > 0 && (
        <ul className={styles['problems']}>
          {shown.problems.map((problem) => (
            <li key={`${problem.place.path} ${problem.message}`}>
              <strong>{problem.place.label}</strong>
              <span>
                {problem.message} {problem.remedy}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
