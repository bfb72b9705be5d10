/** Where the theme is remembered for the next start's first paint, before the settings are read. */
const HINT = 'sla:theme';

const dark = matchMedia('(prefers-color-scheme: dark)');

function apply(theme: string): void {
  document.documentElement.dataset['theme'] =
    theme === 'dark' || (theme !== 'light' && dark.matches) ? 'dark' : 'light';
}

const remembered = (): string => localStorage.getItem(HINT) ?? 'system';

/** Keeps the page in the theme that was chosen last, or in that of the system. */
export function followTheme(): void {
  apply(remembered());
  dark.addEventListener('change', () => apply(remembered()));
}

/** Changes the theme, and remembers it. */
export function keepTheme(theme: string): void {
  localStorage.setItem(HINT, theme);
  apply(theme);
}
