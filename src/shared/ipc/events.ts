import { z } from 'zod';
import { MENU_COMMANDS } from './menu-commands.ts';

/** Every message from main to the renderer, as closed a table as the contract. */
export const events = {
  'menu.command': z.strictObject({ command: z.enum(MENU_COMMANDS) }),
  /** An agreement file is there to be taken in: call `file.next`. */
  'file.arrived': z.strictObject({}),
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
