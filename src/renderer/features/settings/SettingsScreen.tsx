import { ArrowLeft } from 'lucide-react';
import { FONT_OPTIONS } from '#renderer/shell/fonts.ts';
import { go, type WorkScreen } from '#renderer/shell/navigation.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import { useSettings, type Settings } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { RadioGroup } from '#renderer/ui/fields/choice.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import styles from './settings.module.css';

const THEME_OPTIONS: readonly { readonly id: Settings['theme']; readonly label: string }[] = [
  { id: 'system', label: 'As the system' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
];

const BACK_WORDS: Readonly<Record<WorkScreen['name'], string>> = {
  library: 'Back to the library',
  draft: 'Back to the draft',
  compare: 'Back to comparing SLAs',
  comparison: 'Back to the comparison',
  offer: 'Back to the imported SLA',
};

/** A new screen is read from its heading on. */
const takeFocus = (heading: HTMLElement | null) => heading?.focus();

export function SettingsScreen({ from }: { readonly from: WorkScreen }) {
  const { start } = useStudio();
  const { theme, font, change } = useSettings();
  return (
    <main className={styles['screen']}>
      <header className={styles['head']}>
        <IconButton
          label={BACK_WORDS[from.name]}
          icon={<ArrowLeft size={16} />}
          onPress={() => go(from)}
        />
        <h1 ref={takeFocus} tabIndex={-1}>
          Settings
        </h1>
      </header>
      <div className={styles['groups']}>
        <section className={styles['group']}>
          <h2>Appearance</h2>
          <RadioGroup
            label="Theme"
            orientation="horizontal"
            value={theme}
            onChange={(next) => change({ theme: next })}
            options={THEME_OPTIONS}
          />
          <div>
            <h3>Language of the app</h3>
            <p>
              English, as are the fixed words of agreements. Each agreement has a language of its
              own for dates, numbers and money, set among its details.
            </p>
          </div>
        </section>
        <section className={styles['group']}>
          <h2>Documents</h2>
          <Select
            label="Font of exports and preview"
            value={font}
            onChange={(next) => change({ font: next })}
            options={FONT_OPTIONS}
            description="The Word file names the Office font of the same widths, so both break alike."
          />
        </section>
        <section className={styles['group']}>
          <h2>Your data</h2>
          <p>
            Agreements are kept on this computer only, as a working copy and as one file each. SLA
            Studio never goes online.
          </p>
          {start.version !== '' && <p className={styles['version']}>SLA Studio {start.version}</p>}
        </section>
      </div>
    </main>
  );
}
