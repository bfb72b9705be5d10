import { describe, expect, test } from 'vitest';
import type { Defer } from '#renderer/platform/clock.ts';
import { createDerived, derivedOf } from '#renderer/store/session/derived.ts';
import { fieldText } from '#renderer/store/session/draft-session.ts';
import { createDraftSession } from '#renderer/store/session/session-store.ts';
import { draftOf } from '#test/unit/renderer/support/drafts.ts';

function setting() {
  const session = createDraftSession({
    agreement: draftOf('one', 'Start'),
    view: { section: null, tool: null, scroll: 0, cursor: null },
    savedAt: null,
    now: () => 0,
  });
  const jobs: (() => void)[] = [];
  const schedule: Defer = (job) => {
    jobs.push(job);
    return () => {
      jobs.splice(jobs.indexOf(job), 1);
    };
  };
  const derived = createDerived(session, schedule);
  return {
    derived,
    jobs,
    runJobs: () => {
      for (const job of jobs.splice(0)) job();
    },
    type: (title: string) =>
      session.getState().change((agreement) => ({ ...agreement, title }), { label: 'Typing' }),
    title: () => derived.current().assembly.document.title,
  };
}

describe('what follows from a draft', () => {
  test('is there at once when it is first looked at', () => {
    expect(setting().title()).toBe('Start');
  });

  test('does not run while one types, but in a job of its own, once for many changes', () => {
    const { derived, jobs, runJobs, type, title } = setting();
    let told = 0;
    derived.subscribe(() => {
      told += 1;
    });
    expect(title()).toBe('Start');
    type('A');
    type('Ab');
    expect([title(), jobs.length]).toEqual(['Start', 1]);
    runJobs();
    expect([title(), told]).toEqual(['Ab', 1]);
  });

  test('is worked out once for everybody who looks', () => {
    const { derived, jobs, type } = setting();
    derived.subscribe(() => undefined);
    derived.subscribe(() => undefined);
    type('A');
    expect(jobs).toHaveLength(1);
    expect(derived.current()).toBe(derived.current());
  });

  test('of one version is the same object wherever it is asked for', () => {
    const agreement = draftOf('one');
    expect(derivedOf(agreement)).toBe(derivedOf(agreement));
    expect(derivedOf(agreement)).not.toBe(derivedOf({ ...agreement }));
  });

  test('is called off when nobody looks any more, and fresh when somebody looks again', () => {
    const { derived, jobs, type, title } = setting();
    const stop = derived.subscribe(() => undefined);
    type('A');
    stop();
    expect(jobs).toHaveLength(0);
    expect(title()).toBe('A');
  });
});

describe('the text of a live field', () => {
  test('follows the agreement, and is null for what is missing or no field', () => {
    const agreement = draftOf('one', 'WAN');
    expect(fieldText(agreement, 'agreement.title')).toBe('WAN');
    expect(fieldText({ ...agreement, title: 'LAN' }, 'agreement.title')).toBe('LAN');
    expect(fieldText(agreement, 'agreement.reference')).toBeNull();
    expect(fieldText(agreement, 'agreement.nonsense')).toBeNull();
  });
});
