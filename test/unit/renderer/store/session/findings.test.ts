import { afterEach, describe, expect, test, vi } from 'vitest';
import { NO_FINDINGS, createFindings } from '#renderer/store/session/findings.ts';
import { derivedOf, type DerivedSource } from '#renderer/store/session/derived.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Finding } from '#shared/review/finding.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const finding = (rule: string, path: string): Finding => ({
  rule,
  severity: 'warning',
  place: { path, label: path },
  message: 'm',
  remedy: 'r',
  fix: null,
  quote: null,
});

function studio(given: Agreement) {
  let agreement = given;
  const listeners = new Set<() => void>();
  const jobs: (() => void)[] = [];
  const reviewed: string[] = [];
  /** What breaks as long as it is set. */
  const faults = { load: false, review: false };
  const derived: DerivedSource = {
    current: () => derivedOf(agreement),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const source = createFindings(
    derived,
    (job) => jobs.push(job),
    async () => {
      if (faults.load) throw new Error('A chunk could not be read.');
      return (version) => {
        if (faults.review) throw new Error('A rule broke.');
        reviewed.push(version.agreement.title);
        return [finding('vague', '/a'), finding('gap', '/b')];
      };
    },
  );
  return {
    source,
    reviewed,
    faults,
    jobs,
    run: () => jobs.splice(0).forEach((job) => job()),
    change(next: Agreement) {
      agreement = next;
      listeners.forEach((listener) => listener());
    },
  };
}

const loaded = () => new Promise(setImmediate);

afterEach(() => void vi.restoreAllMocks());

describe('the findings of an open draft', () => {
  test('are none until the first review, which waits for idle time', async () => {
    const { source, run, jobs } = studio(completeAgreement());
    let told = 0;
    source.subscribe(() => (told += 1));
    await loaded();
    expect(source.current()).toBe(NO_FINDINGS);
    expect(jobs.length).toBe(1);
    run();
    expect(told).toBe(1);
    expect(source.current().active.map(({ rule }) => rule)).toEqual(['vague', 'gap']);
  });

  test('are not there where the rules cannot be loaded, which is no empty list, and come at the next try', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { source, run, faults } = studio(completeAgreement());
    faults.load = true;
    let told = 0;
    source.subscribe(() => (told += 1));
    await loaded();
    run();
    expect(source.current()).toEqual({ ...NO_FINDINGS, hasFailed: true });
    expect(told).toBe(1);
    faults.load = false;
    source.retry();
    await loaded();
    run();
    expect(source.current()).toMatchObject({ hasFailed: false, active: [{}, {}] });
  });

  test('of an older version are no answer for a version at which a rule breaks', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const agreement = completeAgreement({ title: 'one' });
    const { source, run, change, faults } = studio(agreement);
    source.subscribe(() => undefined);
    await loaded();
    run();
    faults.review = true;
    change({ ...agreement, title: 'two' });
    run();
    expect(source.current()).toMatchObject({ agreement: { title: 'one' }, hasFailed: true });
    faults.review = false;
    source.retry();
    run();
    expect(source.current()).toMatchObject({ agreement: { title: 'two' }, hasFailed: false });
  });

  test('are not looked for any more once nobody wants them', async () => {
    const { source, run, reviewed } = studio(completeAgreement());
    const stop = source.subscribe(() => undefined);
    await loaded();
    stop();
    run();
    expect(reviewed).toEqual([]);
  });

  test('are told apart: those set aside, and those that are not', async () => {
    const agreement = completeAgreement();
    const { source, run } = studio({
      ...agreement,
      review: { packs: [], ignored: [{ rule: 'gap', path: '/b', reason: 'Agreed so.' }] },
    });
    source.subscribe(() => undefined);
    await loaded();
    run();
    expect(source.current().active.map(({ rule }) => rule)).toEqual(['vague']);
    expect(source.current().ignored.map(({ reason }) => reason)).toEqual(['Agreed so.']);
  });

  test('follow the newest version, however many were between', async () => {
    const agreement = completeAgreement({ title: 'one' });
    const { source, run, change, reviewed } = studio(agreement);
    const stop = source.subscribe(() => undefined);
    await loaded();
    run();
    change({ ...agreement, title: 'two' });
    change({ ...agreement, title: 'three' });
    run();
    expect(reviewed).toEqual(['one', 'three']);
    stop();
    change({ ...agreement, title: 'four' });
    run();
    expect(reviewed).toEqual(['one', 'three']);
  });
});
