import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import {
  cancelImport,
  fromText,
  IMPORT_LIMIT_MS,
  importFiles,
  openWith,
  warmUpReading,
} from '#renderer/features/compare/import/import-files.ts';
import { useImports } from '#renderer/features/compare/import/import-store.ts';
import type {
  ImportAnswer,
  ImportInput,
  ImportWork,
  Practised,
} from '#renderer/features/compare/import/work.ts';
import { LIMITS } from '#shared/read/limits.ts';

/** Stands for the worker that reads a file: it answers when a test says so, or never. */
class Reader extends EventTarget {
  static readonly started: Reader[] = [];
  readonly inputs: ImportWork['input'][] = [];
  isEnded = false;

  constructor() {
    super();
    Reader.started.push(this);
  }

  /** The file that it is at. */
  get input(): ImportInput | null {
    const last = this.inputs.at(-1);
    return last?.type === 'read' ? last : null;
  }

  postMessage(input: ImportWork['input']): void {
    this.inputs.push(input);
  }

  terminate(): void {
    this.isEnded = true;
  }

  async answers(answer: ImportAnswer | Practised): Promise<void> {
    this.dispatchEvent(new MessageEvent('message', { data: { type: 'done', answer } }));
    await settled();
  }

  async breaks(): Promise<void> {
    this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    await settled();
  }
}

/** Nothing here is taken in, so nothing is kept. */
const SHELVES = {} as Shelves;

const settled = () => vi.advanceTimersByTimeAsync(0);

const REFUSED: ImportAnswer = {
  type: 'refused',
  problem: { place: { path: '/', label: 'a.pdf' }, message: 'No text.', remedy: 'Scan it anew.' },
};

async function take(...names: readonly string[]): Promise<void> {
  importFiles(
    names.map((name) => fromText(name, 'Text')),
    SHELVES,
  );
  await settled();
}

const imported = (name: string) => {
  const found = useImports.getState().imports.find((one) => one.name === name);
  if (!found) throw new Error(`There is no import ${name}.`);
  return found;
};

const reader = (name: string): Reader => {
  const found = Reader.started.filter(({ input }) => input?.name === name).at(-1);
  if (!found) throw new Error(`${name} was not begun.`);
  return found;
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', Reader);
  Reader.started.length = 0;
});

afterEach(async () => {
  for (const { id } of useImports.getState().imports) cancelImport(id);
  // Workers that wait for the next file wait in vain.
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('files on their way in', () => {
  test('two are read at once, the next waits for its turn', async () => {
    await take('a.pdf', 'b.pdf', 'c.pdf');
    expect(Reader.started.map(({ input }) => input?.name)).toEqual(['a.pdf', 'b.pdf']);
    expect(imported('c.pdf').state).toEqual({ type: 'waiting' });
    await reader('a.pdf').answers(REFUSED);
    expect(imported('a.pdf').state).toEqual(REFUSED);
    expect(imported('c.pdf').state).toMatchObject({ type: 'reading' });
  });

  test('a worker that has answered reads the next, and is ended when none comes', async () => {
    await take('a.pdf');
    const [first] = Reader.started;
    await reader('a.pdf').answers(REFUSED);
    await take('b.pdf');
    expect(first?.input?.name).toBe('b.pdf');
    expect(Reader.started).toHaveLength(1);
    await reader('b.pdf').answers(REFUSED);
    expect(first?.isEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(first?.isEnded).toBe(true);
  });

  test('one that takes longer than 30 seconds is ended, and the next takes its turn', async () => {
    await take('a.pdf', 'b.pdf', 'c.pdf');
    await vi.advanceTimersByTimeAsync(IMPORT_LIMIT_MS - 1);
    expect(reader('a.pdf').isEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    const [first] = Reader.started;
    expect(first?.isEnded).toBe(true);
    expect(imported('a.pdf').state).toMatchObject({
      type: 'refused',
      problem: {
        place: { label: 'a.pdf' },
        message: 'Reading the file took longer than 30 seconds and was ended.',
      },
    });
    expect(imported('c.pdf').state).toMatchObject({ type: 'reading' });
  });

  test('one that breaks its worker is refused', async () => {
    await take('a.pdf');
    await reader('a.pdf').breaks();
    expect(reader('a.pdf').isEnded).toBe(true);
    expect(imported('a.pdf').state).toMatchObject({
      type: 'refused',
      problem: { message: 'The file is damaged, or made in a way that cannot be read.' },
    });
  });

  test('one that is too large is never read', async () => {
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
    importFiles([{ name: 'huge.pdf', size: LIMITS.bytes + 1, arrayBuffer }], SHELVES);
    await settled();
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(imported('huge.pdf').state).toMatchObject({ type: 'refused' });
  });

  test('one that has gone since it was chosen says so', async () => {
    const arrayBuffer = () => Promise.reject(new Error('NotFoundError'));
    importFiles([{ name: 'gone.pdf', size: 10, arrayBuffer }], SHELVES);
    await settled();
    expect(imported('gone.pdf').state).toMatchObject({
      type: 'refused',
      problem: { message: 'The file could not be read.' },
    });
  });
});

describe('a worker that gets ready', () => {
  const PRACTISE = { type: 'practise' };
  const practised = (isReady: boolean): Practised => ({ type: 'practised', isReady });

  test('practises until it is ready, and reads the first file; another does only when there is none', async () => {
    warmUpReading();
    warmUpReading();
    const [first] = Reader.started;
    expect(first?.inputs).toEqual([PRACTISE]);
    await first!.answers(practised(false));
    expect(first?.inputs).toEqual([PRACTISE, PRACTISE]);
    await first!.answers(practised(true));
    warmUpReading();
    await take('a.pdf');
    expect(Reader.started).toHaveLength(1);
    expect(reader('a.pdf')).toBe(first);
    await reader('a.pdf').answers(REFUSED);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    warmUpReading();
    expect(Reader.started).toHaveLength(2);
    await Reader.started[1]!.answers(practised(true));
  });

  test('a file that comes meanwhile waits for one step and ends the practice', async () => {
    warmUpReading();
    const [first] = Reader.started;
    await take('a.pdf');
    expect(imported('a.pdf').state).toEqual({ type: 'reading', progress: null });
    expect(first?.inputs).toEqual([PRACTISE]);
    await first!.answers(practised(false));
    expect(Reader.started).toHaveLength(1);
    expect(first?.inputs.map(({ type }) => type)).toEqual(['practise', 'read']);
  });

  test('practice that hangs or fails holds up no file', async () => {
    warmUpReading();
    await take('a.pdf');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(Reader.started[0]?.isEnded).toBe(true);
    expect(reader('a.pdf')).toBe(Reader.started[1]);
    await reader('a.pdf').breaks();

    warmUpReading();
    await Reader.started[2]!.breaks();
    await take('b.pdf');
    expect(reader('b.pdf')).toBe(Reader.started[3]);
  });

  test('a file that is called off while it waits for the practice is not read', async () => {
    warmUpReading();
    await take('a.pdf');
    cancelImport(imported('a.pdf').id);
    await Reader.started[0]!.answers(practised(true));
    expect(Reader.started[0]?.inputs).toEqual([PRACTISE]);
  });
});

describe('an import that is called off', () => {
  test('ends at once where it is read, and the next takes its turn', async () => {
    await take('a.pdf', 'b.pdf', 'c.pdf');
    cancelImport(imported('a.pdf').id);
    await settled();
    expect(reader('a.pdf').isEnded).toBe(true);
    expect(useImports.getState().imports.map(({ name }) => name)).toEqual(['b.pdf', 'c.pdf']);
    expect(imported('c.pdf').state).toMatchObject({ type: 'reading' });
  });

  test('is never begun where it waits', async () => {
    await take('a.pdf', 'b.pdf', 'c.pdf');
    cancelImport(imported('c.pdf').id);
    await reader('a.pdf').answers(REFUSED);
    expect(Reader.started).toHaveLength(2);
  });
});

describe('a protected file', () => {
  test('asks for its password, and is read again with it', async () => {
    await take('a.pdf');
    expect(reader('a.pdf').input?.password).toBeNull();
    await reader('a.pdf').answers({ type: 'password', isWrong: false });
    expect(imported('a.pdf').state).toEqual({ type: 'password', isWrong: false });
    openWith(imported('a.pdf').id, 'wrong');
    await settled();
    expect(reader('a.pdf').input?.password).toBe('wrong');
    await reader('a.pdf').answers({ type: 'password', isWrong: true });
    expect(imported('a.pdf').state).toEqual({ type: 'password', isWrong: true });
  });

  test('holds up no other while it waits', async () => {
    await take('a.pdf', 'b.pdf', 'c.pdf');
    await reader('a.pdf').answers({ type: 'password', isWrong: false });
    await vi.advanceTimersByTimeAsync(IMPORT_LIMIT_MS - 1);
    expect(imported('c.pdf').state).toMatchObject({ type: 'reading' });
    expect(imported('a.pdf').state).toEqual({ type: 'password', isWrong: false });
  });
});
