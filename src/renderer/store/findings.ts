import type { Agreement } from '#shared/agreement/agreement.ts';
import { activeFindings, ignoredFindings, type IgnoredFinding } from '#shared/review/decisions.ts';
import type { Finding } from '#shared/review/finding.ts';
import type { Derived, DerivedSource } from './derived.ts';

/** What the review says of one version of the agreement. */
export interface Findings {
  readonly agreement: Agreement | null;
  /** The gravest first. */
  readonly active: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}

export interface FindingsSource {
  /** The newest that are ready; they follow the assembly. */
  readonly current: () => Findings;
  readonly subscribe: (listener: () => void) => () => void;
}

export const NO_FINDINGS: Findings = { agreement: null, active: [], ignored: [] };

type Reviewer = (derived: Derived) => readonly Finding[];

/** The rules are many and not needed before a draft is on the screen. */
const loadReviewer = async (): Promise<Reviewer> => {
  const [{ review }, { subjectOf }] = await Promise.all([
    import('#shared/review/review.ts'),
    import('#shared/review/subject.ts'),
  ]);
  return ({ agreement, assembly }) => review(subjectOf(agreement, assembly));
};

const inIdleTime = (job: () => void): void => void requestIdleCallback(job, { timeout: 1_000 });

/** Reviews each version that was assembled, when nothing more urgent waits. */
export function createFindings(
  derived: DerivedSource,
  schedule: (job: () => void) => void = inIdleTime,
  load: () => Promise<Reviewer> = loadReviewer,
): FindingsSource {
  let findings = NO_FINDINGS;
  let reviewer: Reviewer | null = null;
  let isWaiting = false;
  let stop: (() => void) | null = null;
  const listeners = new Set<() => void>();

  const refresh = () => {
    isWaiting = false;
    const version = derived.current();
    if (stop === null || reviewer === null || findings.agreement === version.agreement) return;
    const all = reviewer(version);
    findings = {
      agreement: version.agreement,
      active: activeFindings(version.agreement, all),
      ignored: ignoredFindings(version.agreement, all),
    };
    for (const listener of listeners) listener();
  };
  const ask = () => {
    if (isWaiting || reviewer === null) return;
    isWaiting = true;
    schedule(refresh);
  };
  return {
    current: () => findings,
    subscribe(listener) {
      listeners.add(listener);
      if (stop === null) {
        stop = derived.subscribe(ask);
        if (reviewer) ask();
        else
          void load().then((loaded) => {
            reviewer = loaded;
            ask();
          });
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
  };
}
