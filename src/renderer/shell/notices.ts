import { create } from 'zustand';

/** Something about the drafts as a whole that stays in view until it is closed. */
export interface Notice {
  readonly id: string;
  readonly tone: 'accent' | 'warning' | 'danger';
  readonly title: string;
  readonly lines: readonly string[];
  /** Stays as long as the app runs. */
  readonly isLasting: boolean;
}

export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

export const notify = (notice: Notice): void =>
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter((one) => one.id !== notice.id), notice],
  }));

export const dismissNotice = (id: string): void =>
  useNotices.setState(({ notices }) => ({ notices: notices.filter((one) => one.id !== id) }));
