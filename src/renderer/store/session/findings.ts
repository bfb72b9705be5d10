import type { Agreement } from '#shared/agreement/agreement.ts';
import { once } from '#shared/base/once.ts';
import { activeFindings, ignoredFindings, type IgnoredFinding } from '#shared/review/decisions.ts';
import type { Finding } from '#shared/review/finding.ts';
import type { Derived, DerivedSource } from './derived.ts';

/** What the review says of one version of the agreement. */
export interface Findings {
  readonly agreement: Agreement | null;
  /** The gravest first. */
  readonly active: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** The newest version could not be reviewed: what is here, if anything, is of an older one. */
  readonly hasFailed: boolean;
}

export interface FindingsSource {
  /** The newest that are ready; they follow the assembly. */
  readonly current: () => Findings;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reviews once more what could not be reviewed. */
  readonly retry: () => void;
}

export const NO_FINDINGS: Findings = {
  agreement: null,
  active: [],
  ignored: [],
  hasFailed: false,
};

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
  const loaded = once(load);

  const publish = (next: Findings) => {
    findings = next;
    for (const listener of listeners) listener();
  };
  const fail = (error: unknown) => {
    console.error('The agreement could not be reviewed.', error);
    publish({ ...findings, hasFailed: true });
  };
  const refresh = () => {
    isWaiting = false;
    const version = derived.current();
    if (stop === null || reviewer === null) return;
    if (findings.agreement === version.agreement && !findings.hasFailed) return;
    try {
      const all = reviewer(version);
      publish({
        agreement: version.agreement,
        active: activeFindings(version.agreement, all),
        ignored: ignoredFindings(version.agreement, all),
        hasFailed: false,
      });
    } catch (error) {
      fail(error);
    }
  };
  const ask = () => {
    if (isWaiting || reviewer === null) return;
    isWaiting = true;
    schedule(refresh);
  };
  const begin = () => {
    if (reviewer !== null) return ask();
    loaded().then((rules) => {
      reviewer = rules;
      ask();
    }, fail);
  };
  return {
    current: () => findings,
    subscribe(listener) {
      listeners.add(listener);
      if (stop === null) {
        stop = derived.subscribe(ask);
        begin();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
    retry: begin,
  };
}
