import { useState } from 'react';
import { openDraft } from '#renderer/shell/navigation.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import { useChange, useDraftStore } from '#renderer/store/session/draft-session.ts';
import { announce } from '#renderer/ui/page/announce.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Page, PagePart } from '#renderer/ui/page/page.tsx';
import { tell } from '#renderer/ui/page/status.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { broughtBack, lostRecords, type Version } from '#shared/agreement/version.ts';
import { GoBackQuestion } from './GoBackQuestion.tsx';
import { keyOfVersion, useVersions } from './use-versions.ts';
import { VersionChanges } from './VersionChanges.tsx';
import { VersionList } from './VersionList.tsx';
import { unreadWords, versionLabel, versionWords } from './version-words.ts';
import styles from './versions.module.css';

/** The states of the draft that were kept: to compare any two of them, and to bring one back. */
export function VersionsPage() {
  const studio = useStudio();
  const change = useChange();
  const session = useDraftStore();
  const { versions, keep, rename, remove, read } = useVersions();
  const [name, setName] = useState('');
  /** The version that loses records of the draft, while it is asked whether to go back to it. */
  const [asked, setAsked] = useState<{
    readonly version: Version;
    readonly agreement: Agreement;
    readonly lost: readonly Commitment[];
  } | null>(null);
  const [comparedKey, setComparedKey] = useState<string | null>(null);
  const compared = versions?.find((one) => keyOfVersion(one) === comparedKey) ?? null;

  const keepNow = async (): Promise<void> => {
    const wanted = name.trim();
    if (wanted === '' || !(await keep(wanted))) return;
    setName('');
    announce(`Kept as “${wanted}”.`);
  };

  const readOrTell = async (version: Version): Promise<Agreement | null> => {
    const then = await read(version);
    if (then.ok) return then.value;
    const { title, reason } = unreadWords(version, then.error);
    tell(`${title}. ${reason}`, { tone: 'danger' });
    return null;
  };

  const askOrBringBack = async (version: Version): Promise<void> => {
    const then = await readOrTell(version);
    if (then === null) return;
    const lost = lostRecords(then, session.getState().agreement);
    if (lost.length === 0) await bringBack(version, then);
    else setAsked({ version, agreement: then, lost });
  };

  const bringBack = async (version: Version, then: Agreement): Promise<void> => {
    const words = versionWords(version);
    // What is undone is forgotten when the app ends; a version is not.
    if (!(await keep(`Before going back to ${words}`.slice(0, 200)))) return;
    change((now) => broughtBack(then, now), { label: `Go back to ${words}` });
    tell(`The draft is as it was in ${words}. What it was before is kept as a version.`, {
      tone: 'success',
    });
  };

  const openApart = async (version: Version): Promise<void> => {
    const then = await readOrTell(version);
    if (then === null) return;
    const copied = await studio.library.copy(then);
    if (!copied.ok) {
      tell(`No draft was made. ${copied.error.message}`, { tone: 'danger' });
      return;
    }
    openDraft(copied.value.id);
    tell(`${versionLabel(version)} is a draft of its own now: “${copied.value.title}”.`);
  };

  return (
    <Page
      title="Versions"
      note="States of this draft that you keep under a name, and those that were kept by themselves while it changed. Any two can be compared, and each can be brought back."
    >
      <PagePart
        title="Keep this version"
        note="Before it goes out, or before larger changes. It stays until you delete it."
      >
        <div className={styles['keep']}>
          <TextField
            label="Name"
            placeholder="Sent to the customer"
            value={name}
            maxLength={200}
            onChange={setName}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) void keepNow();
            }}
          />
          <Button isDisabled={name.trim() === ''} onPress={() => void keepNow()}>
            Keep version
          </Button>
        </div>
      </PagePart>
      {versions !== null && (
        <PagePart title="Versions of this draft">
          {versions.length === 0 ? (
            <Banner title="No version is kept yet">
              <p>
                While a draft changes, its former states are kept by themselves, every ten minutes
                at most. Keep one under a name whenever it matters.
              </p>
            </Banner>
          ) : (
            <VersionList
              versions={versions}
              compared={compared}
              onCompare={(version) => setComparedKey(keyOfVersion(version))}
              onBringBack={(version) => void askOrBringBack(version)}
              onOpenApart={(version) => void openApart(version)}
              onRename={(version, wanted) => void rename(version, wanted)}
              onRemove={(version) => void remove(version)}
            />
          )}
        </PagePart>
      )}
      {compared !== null && (
        <VersionChanges
          key={keyOfVersion(compared)}
          from={compared}
          versions={versions ?? []}
          read={read}
        />
      )}
      {asked !== null && (
        <GoBackQuestion
          version={asked.version}
          lost={asked.lost}
          onGoBack={() => void bringBack(asked.version, asked.agreement)}
          onClose={() => setAsked(null)}
        />
      )}
    </Page>
  );
}
