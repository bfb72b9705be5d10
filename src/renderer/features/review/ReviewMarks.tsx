import { useEffect } from 'react';
import { useFindings } from '#renderer/store/session/draft-session.ts';
import { rangesOf } from './quote-ranges.ts';
import './review-marks.css';

const NAMES = {
  error: 'review-error',
  warning: 'review-warning',
  advice: 'review-advice',
} as const;

/** Ranges follow the text by themselves; new ones are looked for when one pauses. */
const PAUSE_MS = 250;

/**
 * Underlines the words at fault where they stand on the page, by the browser's own highlights: the
 * editor's content stays as it is, and no key waits for it.
 */
export function ReviewMarks() {
  const findings = useFindings(({ active }) => active);
  useEffect(() => {
    const quoted = findings.filter(({ quote }) => quote !== null);
    const root = document.querySelector('[data-scroller="section"]');
    if (!root || quoted.length === 0) return undefined;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let idle = 0;
    const draw = () => {
      for (const [severity, name] of Object.entries(NAMES)) {
        const ranges = quoted
          .filter((finding) => finding.severity === severity)
          .flatMap((finding) => rangesOf(root, finding.place.path, finding.quote ?? ''));
        CSS.highlights.set(name, new Highlight(...ranges));
      }
    };
    const soon = () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => {
        idle = requestIdleCallback(draw);
      }, PAUSE_MS);
    };
    const observer = new MutationObserver(soon);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    soon();
    return () => {
      observer.disconnect();
      if (timer !== null) clearTimeout(timer);
      cancelIdleCallback(idle);
      for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
    };
  }, [findings]);
  return null;
}
