/** A draft, an imported SLA or a comparison of which nothing is left that the app can read. */
interface Lost {
  readonly id: string;
  /** Null where it is lost, too. */
  readonly title: string | null;
  readonly reason: keyof typeof LOSSES;
}

const LOSSES = {
  missing: 'its file is gone.',
  damaged: 'its file is damaged; what is left of it is kept beside the others.',
  unreadable: 'its file is there, and cannot be read.',
} as const;

/** "“Acme”: its file is gone." */
export const lossWords = ({ id, title, reason }: Lost): string =>
  `“${(title ?? id) || 'Untitled'}”: ${LOSSES[reason]}`;

/** What the user can still do. `folder` is that of the files, in the profile folder. */
export const adviceOnLoss = (folder: string): string =>
  `If your computer is backed up, bring back “${folder}” in the profile folder of SLA Studio from there.`;
