import { useCallback, useMemo, useState } from 'react';
import { useStudio } from '#renderer/shell/studio.ts';
import { useAgreement, useChange } from '#renderer/store/session/draft-session.ts';
import { announce } from '#renderer/ui/page/announce.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { FileButton } from '#renderer/ui/file-button.tsx';
import { keepFocus } from '#renderer/ui/keep-focus.ts';
import { Figure, Figures, Page, PagePart } from '#renderer/ui/page/page.tsx';
import { Problems } from '#renderer/ui/page/problem-list.tsx';
import { tell } from '#renderer/ui/page/status.tsx';
import { Banner, ProgressBar } from '#renderer/ui/page/surface.tsx';
import { acceptAll, acceptChange } from '#shared/compare/redline/accept.ts';
import type { CounterpartyChange } from '#shared/compare/redline/change.ts';
import { rejectedIn, withRejections } from '#shared/compare/redline/rejections.ts';
import { LIMITS } from '#shared/read/limits.ts';
import { ChangeList } from './ChangeList.tsx';
import { DecidedFiles } from './DecidedFiles.tsx';
import { standingOf, type Standing } from './decisions.ts';
import { ExportPart } from './ExportPart.tsx';
import { ForeignNote, ForeignQuestion } from './ForeignFile.tsx';
import styles from './redline.module.css';
import { Unchanged } from './Unchanged.tsx';
import { useCompared } from './use-compared.ts';
import type { ComparedFile } from './work.ts';

const LIMIT = {
  bytes: LIMITS.bytes,
  remedy: 'Remove its pictures and attachments and save it again.',
} as const;

/** The draft beside another version or a counterparty's answer: their changes, and ours for them. */
export function RedlinePage() {
  const { compared, problems, choose, progress, failure, cancel } = useCompared();
  return (
    <Page
      title="Redline"
      note="What another version, or the Word file that came back from the other side, has otherwise than this draft. Each change is accepted or rejected by itself."
      actions={
        <FileButton
          accept={['.docx', '.sla']}
          variant={compared === null ? 'primary' : 'secondary'}
          limit={LIMIT}
          onFile={choose}
        >
          {compared === null ? 'Choose a file…' : 'Choose another file…'}
        </FileButton>
      }
    >
      {progress !== null && (
        <div className={styles['reading']}>
          <ProgressBar label="Reading the file" fraction={null} />
          <Button size="small" onPress={cancel}>
            Cancel
          </Button>
        </div>
      )}
      <Problems title="The file cannot be compared" problems={problems} />
      {failure !== null && (
        <Banner tone="danger" title="The file could not be compared">
          <p>{failure}</p>
        </Banner>
      )}
      {compared === null ? (
        <Banner title="Nothing to compare with yet">
          <p>
            Choose the Word file (.docx) that the other side sent back, or an earlier version of
            this agreement (.sla). Tracked changes, comments, footnotes and headers are listed by
            place, and what was changed without tracking is found, too.
          </p>
        </Banner>
      ) : (
        <Changes file={compared} />
      )}
      <DecidedFiles />
    </Page>
  );
}

function Changes({ file }: { readonly file: ComparedFile }) {
  const { changes, kind, name, foreignTitle } = file;
  const agreement = useAgreement();
  const change = useChange();
  const { now } = useStudio();
  const { negotiation } = agreement;
  const rejected = useMemo(() => rejectedIn(negotiation, file), [negotiation, file]);
  /** Where the focus was when it was asked whether to accept all of another agreement. */
  const [asked, setAsked] = useState<{ readonly part: HTMLElement | null } | null>(null);
  const standings = useMemo(
    () => new Map(changes.map((one) => [one, standingOf(agreement, one, rejected)])),
    [agreement, changes, rejected],
  );
  const standing = useCallback(
    (one: CounterpartyChange): Standing => standings.get(one) ?? 'open',
    [standings],
  );
  const count = (...wanted: readonly Standing[]): number =>
    changes.filter((one) => wanted.includes(standing(one))).length;
  const open = changes.filter((one) => standing(one) === 'open');
  const undecided = changes.filter((one) => ['open', 'by-hand', 'lost'].includes(standing(one)));

  const accept = (one: CounterpartyChange): void => {
    const made = acceptChange(agreement, one);
    if (!made.ok) {
      tell(`${made.error.message} ${made.error.remedy}`, { tone: 'danger' });
      return;
    }
    const { value } = made;
    change(() => value, { label: `Accept the change in ${one.place.label}` });
    announce('Accepted.');
  };
  const decide = (
    list: readonly CounterpartyChange[],
    isRejected: boolean,
    label: string,
  ): void => {
    const ids = list.map((one) => one.id);
    const at = now();
    change((old) => withRejections(old, file, ids, { isRejected, at }), { label });
    const isComment = list.every((one) => one.kind === 'comment');
    announce(!isRejected ? 'Reopened.' : isComment ? 'Dismissed.' : 'Rejected.');
  };
  const askOrAcceptOpen = (): void => {
    const part = partInFocus();
    if (foreignTitle !== null) return setAsked({ part });
    keepFocusOn(part);
    acceptOpen();
  };
  const acceptOpen = (): void => {
    const result = acceptAll(agreement, open);
    const made = counted(result.accepted);
    change(() => result.agreement, { label: `Accept ${made}` });
    tell(
      result.accepted === open.length
        ? `${made} ${result.accepted === 1 ? 'was' : 'were'} accepted.`
        : `${result.accepted} of ${counted(open.length)} were accepted; the others stay open.`,
      { tone: 'success' },
    );
  };

  if (changes.length === 0)
    return (
      <>
        {foreignTitle !== null && <ForeignNote kind={kind} title={foreignTitle} />}
        <Unchanged file={file} />
        <ExportPart file={file} />
      </>
    );
  return (
    <>
      {foreignTitle !== null && <ForeignNote kind={kind} title={foreignTitle} />}
      <PagePart
        title={`Changes in ${name}`}
        note="Arrow keys move between the changes; A accepts and R rejects the one in focus."
        actions={
          <>
            <Button isDisabled={open.length === 0} onPress={askOrAcceptOpen}>
              Accept all
            </Button>
            <Button
              variant="quiet"
              isDisabled={undecided.length === 0}
              onPress={() => {
                keepFocusOn(partInFocus());
                decide(undecided, true, `Reject ${counted(undecided.length)}`);
              }}
            >
              Reject all
            </Button>
          </>
        }
      >
        <Figures>
          <Figure label="Open" value={count('open')}>
            to accept or to reject
          </Figure>
          <Figure label="By hand" value={count('by-hand', 'lost')}>
            in forms, tables and notes
          </Figure>
          <Figure label="Accepted" value={count('accepted')}>
            are in the draft
          </Figure>
          <Figure label="Rejected" value={count('rejected')}>
            left as they were
          </Figure>
          {changes.some((one) => one.kind === 'comment') && (
            <Figure label="Comments" value={count('comment')}>
              to answer or to dismiss
            </Figure>
          )}
        </Figures>
        <ChangeList
          changes={changes}
          standingOf={standing}
          source={kind}
          deciding={{
            accept,
            reject: (one) =>
              decide(
                [one],
                true,
                one.kind === 'comment'
                  ? `Dismiss the comment in ${one.place.label}`
                  : `Reject the change in ${one.place.label}`,
              ),
            reopen: (one) =>
              decide(
                [one],
                false,
                `Reopen the ${one.kind === 'comment' ? 'comment' : 'change'} in ${one.place.label}`,
              ),
          }}
        />
      </PagePart>
      <ExportPart file={file} />
      {asked !== null && (
        <ForeignQuestion
          title={foreignTitle ?? ''}
          changes={counted(open.length)}
          onAccept={() => {
            keepFocusOn(asked.part);
            acceptOpen();
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

const partInFocus = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('section') ?? null;

/** With nothing left to decide, the buttons for all can no longer be pressed. */
const keepFocusOn = (part: HTMLElement | null): void =>
  keepFocus(() => part?.querySelector<HTMLElement>('h3') ?? null);

const counted = (changes: number): string => (changes === 1 ? '1 change' : `${changes} changes`);
