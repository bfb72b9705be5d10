import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId, SectionId } from '#shared/agreement/ids.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { keepingTerms } from '#shared/engine/record/terms.ts';
import type { Failure } from '#shared/ipc/failure.ts';

/** Whether what is on the screen is also on the disk. */
export interface SaveStatus {
  readonly state: 'saved' | 'saving' | 'unsaved' | 'failed';
  /** The last moment at which everything was on the disk. */
  readonly savedAt: IsoInstant | null;
  /** Why the last attempt failed; null in every other state. */
  readonly reason: Failure | null;
}

/** Where one is in a draft; kept with it, so that reopening continues there. */
export interface DraftView {
  /** The step that is open; null: the agreement's own details. */
  readonly section: SectionId | null;
  /** The tool that is open in the section's stead: "feasibility"; null: the section. */
  readonly tool: string | null;
  /** Of the middle column, in CSS pixels. */
  readonly scroll: number;
  /** The place of the control that had the focus, and the caret's offset in it. */
  readonly cursor: { readonly place: string; readonly offset: number } | null;
}

/** Where one is in a draft that was never open. */
export const FIRST_VIEW: DraftView = {
  section: null,
  tool: null,
  scroll: 0,
  cursor: null,
};

export interface ChangeDetails {
  /** What was done, for the menu: "Undo change of target". */
  readonly label: string;
  /**
   * Changes with the same key, each within a second of the one before, are undone together, as long
   * as they do not go on for more than ten.
   */
  readonly coalesce?: string;
  /** The place path of what changed, so that undo and redo can show it. */
  readonly focus?: string;
}

/** What undo or redo has just brought back. */
export interface HistoryStep {
  readonly label: string;
  readonly focus: string | null;
}

/** The open draft: one agreement, one history over forms and texts, one state of saving. */
export interface DraftSession {
  readonly id: AgreementId;
  readonly agreement: Agreement;
  readonly save: SaveStatus;
  readonly view: DraftView;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What undo would take back; null where there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /**
   * Replaces the agreement by `update(agreement)`. Pure updates only: what did not change keeps its
   * identity. Giving the same agreement back changes nothing. Results on record keep the terms that
   * they were judged by where a change amends those.
   */
  readonly change: (update: (agreement: Agreement) => Agreement, how: ChangeDetails) => void;
  readonly undo: () => HistoryStep | null;
  readonly redo: () => HistoryStep | null;
  /** The next change starts a new step of the history, whatever its key. */
  readonly seal: () => void;
  readonly setView: (view: Partial<DraftView>) => void;
  /** For autosave alone. */
  readonly reportSave: (save: SaveStatus) => void;
}

export type DraftSessionStore = StoreApi<DraftSession>;

const COALESCE_MS = 1_000;
/** Who writes without a pause still wants to take back a sentence and not the page. */
const LONGEST_STEP_MS = 10_000;
const MAX_STEPS = 1_000;

interface Entry extends HistoryStep {
  readonly before: Agreement;
  readonly after: Agreement;
  readonly coalesce: string | null;
  /** Milliseconds; of the first and the last change merged into it. */
  readonly since: number;
  readonly at: number;
}

export function createDraftSession(options: {
  readonly agreement: Agreement;
  readonly view: DraftView;
  readonly savedAt: IsoInstant | null;
  /** Milliseconds that only go up. */
  readonly now: () => number;
}): DraftSessionStore {
  let past: Entry[] = [];
  let future: Entry[] = [];
  let isSealed = false;

  return createStore<DraftSession>((set, get) => {
    const show = (agreement: Agreement) =>
      set({
        agreement,
        canUndo: past.length > 0,
        canRedo: future.length > 0,
        undoLabel: past.at(-1)?.label ?? null,
        redoLabel: future.at(-1)?.label ?? null,
      });

    return {
      id: options.agreement.id,
      agreement: options.agreement,
      save: { state: 'saved', savedAt: options.savedAt, reason: null },
      view: options.view,
      canUndo: false,
      canRedo: false,
      undoLabel: null,
      redoLabel: null,

      change(update, how) {
        const before = get().agreement;
        const after = keepingTerms(before, update(before));
        if (after === before) return;
        const at = options.now();
        const last = past.at(-1);
        const merges =
          !isSealed &&
          last !== undefined &&
          how.coalesce !== undefined &&
          last.coalesce === how.coalesce &&
          at - last.at <= COALESCE_MS &&
          at - last.since <= LONGEST_STEP_MS;
        const entry: Entry = {
          label: how.label,
          focus: how.focus ?? null,
          coalesce: how.coalesce ?? null,
          before: merges ? last.before : before,
          after,
          since: merges ? last.since : at,
          at,
        };
        past = [...(merges ? past.slice(0, -1) : past.slice(1 - MAX_STEPS)), entry];
        future = [];
        isSealed = false;
        show(after);
      },

      undo() {
        const entry = past.at(-1);
        if (!entry) return null;
        past = past.slice(0, -1);
        future = [...future, entry];
        isSealed = true;
        show(entry.before);
        return { label: entry.label, focus: entry.focus };
      },

      redo() {
        const entry = future.at(-1);
        if (!entry) return null;
        future = future.slice(0, -1);
        past = [...past, entry];
        isSealed = true;
        show(entry.after);
        return { label: entry.label, focus: entry.focus };
      },

      seal() {
        isSealed = true;
      },

      setView: (view) => set((state) => ({ view: { ...state.view, ...view } })),
      reportSave: (save) => set({ save }),
    };
  });
}
