import { useState } from 'react';
import { openAgreement } from '#renderer/shell/opening.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import { useChange } from '#renderer/store/draft-session.ts';
import { announce } from '#renderer/ui/announce.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Page, PagePart } from '#renderer/ui/page.tsx';
import { tell } from '#renderer/ui/status.tsx';
import { Banner } from '#renderer/ui/surface.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { freshStart } from '#shared/agreement/fresh-start.ts';
import { broughtBack, type Version } from '#shared/agreement/version.ts';
import { keyOfVersion, useVersions } from './use-versions.ts';
import { VersionChanges } from './VersionChanges.tsx';
import { VersionList } from './VersionList.tsx';
import { versionWords } from './version-words.ts';
import styles from './versions.module.css';

/** The states of the draft that were kept: to compare any two of them, and to bring one back. */
export function VersionsPage() {
  const studio = useStudio();
  const change = useChange();
  const { versions, keep, rename, remove, read } = useVersions();
  const [name, setName] = useState('');
  const [compared, setCompared] = useState<Version | null>(null);

  const keepNow = async (): Promise<void> => {
    const wanted = name.trim();
    if (wanted === '' || !(await keep(wanted))) return;
    setName('');
    announce(`Kept as “${wanted}”.`);
  };

  const bringBack = async (version: Version): Promise<void> => {
    const then = await read(version);
    if (then === null) return;
    const words = versionWords(version);
    // What is undone is forgotten when the app ends; a version is not.
    if (!(await keep(`Before going back to ${words}`.slice(0, 200)))) return;
    change((now) => broughtBack(then, now), { label: `Go back to ${words}` });
    tell(`The draft is as it was in ${words}. What it was before is kept as a version.`, {
      tone: 'success',
    });
  };

  const openApart = async (version: Version): Promise<void> => {
    const then = await read(version);
    if (then === null) return;
    // Under its id the library knows it for a copy of this draft, and names it so.
    const { id, title } = then;
    await openAgreement(
      studio,
      freshStart(then, { id, title }),
      version.name ?? versionWords(version),
    );
  };

  const shown = compared && versions?.some((one) => keyOfVersion(one) === keyOfVersion(compared));
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
              onCompare={setCompared}
              onBringBack={(version) => void bringBack(version)}
              onOpenApart={(version) => void openApart(version)}
              onRename={(version, wanted) => void rename(version, wanted)}
              onRemove={(version) => void remove(version)}
            />
          )}
        </PagePart>
      )}
      {compared && shown && (
        <VersionChanges
          key={keyOfVersion(compared)}
          from={compared}
          versions={versions ?? []}
          read={read}
        />
      )}
    </Page>
  );
}
