import { CircleAlert, FileDiff } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { useAssembledAgreement } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PageFields, PagePart } from '#renderer/ui/page/page.tsx';
import { Problems } from '#renderer/ui/page/problem-list.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { Banner, ProgressBar } from '#renderer/ui/page/surface.tsx';
import type { Version } from '#shared/agreement/version.ts';
import { remarkOf, type CounterpartyChange } from '#shared/compare/redline/change.ts';
import { ChangeWords } from './ChangeWords.tsx';
import { byPlace, changeName } from './decisions.ts';
import styles from './redline.module.css';
import { AuthorField, useRedlineAuthor } from './redline-author.tsx';
import { useRedlineExport } from './use-redline-export.ts';
import { keyOfVersion } from './use-versions.ts';
import { useVersionChanges, type ReadVersion } from './use-version-changes.ts';
import { versionLabel, versionWords } from './version-words.ts';

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
  readonly read: ReadVersion;
}) {
  // It need not follow each keystroke.
  const draft = useAssembledAgreement();
  const [wanted, setWanted] = useState(DRAFT);
  const others = versions.filter((one) => keyOfVersion(one) !== keyOfVersion(from));
  /** Null: the draft, also where the version that was chosen is gone. */
  const to = others.find((one) => keyOfVersion(one) === wanted) ?? null;
  const { unread, compared, isComparing, failure } = useVersionChanges({ from, to, draft, read });
  const author = useRedlineAuthor();
  const { isRunning, refused, run, cancel } = useRedlineExport();
  const part = useRef<HTMLDivElement>(null);
  // It opens below the list, out of sight in a small window.
  useEffect(() => part.current?.scrollIntoView({ block: 'start' }), []);

  return (
    <div ref={part}>
      <PagePart
        title={`What changes from ${versionWords(from)}`}
        actions={
          <Button
            icon={<FileDiff size={15} />}
            isDisabled={compared === null || isComparing || isRunning || author === ''}
            onPress={() =>
              compared && void run(compared.base, author, to === null ? undefined : compared.target)
            }
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
            value={to === null ? DRAFT : wanted}
            onChange={setWanted}
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
        {unread.map(({ title, reason }) => (
          <Banner key={title} tone="danger" icon={<CircleAlert size={16} />} title={title}>
            <p>{reason}</p>
          </Banner>
        ))}
        {isComparing && <ProgressBar label="Comparing" fraction={null} />}
        {failure !== null && (
          <Banner tone="danger" title="The versions could not be compared">
            <p>{failure}</p>
          </Banner>
        )}
        {compared !== null &&
          (compared.changes.length === 0 ? (
            <Banner title="Both say the same">
              <p>Nothing that is printed differs.</p>
            </Banner>
          ) : (
            <Changes changes={compared.changes} isOfDraft={to === null} />
          ))}
      </PagePart>
    </div>
  );
}

/** Drawn anew only where the changes are others: there may be hundreds. */
const Changes = memo(function Changes({
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
});
