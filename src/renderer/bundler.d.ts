declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.css';

interface ImportMeta {
  /** Vite's: the modules that the pattern names, each behind a function that loads it. */
  glob(
    pattern: string | readonly string[],
    options: { readonly query?: string; readonly import: 'default' },
  ): Readonly<Record<string, () => Promise<unknown>>>;
}
