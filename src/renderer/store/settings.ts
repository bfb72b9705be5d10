import { create } from 'zustand';
import { z } from 'zod';
import { DOCUMENT_FONTS } from '#shared/export/appearance.ts';
import { AgreementIdSchema } from '#shared/agreement/ids.ts';
import type { TicketMapping } from '#shared/engine/import/columns.ts';
import type { StudioDatabase } from './database.ts';

/** Only the shape: a mapping whose columns a file lacks is corrected when it is used. */
const TicketMappingSchema = z.custom<TicketMapping>(
  (value) => typeof value === 'object' && value !== null && 'columns' in value,
);

export const THEMES = ['system', 'light', 'dark'] as const;

/** Each setting stands alone: one that cannot be read falls back without taking others along. */
const SettingsSchema = z.object({
  theme: z.enum(THEMES).catch('system'),
  /** The font of exported documents and of the preview. */
  font: z.enum(DOCUMENT_FONTS).catch('carlito'),
  firstRunDone: z.boolean().catch(false),
  /** Whose name stands beside tracked changes; empty: the provider's. */
  redlineAuthor: z.string().max(200).catch(''),
  /** Which column of a ticket history says what, by the fingerprint of its header. */
  columnMappings: z.record(z.string(), TicketMappingSchema).catch({}),
  /** The drafts that were made of files, by the SHA-256 of the agreement in the file. */
  takenIn: z.record(z.string(), AgreementIdSchema).catch({}),
  /** Widths and state of the draft screen's side panes. */
  panes: z
    .object({
      stepsWidth: z.number().min(160).max(480),
      panelWidth: z.number().min(240).max(1_600),
      /** The panel is wider while it shows the preview. */
      previewWidth: z.number().min(240).max(3_000),
      stepsOpen: z.boolean(),
      panelOpen: z.boolean(),
      panelTab: z.enum(['guidance', 'missing', 'review', 'preview']),
    })
    .catch({
      stepsWidth: 232,
      panelWidth: 340,
      previewWidth: 520,
      stepsOpen: true,
      panelOpen: true,
      panelTab: 'guidance',
    }),
});
export type Settings = z.infer<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = SettingsSchema.parse({});

interface SettingsStore extends Settings {
  readonly change: (settings: Partial<Settings>) => void;
}

let keep: (settings: Partial<Settings>) => void = () => undefined;

export const useSettings = create<SettingsStore>((set) => ({
  ...DEFAULT_SETTINGS,
  change(settings) {
    set(settings);
    keep(settings);
  },
}));

/** Reads the stored settings and keeps every later change. */
export async function attachSettings(database: StudioDatabase): Promise<void> {
  keep = (settings) => {
    const rows = Object.entries(settings).map(([key, value]) => ({ key, value }));
    database.settings.bulkPut(rows).catch((thrown: unknown) => {
      console.warn('A setting could not be stored.', thrown);
    });
  };
  const rows = await database.settings.toArray();
  const parsed = SettingsSchema.parse(Object.fromEntries(rows.map((row) => [row.key, row.value])));
  useSettings.setState(parsed);
}
