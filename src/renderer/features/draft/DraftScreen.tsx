import { FileWarning } from 'lucide-react';
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { registerFlush } from '#renderer/shell/closing.ts';
import { go, leadTo, registerOpenSession } from '#renderer/shell/navigation.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import { systemTimers } from '#renderer/platform/clock.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import { DraftSessionProvider, useAgreement } from '#renderer/store/session/draft-session.ts';
import { AT_THE_BEGINNING } from '#shared/ipc/page.ts';
import { openStoredDraft, type OpenDraft } from '#renderer/store/session/open-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { tell } from '#renderer/ui/page/status.tsx';
import { EmptyState } from '#renderer/ui/page/surface.tsx';
import { TypingLanguage } from '#renderer/ui/fields/typing-language.ts';
import { DraftFrame } from './DraftFrame.tsx';
import styles from './draft-frame.module.css';
import { sealWhenReplacing } from './replacing.ts';
import { takeBackDone } from './tell-done.ts';
import type { DraftTool } from './tool.ts';

/** Opens a draft, shows it, and saves it on leaving. What other features bring (`preview`,
 * `review`, `tools`, `children`) lives inside it. */
export function DraftScreen({
  id,
  place,
  preview,
  review,
  tools,
  children,
}: {
  readonly id: AgreementId;
  /** Where to go in it; null continues where one was. */
  readonly place: string | null;
  readonly preview: ComponentType;
  readonly review: ComponentType;
  readonly tools: readonly DraftTool[];
  readonly children?: ReactNode;
}) {
  const { library } = useStudio();
  const [opened, setOpened] = useState<Result<OpenDraft, Failure> | null>(null);

  useEffect(() => {
    let isHere = true;
    let leave: (() => void) | null = null;
    void openStoredDraft(id, library, systemTimers, location.hash === AT_THE_BEGINNING).then(
      (result) => {
        if (!result.ok) {
          if (isHere) setOpened(result);
          return;
        }
        const draft = result.value;
        const stopFlush = registerFlush(draft.flush, (listener) =>
          draft.session.subscribe(({ save }) => listener(save)),
        );
        const stopSession = registerOpenSession(draft.session);
        const stopSealing = sealWhenReplacing(draft.session);
        leave = () => {
          stopFlush();
          stopSession();
          stopSealing();
          takeBackDone(draft.session);
          void draft.close().then((status) => {
            if (status.state === 'failed')
              tell(
                `The last changes were not saved. ${status.reason?.message ?? ''} Open the draft again.`,
                { tone: 'danger' },
              );
          });
        };
        if (!isHere) return leave();
        setOpened(result);
        if (place !== null) leadTo(place);
      },
    );
    return () => {
      isHere = false;
      leave?.();
    };
  }, [id, place, library]);

  if (opened === null) return <div className={styles['screen']} />;
  if (!opened.ok)
    return (
      <main className={styles['screen']}>
        <EmptyState
          icon={<FileWarning size={22} />}
          title="The draft could not be opened"
          actions={
            <Button variant="primary" autoFocus onPress={() => go({ name: 'library' })}>
              Go to the library
            </Button>
          }
        >
          <p>{opened.error.message}</p>
          {opened.error.problems.map((problem) => (
            <p key={`${problem.place.path} ${problem.message}`}>
              {problem.place.label}: {problem.message}
            </p>
          ))}
        </EmptyState>
      </main>
    );
  return (
    <DraftSessionProvider session={opened.value.session}>
      <InAgreementsLanguage>
        <DraftFrame
          preview={preview}
          review={review}
          tools={tools}
          flush={opened.value.flush}
          continues={place === null}
        />
        {children}
      </InAgreementsLanguage>
    </DraftSessionProvider>
  );
}

/** Figures are typed as the agreement prints them. */
function InAgreementsLanguage({ children }: { readonly children: ReactNode }) {
  const language = useAgreement((agreement) => agreement.language);
  return <TypingLanguage value={language}>{children}</TypingLanguage>;
}
