import { create } from 'zustand';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Problem } from '#shared/base/place.ts';
import type { Output } from '#shared/ipc/contract.ts';
import { readChosenFile, type ChosenFile } from '#renderer/platform/read-file.ts';
import { tell } from '#renderer/ui/status.tsx';
import { openDraft } from './navigation.ts';
import type { Studio } from './studio.ts';
import { titleOf } from './words.ts';

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

/** Puts an agreement from a file into the library and opens it. */
export const openAgreement = (studio: Studio, agreement: Agreement, name: string): Promise<void> =>
  inTurn(async () => {
    let taken = await studio.library.takeIn(agreement);
    if (taken.ok && taken.value.how === 'changed') {
      const answer = await askAbout(name, taken.value.title);
      if (answer === 'nothing') return;
      if (answer === 'take-in') taken = await studio.library.takeIn(agreement, { again: true });
    }
    if (!taken.ok) return refuse(name, [], taken.error.message);
    const { id, title, how } = taken.value;
    if (how === 'copy')
      tell(
        `A different draft with the same origin is in the library, so “${name}” is a draft of its own: “${titleOf({ title })}”.`,
      );
    openDraft(id);
  });

/** Takes what came from outside, one after the other; the last is the one that stays open. */
export async function openArrivals(
  studio: Studio,
  arrivals: Output<'app.start'>['arrivals'],
): Promise<void> {
  for (const { name, agreement, problems } of arrivals)
    if (agreement) await openAgreement(studio, agreement, name);
    else refuse(name, problems);
}

/** Lets the user choose a file. */
export async function openFileDialog(studio: Studio): Promise<void> {
  const answer = await studio.platform.call('file.open', {});
  if (!answer.ok) {
    const { message, problems } = answer.error;
    return refuse('The file', problems, message);
  }
  if (answer.value.outcome === 'opened')
    await openAgreement(studio, answer.value.agreement, answer.value.name);
}

/** Opens a file that was dropped on the window. */
export async function openDropped(studio: Studio, file: ChosenFile): Promise<void> {
  const { MAX_FILE_BYTES, parseAgreementBytes, TOO_LARGE_REMEDY } =
    await import('#shared/agreement/file.ts');
  const content = await readChosenFile(file, { bytes: MAX_FILE_BYTES, remedy: TOO_LARGE_REMEDY });
  if (!content.ok) return refuse(file.name, [content.error], `“${file.name}” could not be opened.`);
  const parsed = parseAgreementBytes(content.value);
  if (!parsed.ok) return refuse(file.name, parsed.error);
  await openAgreement(studio, parsed.value, file.name);
}
