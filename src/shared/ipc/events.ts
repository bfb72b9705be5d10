import { z } from 'zod';
import { AgreementSchema } from '#shared/agreement/agreement.ts';
import { ProblemSchema } from './failure-schema.ts';

/** Commands that the application menu sends; the renderer has the same in its own palette. */
export const MENU_COMMANDS = [
  'new',
  'open',
  'save-copy',
  'export',
  'library',
  'preview',
  'undo',
  'redo',
  'find',
  'replace',
  'shortcuts',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** An agreement file that came from outside, or why it could not be opened: then `agreement` is null. */
export const ArrivalSchema = z.strictObject({
  name: z.string(),
  agreement: AgreementSchema.nullable(),
  problems: z.array(ProblemSchema),
});

/** Every message from main to the renderer, as closed a table as the contract. */
export const events = {
  'menu.command': z.strictObject({ command: z.enum(MENU_COMMANDS) }),
  /** An agreement file was opened from outside while the app runs, or could not be. */
  'file.opened': ArrivalSchema,
  'export.progress': z.strictObject({
    job: z.string(),
    /** 0 to 1. */
    fraction: z.number().min(0).max(1),
    stage: z.enum(['assembling', 'docx', 'typesetting', 'finishing', 'writing']),
  }),
  /** The user or the system closes the app: save, then call `app.readyToClose`. */
  'app.closing': z.strictObject({}),
  /** The window stays open: whatever was done for its closing is called off. */
  'app.closingCalledOff': z.strictObject({}),
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<E extends EventName> = z.infer<Events[E]>;
