import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { JobCancelled, StandbyWorkers, startJob, type JobMessage } from '#renderer/platform/job.ts';

interface Doubling {
  readonly input: number;
  readonly answer: number;
}

/** A worker under the test's thumb. */
class FakeWorker extends EventTarget {
  readonly asked: unknown[] = [];
  isEnded = false;

  constructor() {
    super();
    workers.push(this);
  }

  postMessage(input: unknown) {
    this.asked.push(input);
  }

  terminate() {
    this.isEnded = true;
  }

  say(data: JobMessage<number>) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let workers: FakeWorker[];

beforeEach(() => {
  workers = [];
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const done = (answer: number): JobMessage<number> => ({ type: 'done', answer });
/** As `answer` while nobody listens yet: a rejection is looked at later. */
const outcome = (answer: Promise<number>) => answer.catch((error: unknown) => error);

describe('a job in a worker of its own', () => {
  test('answers, and its worker ends', async () => {
    const { answer } = startJob<Doubling>('double.js', 2);
    workers[0]!.say(done(4));
    expect(await answer).toBe(4);
    expect(workers[0]).toMatchObject({ asked: [2], isEnded: true });
  });

  test('ends with its worker where it is called off or fails', async () => {
    const [off, failing] = [startJob<Doubling>('double.js', 1), startJob<Doubling>('double.js', 2)];
    const outcomes = [outcome(off.answer), outcome(failing.answer)];
    off.cancel();
    workers[1]!.say({ type: 'failed', message: 'It is odd.' });
    expect(await outcomes[0]).toBeInstanceOf(JobCancelled);
    expect(await outcomes[1]).toMatchObject({ message: 'It is odd.' });
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });
});

describe('workers that stay for the next job', () => {
  const standby = () => new StandbyWorkers<Doubling>('double.js');

  test('are used again, and not beside a job that still runs', async () => {
    const pool = standby();
    const first = pool.start(1);
    void pool.start(2).answer;
    expect(workers).toHaveLength(2);
    workers[0]!.say(done(2));
    await first.answer;
    expect(pool.isReady).toBe(true);
    pool.start(3);
    expect(workers).toHaveLength(2);
    expect(workers[0]!.asked).toEqual([1, 3]);
  });

  test('are not ended by calling off a job that has answered', async () => {
    const pool = standby();
    const first = pool.start(1);
    workers[0]!.say(done(2));
    await first.answer;
    const second = pool.start(2);
    first.cancel();
    expect(workers[0]!.isEnded).toBe(false);
    workers[0]!.say(done(4));
    expect(await second.answer).toBe(4);
  });

  test('end after two minutes without work, and never while they work', async () => {
    const pool = standby();
    const first = pool.start(1);
    workers[0]!.say(done(2));
    await first.answer;
    vi.advanceTimersByTime(119_000);
    const second = pool.start(2);
    vi.advanceTimersByTime(600_000);
    expect(workers[0]!.isEnded).toBe(false);
    workers[0]!.say(done(4));
    await second.answer;
    vi.advanceTimersByTime(120_000);
    expect(workers[0]!.isEnded).toBe(true);
    expect(pool.isReady).toBe(false);
  });
});
