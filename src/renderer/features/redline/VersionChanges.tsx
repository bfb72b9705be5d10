import { FileDiff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { startJob } from '#renderer/platform/job.ts';
import { useJob } from '#renderer/platform/use-job.ts';
import { useAgreement } from '#renderer/store/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PageFields, PagePart } from '#renderer/ui/page.tsx';
import { Problems } from '#renderer/ui/problem-list.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Banner, ProgressBar } from '#renderer/ui/surface.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { agreementText } from '#shared/agreement/file.ts';
import type { Version } from '#shared/agreement/version.ts';
import { remarkOf, type CounterpartyChange } from '#shared/compare/redline/change.ts';
import { ChangeWords } from './ChangeWords.tsx';
import { byPlace, changeName } from './decisions.ts';
import styles from './redline.module.css';
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './redline-worker.ts?worker&url';
import { AuthorField, useRedlineAuthor } from './redline-author.tsx';
import { useRedlineExport } from './use-redline-export.ts';
import { keyOfVersion } from './use-versions.ts';
import { versionWords } from './version-words.ts';
import type { RedlineAnswer, RedlineWork } from './work.ts';

/** What the draft is called among the versions. */
const DRAFT = 'draft';

/** What changes from one version to the draft or to another version, clause by clause. */
export function VersionChanges({
  from,
  versions,
  read,
}: {
  readonly from: Version;
  readonly versions: readonly Version[];
  readonly read: (version: Version) => Promise<Agreement | null>;
}) {
  const draft = useAgreement();
  /** Null: the draft. */
  const [to, setTo] = useState<Version | null>(null);
  const [pair, setPair] = useState<readonly [base: Agreement, target: Agreement] | null>(null);
  const job = useJob<RedlineAnswer>();
  const { start } = job;
  const author = useRedlineAuthor();
  const { isRunning, refused, run, cancel } = useRedlineExport();
  const part = useRef<HTMLDivElement>(null);
  // It opens below the list, out of sight in a small window.
  useEffect(() => part.current?.scrollIntoView({ block: 'start' }), []);
  const others = versions.filter((one) => keyOfVersion(one) !== keyOfVersion(from));

  useEffect(() => {
    let isOver = false;
    const compare = async (): Promise<void> => {
      const base = await read(from);
      const target = to === null ? draft : await read(to);
      if (isOver || base === null || target === null) return;
      setPair([base, target]);
      const bytes = new TextEncoder().encode(agreementText(target));
      start((onProgress) =>
        startJob<RedlineWork>(
          workerUrl,
          { draft: base, name: 'version.sla', bytes, copiedFrom: [] },
          { onProgress, transfer: [bytes.buffer] },
        ),
      );
    };
    void compare();
    return () => {
      isOver = true;
    };
  }, [draft, from, to, read, start]);

  const answer = job.answer?.type === 'compared' && job.progress === null ? job.answer : null;
  return (
    <div ref={part}>
      <PagePart
        title={`What changes from ${versionWords(from)}`}
        actions={
          <Button
            icon={<FileDiff size={15} />}
            isDisabled={pair === null || answer === null || isRunning || author === ''}
            onPress={() => pair && void run(pair[0], author, pair[1])}
          >
            Export redline…
          </Button>
        }
      >
        <PageFields>
          <Select
            label="To"
            options={[
              { id: DRAFT, label: 'This draft as it is now' },
              ...others.map((one) => ({ id: keyOfVersion(one), label: versionLabel(one) })),
            ]}
            value={to === null ? DRAFT : keyOfVersion(to)}
            onChange={(key) => setTo(others.find((one) => keyOfVersion(one) === key) ?? null)}
          />
          <AuthorField />
        </PageFields>
        {isRunning && (
          <>
            <ProgressBar label="Writing the redline" fraction={null} />
            <Button size="small" onPress={cancel}>
              Cancel
            </Button>
          </>
        )}
        <Problems title="The redline was not written" problems={refused} />
        {job.progress !== null && <ProgressBar label="Comparing" fraction={null} />}
        {job.failure !== null && (
          <Banner tone="danger" title="The versions could not be compared">
            <p>{job.failure}</p>
          </Banner>
        )}
        {job.answer?.type === 'refused' && (
          <Problems title="The versions cannot be compared" problems={job.answer.problems} />
        )}
        {answer !== null &&
          (answer.changes.length === 0 ? (
            <Banner title="Both say the same">
              <p>Nothing that is printed differs.</p>
            </Banner>
          ) : (
            <Changes changes={answer.changes} isOfDraft={to === null} />
          ))}
      </PagePart>
    </div>
  );
}

const versionLabel = (version: Version): string => {
  const words = versionWords(version);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function Changes({
  changes,
  isOfDraft,
}: {
  readonly changes: readonly CounterpartyChange[];
  /** Whether the places are those of the draft, so that one can go to them. */
  readonly isOfDraft: boolean;
}) {
  return (
    <div className={styles['list']}>
      {byPlace(changes).map(({ key, label, path, changes: ofPlace }) => (
        <section key={key} aria-label={label}>
          <header className={styles['groupHead']}>
            <h4>{label}</h4>
            {isOfDraft && (
              <Button size="small" variant="quiet" onPress={() => goToPlace(path)}>
                Show in the draft
              </Button>
            )}
          </header>
          <ul className={styles['changes']}>
            {ofPlace.map((change) => {
              const remark = remarkOf(change);
              return (
                <li key={change.id} className={styles['change']} aria-label={changeName(change)}>
                  <ChangeWords change={change} />
                  {remark !== null && <p className={styles['reason']}>{`${remark}.`}</p>}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
