import type { Shelves } from '#renderer/shell/open-shelves.ts';
import { systemClock } from '#renderer/platform/clock.ts';
import {
  OFFER_KIND,
  predecessorOf,
  valueCount,
  type OfferSummary,
} from '#renderer/store/shelves/offers.ts';
import { freeId } from '#shared/agreement/ids.ts';
import { printable } from '#shared/base/text.ts';
import { newOffer, type Offer, type OfferId } from '#shared/compare/offer.ts';
import type { Terms } from '#shared/terms/terms.ts';
import type { Found, ImportState } from './import-store.ts';
import type { ReadAnswer } from './work.ts';
import { countWords, noteCount } from '../offer-words.ts';

/** One after another, so that two files that come at once know of each other. */
let last: Promise<unknown> = Promise.resolve();

interface Hooks {
  /** Hears what was found as soon as that is known; it is being saved then. */
  readonly onFound: (found: Found) => void;
}

/** Keeps what was read as an imported SLA; the same file is kept once. */
export function takeIn(
  read: ReadAnswer,
  fileName: string,
  shelves: Shelves,
  hooks: Hooks,
): Promise<ImportState> {
  const turn = last.then(() => keep(read, fileName, shelves, hooks));
  last = turn.catch(() => undefined);
  return turn;
}

async function keep(
  read: ReadAnswer,
  fileName: string,
  { offers }: Shelves,
  { onFound }: Hooks,
): Promise<ImportState> {
  const listed = await offers.repository.list();
  if (!listed.ok) return failed(fileName, listed.error.message);
  const known = listed.value;
  const same = known.find(({ sha256 }) => sha256 === read.sha256);
  if (same) return { type: 'known', offer: same.id, name: same.name };

  const name = nameFor(read.terms, fileName, known);
  const fresh = newOffer(read.reading, read.terms, {
    id: newId(name, known),
    name,
    fileName: printable(fileName).slice(0, 500),
    importedAt: systemClock.now(),
    sha256: read.sha256,
  });
  const summary = OFFER_KIND.summaryOf(fresh, {
    revision: 1,
    savedAt: fresh.importedAt,
    writer: '',
  });
  const older = predecessorOf(summary, known);
  const offer: Offer = { ...fresh, supersedes: older?.id ?? null };
  const found = foundIn(offer, read.silent, older?.name ?? null);
  onFound(found);
  const saved = await offers.create(offer);
  if (!saved.ok) return failed(fileName, saved.error.message);
  return { type: 'done', found };
}

const failed = (fileName: string, message: string): ImportState => ({
  type: 'refused',
  problem: {
    place: { path: '/', label: fileName },
    message: 'The file was read, but could not be saved.',
    remedy: message,
  },
});

/** The provider; with its service where the provider is there already; else the file's name. */
export function nameFor(
  { provider, service }: Pick<Terms, 'provider' | 'service'>,
  fileName: string,
  known: readonly Pick<OfferSummary, 'name'>[],
): string {
  const line = (text: string) => printable(text).replace(/\s+/g, ' ').trim().slice(0, 120);
  const taken = new Set(known.map(({ name }) => name));
  const who = line(provider?.text ?? '');
  const what = line(service?.text ?? '');
  const file = line(fileName.replace(/\.[a-z0-9]{1,8}$/i, '')) || 'Imported SLA';
  if (who === '') return file;
  return taken.has(who) && what !== '' ? `${who}: ${what}` : who;
}

/** Readable, and never again that of one that was deleted. */
const newId = (name: string, known: readonly OfferSummary[]): OfferId =>
  freeId(
    `${name.slice(0, 32)} ${crypto.randomUUID().slice(0, 6)}`,
    known.map(({ id }) => id),
  ) as OfferId;

/** What the user is told after an import. */
export function foundIn(offer: Offer, silent: readonly string[], supersedes: string | null): Found {
  const { id, name, terms, revisions, comments, notes } = offer;
  return {
    offer: id,
    name,
    values: valueCount(terms),
    citations: Object.values(terms)
      .flat()
      .reduce((count, value) => count + (value?.citations.length ?? 0), 0),
    silent,
    notes: [
      ...notes.map(({ message }) => message),
      ...(revisions.length > 0
        ? [
            `${countWords(revisions.length, 'tracked change')}: the text is read as if all were accepted.`,
          ]
        : []),
      ...(comments.length > 0
        ? [`${countWords(comments.length, 'comment')} of the file kept.`]
        : []),
    ],
    noteCount: noteCount(offer),
    supersedes,
  };
}
