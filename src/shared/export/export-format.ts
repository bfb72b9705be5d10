/** The kinds of files that an agreement, a report or a comparison is exported as. */
export const EXPORT_FORMATS = ['docx', 'pdf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
