import { create } from 'zustand';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Problem } from '#shared/base/place.ts';
import { readChosenFile, type ChosenFile } from '#renderer/platform/read-file.ts';
import type { TakenIn } from '#renderer/store/drafts/draft-library.ts';
import { tell } from '#renderer/ui/page/status.tsx';
import { openDraft, useNavigation } from './navigation.ts';
import type { Studio } from './studio.ts';
import { tellOf } from './tell-of.ts';

/** A file that could not be opened, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly message: string;
  readonly problems: readonly Problem[];
}

/** The first of them is told; the others follow as each is read. */
export const useRefusedFiles = create<{ readonly refused: readonly RefusedFile[] }>(() => ({
  refused: [],
}));

export const refuse = (name: string, problems: readonly Problem[], message?: string): void => {
  const refused = {
    name,
    message: message ?? `“${name}” is not an agreement that SLA Studio can open.`,
    problems,
  };
  useRefusedFiles.setState((state) => ({ refused: [...state.refused, refused] }));
};

/** The refusal that is told has been read. */
export const dismissRefusal = (): void =>
  useRefusedFiles.setState(({ refused }) => ({ refused: refused.slice(1) }));

/** A file that was taken in before, and what is asked about it. */
export interface KnownFile {
  readonly name: string;
  /** Of the draft that was made of it, and changed since. */
  readonly title: string;
  readonly answer: (answer: KnownFileAnswer) => void;
}
export type KnownFileAnswer = 'open-draft' | 'take-in' | 'nothing';

export const useKnownFile = create<{ readonly known: KnownFile | null }>(() => ({ known: null }));

const askAbout = (name: string, title: string): Promise<KnownFileAnswer> =>
  new Promise((resolve) => {
    const answer = (given: KnownFileAnswer) => {
      useKnownFile.setState({ known: null });
      resolve(given);
    };
    useKnownFile.setState({ known: { name, title, answer } });
  });

let lastTurn: Promise<void> = Promise.resolve();

/** Files are taken in one after the other, each once what is asked about the one before is answered. */
const inTurn = (work: () => Promise<void>): Promise<void> => {
  lastTurn = lastTurn.then(work, work);
  return lastTurn;
};

/** A file on its way into the library, or why there is no agreement in it; `left` others follow. */
type Arrival = { readonly name: string; readonly left: number } & (
  | { readonly agreement: Agreement }
  | { readonly reason: Pick<RefusedFile, 'problems'> & { readonly message?: string } }
);

/** How far taking in has come, while there are several files. */
export const useTakingIn = create<{
  readonly files: { readonly done: number; readonly of: number } | null;
}>(() => ({ files: null }));

/** Puts one agreement, the only one or one of several, into the library; null where it is refused or not wanted. */
async function takeInOne(
  studio: Studio,
  { agreement, name }: { readonly agreement: Agreement; readonly name: string },
  isOnly: boolean,
): Promise<TakenIn | null> {
  let taken = await studio.library.takeIn(agreement);
  if (taken.ok && taken.value.how === 'changed') {
    const answer = await askAbout(name, taken.value.title);
    if (answer === 'nothing') return null;
    if (answer === 'take-in') taken = await studio.library.takeIn(agreement, { again: true });
  }
  if (!taken.ok) {
    refuse(name, [], taken.error.message);
    return null;
  }
  const { title, how } = taken.value;
  if (how === 'new' && isOnly)
    tell(
      `“${name}” is now a draft in your library. The file stays as it is; “Save a copy” writes a new one.`,
    );
  if (how === 'copy')
    tellOf(
      { title },
      (shown) =>
        `A different draft with the same origin is in the library, so “${name}” is a draft of its own: “${shown}”.`,
    );
  return taken.value;
}

/**
 * Takes in whatever `next` gives, one after the other, until it gives null. The last of them is the
 * one that is opened; of several only where one has not gone elsewhere meanwhile.
 */
const takeIn = (studio: Studio, next: () => Promise<Arrival | null>): Promise<void> =>
  inTurn(async () => {
    const { screen } = useNavigation.getState();
    const taken: TakenIn[] = [];
    let done = 0;
    try {
      for (let file = await next(); file !== null; file = await next()) {
        const of = done + 1 + file.left;
        if (of > 1) useTakingIn.setState({ files: { done, of } });
        if ('agreement' in file) {
          const one = await takeInOne(studio, file, of === 1);
          if (one !== null) taken.push(one);
        } else refuse(file.name, file.reason.problems, file.reason.message);
        done += 1;
      }
    } finally {
      useTakingIn.setState({ files: null });
    }
    const last = taken.at(-1);
    if (last && (done === 1 || screen === useNavigation.getState().screen)) openDraft(last.id);
    if (taken.length > 1) tell(takenInWords(taken), { tone: 'success' });
  });

function takenInWords(taken: readonly TakenIn[]): string {
  const added = taken.filter(({ how }) => how === 'new' || how === 'copy').length;
  const known = taken.length - added;
  const words = [
    added === 1 ? 'One agreement was taken in.' : `${added} agreements were taken in.`,
    known === 1 ? 'One was in the library already.' : `${known} were in the library already.`,
  ];
  return words.filter((_, at) => [added, known][at] !== 0).join(' ');
}

/** Gives each in its turn, then null. */
function oneByOne<T, U>(all: readonly T[], give: (one: T, left: number) => Promise<U>) {
  let at = 0;
  return async (): Promise<U | null> => {
    const one = all[at];
    if (one === undefined) return null;
    at += 1;
    return give(one, all.length - at);
  };
}

/** Takes in what waits in main, which the dialog, the command line or the system has handed over. */
export const openArrivals = (studio: Studio): Promise<void> =>
  takeIn(studio, async () => {
    const answer = await studio.platform.call('file.next', {});
    if (!answer.ok) {
      refuse('The file', answer.error.problems, answer.error.message);
      return null;
    }
    return answer.value.outcome === 'none' ? null : answer.value;
  });

/** Lets the user choose files; main tells when they wait to be taken in. */
export async function openFileDialog(studio: Studio): Promise<void> {
  const answer = await studio.platform.call('file.open', {});
  if (!answer.ok) refuse('The file', answer.error.problems, answer.error.message);
}

/** Takes in the files that were dropped on the window, one being read at a time. */
export const openDropped = (studio: Studio, files: readonly ChosenFile[]): Promise<void> =>
  takeIn(studio, oneByOne(files, readDropped));

async function readDropped(file: ChosenFile, left: number): Promise<Arrival> {
  const { MAX_FILE_BYTES, parseAgreementBytes, TOO_LARGE_REMEDY } =
    await import('#shared/agreement/file.ts');
  const { name } = file;
  const content = await readChosenFile(file, { bytes: MAX_FILE_BYTES, remedy: TOO_LARGE_REMEDY });
  if (!content.ok) {
    const message = `“${name}” could not be opened.`;
    return { name, left, reason: { problems: [content.error], message } };
  }
  const parsed = parseAgreementBytes(content.value);
  return parsed.ok
    ? { name, left, agreement: parsed.value }
    : { name, left, reason: { problems: parsed.error } };
}
