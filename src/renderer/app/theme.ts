import { useSettings } from '#renderer/store/settings.ts';

/** Where the theme is remembered for the next start's first paint, before the settings are read. */
const HINT = 'sla:theme';

/** Keeps the page in the theme of the settings, or of the system. */
export function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (theme: string) => {
    document.documentElement.dataset['theme'] =
      theme === 'dark' || (theme !== 'light' && dark.matches) ? 'dark' : 'light';
  };
  apply(localStorage.getItem(HINT) ?? 'system');
  useSettings.subscribe(({ theme }, before) => {
    if (theme === before.theme) return;
    localStorage.setItem(HINT, theme);
    apply(theme);
  });
  dark.addEventListener('change', () => apply(localStorage.getItem(HINT) ?? 'system'));
}
