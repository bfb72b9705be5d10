import { useEffect } from 'react';
import type { Finding } from '#shared/review/finding.ts';
import { rangesOf } from './quote-ranges.ts';

const NAMES = {
  error: 'review-error',
  warning: 'review-warning',
  advice: 'review-advice',
} as const;

/**
 * Underlines the words at fault where they stand on the page, by the browser's own highlights: the
 * editor's content stays as it is.
 */
export function Highlights({ findings }: { readonly findings: readonly Finding[] }) {
  useEffect(() => {
    const quoted = findings.filter(({ quote }) => quote !== null);
    const root = document.querySelector('[data-scroller="section"]');
    if (!root || quoted.length === 0) return undefined;
    let frame = 0;
    const draw = () => {
      frame = 0;
      for (const [severity, name] of Object.entries(NAMES)) {
        const ranges = quoted
          .filter((finding) => finding.severity === severity)
          .flatMap((finding) => rangesOf(root, finding.place.path, finding.quote ?? ''));
        CSS.highlights.set(name, new Highlight(...ranges));
      }
    };
    const soon = () => {
      frame ||= requestAnimationFrame(draw);
    };
    const observer = new MutationObserver(soon);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    soon();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
    };
  }, [findings]);
  return null;
}
