import type { Agreement } from '#shared/agreement/agreement.ts';
import { checkAgreement, parseAgreementText } from '#shared/agreement/file.ts';
import type { Version } from '#shared/agreement/version.ts';
import { finalDocument } from '#shared/assemble/assemble.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type { Envelope, SlaBridge } from '#shared/ipc/bridge.ts';
import type { Channel, Input, Output, ShelfName } from '#shared/ipc/contract.ts';
import { EVENTS } from '#shared/ipc/channels.ts';
import type { EventName, EventPayload } from '#shared/ipc/events.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';

const yes = <T>(value: T): Envelope<T> => ({ ok: true, value });
const no = (reason: Failure): Envelope<never> => ({ ok: false, failure: reason });

/** The bridge's wire type is mutable, the model is not; nothing behind it changes what it is given. */
const onTheWire = (agreement: Agreement) => agreement as Output<'mirror.read'>['agreement'];

type Entry = Output<'mirror.list'>['entries'][number];

type LostRecord = Output<'shelf.list'>['lost'][number];

interface ShelfFile {
  readonly record: Input<'shelf.write'>['record'];
  readonly entry: Output<'shelf.write'>;
}

export interface MemoryMain {
  readonly bridge: SlaBridge;
  /** Main's side of an event, for tests. */
  readonly emit: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
  /** The files of the mirror. */
  readonly mirror: Map<string, { readonly agreement: Agreement; readonly entry: Entry }>;
  /** Drafts whose files were lost, and what is left of drafts in backups, by id. */
  readonly lost: Map<string, Output<'mirror.list'>['lost'][number]>;
  readonly backups: Map<string, { readonly agreement: Agreement; readonly keptAt: IsoInstant }>;
  /** The files of imported SLAs and of comparisons. */
  readonly shelves: Readonly<Record<ShelfName, Map<string, ShelfFile>>>;
  /** Those of them whose files were lost, by id. */
  readonly lostFromShelves: Readonly<Record<ShelfName, Map<string, LostRecord>>>;
  /** Answers of the next calls to a channel, in order, before the usual ones: faults for tests. */
  readonly answerNext: <C extends Channel>(
    channel: C,
    answer: () => Promise<Envelope<Output<C>>>,
  ) => void;
  /** Channels in the order in which they were called. */
  readonly calls: Channel[];
}

/**
 * A main process in memory: for tests, and for the renderer in a plain browser. It has no dialogs
 * (opening is always cancelled) and typesets nothing.
 */
export function memoryMain(options: {
  readonly now: () => IsoInstant;
  readonly samples?: () => Promise<readonly Agreement[]>;
  readonly start?: Partial<Output<'app.start'>>;
}): MemoryMain {
  const mirror: MemoryMain['mirror'] = new Map();
  const lost: MemoryMain['lost'] = new Map();
  const backups: MemoryMain['backups'] = new Map();
  /** What was kept of each draft, the earliest first. */
  const versions = new Map<string, readonly (Version & { readonly agreement: Agreement })[]>();
  const shelves: MemoryMain['shelves'] = { offers: new Map(), comparisons: new Map() };
  const lostFromShelves: MemoryMain['lostFromShelves'] = {
    offers: new Map(),
    comparisons: new Map(),
  };
  const faults = new Map<Channel, (() => Promise<Envelope<never>>)[]>();
  const calls: Channel[] = [];
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const cancelled = new Set<string>();

  const emit: MemoryMain['emit'] = (event, payload) => {
    for (const listener of listeners.get(event) ?? []) listener(payload as never);
  };

  type Handlers = {
    readonly [C in Channel]: (input: Input<C>) => Promise<Envelope<Output<C>>>;
  };
  const handlers: Handlers = {
    'app.start': async () =>
      yes({
        version: '0.0.0',
        platform: 'browser',
        diskNearlyFull: false,
        ...options.start,
      }),
    'app.samples': async () =>
      yes({ agreements: ((await options.samples?.()) ?? []).map(onTheWire) }),
    'mirror.list': async () =>
      yes({ entries: [...mirror.values()].map(({ entry }) => entry), lost: [...lost.values()] }),
    async 'mirror.write'({ agreement, revision }) {
      const held = mirror.get(agreement.id);
      if (held && held.entry.revision > revision)
        return no(failure('FILE_UNWRITABLE', 'The file holds a newer version of the draft.'));
      const entry = { id: agreement.id, revision, savedAt: options.now() };
      mirror.set(agreement.id, { agreement, entry });
      lost.delete(agreement.id);
      return yes(entry);
    },
    async 'mirror.read'({ id }) {
      const held = mirror.get(id);
      return held
        ? yes({ agreement: onTheWire(held.agreement), entry: held.entry })
        : no(failure('FILE_UNREADABLE', 'There is no file of this draft.'));
    },
    async 'mirror.backup'({ id }) {
      const kept = backups.get(id);
      return kept
        ? yes({ ...kept, agreement: onTheWire(kept.agreement) })
        : no(failure('FILE_UNREADABLE', 'There is no backup.'));
    },
    async 'mirror.remove'({ id }) {
      mirror.delete(id);
      versions.delete(id);
      return yes({});
    },
    'version.list': async ({ id }) =>
      yes({
        versions: [...(versions.get(id) ?? [])]
          .reverse()
          .map(({ keptAt, name }) => ({ keptAt, name })),
      }),
    async 'version.keep'({ agreement, name }) {
      const version = { keptAt: options.now(), name };
      versions.set(agreement.id, [
        ...(versions.get(agreement.id) ?? []),
        { ...version, agreement },
      ]);
      return yes(version);
    },
    async 'version.read'({ id, keptAt }) {
      const kept = versions.get(id)?.find((one) => one.keptAt === keptAt);
      return kept
        ? yes({ agreement: onTheWire(kept.agreement) })
        : no(failure('FILE_UNREADABLE', 'This version is no longer there.'));
    },
    async 'version.rename'({ id, keptAt, name }) {
      const others = versions.get(id) ?? [];
      versions.set(
        id,
        others.map((one) => (one.keptAt === keptAt ? { ...one, name } : one)),
      );
      return yes({ keptAt, name });
    },
    async 'version.remove'({ id, keptAt }) {
      versions.set(
        id,
        (versions.get(id) ?? []).filter((one) => one.keptAt !== keptAt),
      );
      return yes({});
    },
    'shelf.list': async ({ shelf }) =>
      yes({
        entries: [...shelves[shelf].values()].map(({ entry }) => entry),
        lost: [...lostFromShelves[shelf].values()],
      }),
    async 'shelf.write'({ shelf, record, revision }) {
      const held = shelves[shelf].get(record.id);
      if (held && held.entry.revision > revision)
        return no(failure('FILE_UNWRITABLE', 'The file holds a newer version.'));
      const entry = { id: record.id, revision, savedAt: options.now() };
      shelves[shelf].set(record.id, { record, entry });
      lostFromShelves[shelf].delete(record.id);
      return yes(entry);
    },
    async 'shelf.read'({ shelf, id }) {
      const held = shelves[shelf].get(id);
      return held
        ? yes({ shelf, ...held } as Output<'shelf.read'>)
        : no(failure('FILE_UNREADABLE', 'There is no such file.'));
    },
    async 'shelf.remove'({ shelf, id }) {
      shelves[shelf].delete(id);
      return yes({});
    },
    'menu.offer': async () => yes({}),
    'file.open': async () => yes({ outcome: 'cancelled' }),
    'file.next': async () => yes({ outcome: 'none' }),
    'file.save-text': async ({ suggestedName }) => yes({ outcome: 'saved', name: suggestedName }),
    'file.save': async ({ suggestedName }) => yes({ outcome: 'saved', name: suggestedName }),
    async 'export.run'({ job, agreement, formats, suggestedName, asDraft, report }) {
      const final = finalDocument(agreement);
      if (!final.ok && !asDraft && report === null)
        return no(
          failure('STOPPED', 'The agreement is not complete.', {
            problems: final.error.map(({ place, message, remedy }) => ({ place, message, remedy })),
          }),
        );
      for (const [index, stage] of (['assembling', 'typesetting', 'writing'] as const).entries()) {
        emit('export.progress', { job, fraction: (index + 1) / 4, stage });
        await new Promise((resolve) => setTimeout(resolve, 60));
        if (cancelled.has(job)) return no(failure('CANCELLED', 'The export was cancelled.'));
      }
      return yes({
        outcome: 'exported',
        files: formats.map((format) => ({ name: `${suggestedName}.${format}`, format })),
        warnings: [],
      });
    },
    'export.comparison': async ({ suggestedName, formats }) =>
      yes({
        outcome: 'exported',
        files: formats.map((format) => ({ name: `${suggestedName}.${format}`, format })),
        warnings: [],
      }),
    'export.redline': async ({ suggestedName }) =>
      yes({
        outcome: 'exported',
        files: [{ name: `${suggestedName}.docx`, format: 'docx' as const }],
        warnings: [],
      }),
    async 'export.cancel'({ job }) {
      cancelled.add(job);
      return yes({});
    },
    'export.reveal': async () => yes({}),
    'preview.render': async () =>
      no(failure('EXPORT_FAILED', 'The preview is typeset by the desktop app.')),
    'app.readyToClose': async () => yes({}),
    'app.askingToClose': async () => yes({}),
    'app.keepOpen': async () => yes({}),
  };

  const call = Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      async (input: unknown) => {
        const channel = name as Channel;
        calls.push(channel);
        const fault = faults.get(channel)?.shift();
        return fault ? await fault() : await (handle as (input: unknown) => unknown)(input);
      },
    ]),
  ) as unknown as SlaBridge['call'];

  const on = Object.fromEntries(
    EVENTS.map((event) => [
      event,
      (listener: (payload: never) => void) => {
        const all = listeners.get(event) ?? new Set();
        listeners.set(event, all.add(listener));
        return () => all.delete(listener);
      },
    ]),
  ) as unknown as SlaBridge['on'];

  return {
    bridge: { call, on },
    emit,
    mirror,
    lost,
    backups,
    shelves,
    lostFromShelves,
    calls,
    answerNext(channel, answer) {
      const queue = faults.get(channel) ?? [];
      faults.set(channel, [...queue, answer as () => Promise<Envelope<never>>]);
    },
  };
}

/** The bundled samples, read without a main process. */
export async function bundledSamples(): Promise<readonly Agreement[]> {
  const files = import.meta.glob('#assets/samples/*.sla', { query: '?raw', import: 'default' });
  const texts = await Promise.all(Object.values(files).map((load) => load()));
  return texts.flatMap((text) => {
    const read = typeof text === 'string' ? parseAgreementText(text) : checkAgreement(text);
    return read.ok ? [read.value] : [];
  });
}
