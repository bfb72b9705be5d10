import { basename } from 'node:path';
import { agreementText } from '#shared/agreement/file.ts';
import { err, ok } from '#shared/base/result.ts';
import { refusalOfSize } from '#main/files/agreement-file.ts';
import { writeAtomically } from '#main/files/atomic-write.ts';
import type { Dialogs } from '#main/files/dialogs.ts';
import type { Inbox } from '#main/files/inbox.ts';
import type { HandlersOf } from './handlers.ts';

export const fileHandlers = (
  dialogs: Pick<Dialogs, 'openAgreements' | 'saveAgreement' | 'saveText'>,
  inbox: Pick<Inbox, 'receive' | 'next'>,
): HandlersOf<'file'> => ({
  'file.open': async () => {
    const paths = await dialogs.openAgreements();
    if (paths === null) return ok({ outcome: 'cancelled' });
    for (const path of paths) inbox.receive(path);
    return ok({ outcome: 'chosen' });
  },

  'file.next': async () => ok((await inbox.next()) ?? { outcome: 'none' }),

  'file.save': async ({ agreement, suggestedName }) => {
    const text = agreementText(agreement);
    const refusal = refusalOfSize(text);
    if (refusal !== null) return err(refusal);
    const path = await dialogs.saveAgreement(suggestedName);
    if (path === null) return ok({ outcome: 'cancelled' });
    const written = await writeAtomically(path, text);
    if (!written.ok) return written;
    return ok({ outcome: 'saved', name: basename(path) });
  },

  'file.save-text': async ({ kind, text, suggestedName }) => {
    const path = await dialogs.saveText(suggestedName, kind);
    if (path === null) return ok({ outcome: 'cancelled' });
    const written = await writeAtomically(path, kind === 'csv' ? BYTE_ORDER_MARK + text : text);
    if (!written.ok) return written;
    return ok({ outcome: 'saved', name: basename(path) });
  },
});

/** Without it Excel takes a CSV file for the code page of the computer, and "€" for "â‚¬". */
const BYTE_ORDER_MARK = '\ufeff';
