import { useMemo, type RefObject } from 'react';
import { useCommandList, type Command } from '#renderer/shell/commands.ts';
import { timeOfDay } from '#renderer/shell/moments.ts';
import { BACK_KEYS, REPLACE_KEYS } from '#renderer/shell/keys.ts';
import { focusControl, leadTo } from '#renderer/shell/navigation.ts';
import { saveCopy } from '#renderer/shell/save-copy.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import { hasTrail, takeLastView } from '#renderer/shell/trail.ts';
import { caretInClause, focusClause } from '#renderer/editor/open-editors.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import { useAgreement, useDraftStore } from '#renderer/store/session/draft-session.ts';
import type { HistoryStep, SaveStatus } from '#renderer/store/session/session-store.ts';
import { announce } from '#renderer/ui/page/announce.tsx';
import { openFind } from './find/find-state.ts';
import { showTab, togglePreview, toggleSteps } from './panes.ts';
import { returnTo } from './return-to.ts';
import type { DraftTool } from './tool.ts';

/** Leads to what undo or redo has changed; in a clause, to its words. */
export function showStep(step: HistoryStep | null): void {
  if (!step?.focus) return;
  leadTo(step.focus, (control) => {
    const { place } = control.dataset;
    const caret = place === undefined ? null : caretInClause(place);
    if (place !== undefined && caret !== null && !control.contains(document.activeElement))
      focusClause(place, caret);
    focusControl(control);
  });
}

/** What one can do while a draft is open. */
export function useDraftCommands(
  flush: () => Promise<SaveStatus>,
  tools: readonly DraftTool[],
  scroller: RefObject<HTMLElement | null>,
): void {
  const session = useDraftStore();
  const { platform } = useStudio();
  // As one text, which stays the same while one writes clauses.
  const titles = useAgreement(({ sections }) =>
    sections.map(({ id, title }) => `${id} ${title}`).join('\n'),
  );

  const commands = useMemo<readonly Command[]>(() => {
    const state = () => session.getState();
    const open = (section: SectionId | null) =>
      state().setView({ section, tool: null, scroll: 0, cursor: null });
    const step = (by: 1 | -1) => {
      const ids = [null, ...state().agreement.sections.map(({ id }) => id)];
      const at = ids.indexOf(state().view.section);
      const next = ids[at + by];
      if (next !== undefined) open(next);
    };
    return [
      {
        id: 'save',
        label: 'Save now',
        group: 'Agreement',
        keys: 'Mod+S',
        run: () =>
          void flush().then(({ state: outcome, savedAt }) => {
            // The head of the draft shows it, and a message would lie over what one writes.
            if (outcome === 'saved' && savedAt)
              announce(`Saved ${timeOfDay(savedAt)} on this computer.`);
          }),
      },
      {
        id: 'save-copy',
        label: 'Save a copy as a file…',
        group: 'Agreement',
        keys: 'Mod+Shift+S',
        run: () => void saveCopy(platform, state().agreement),
      },
      {
        id: 'undo',
        label: 'Undo',
        group: 'Edit',
        keys: 'Mod+Z',
        run: () => showStep(state().undo()),
      },
      {
        id: 'redo',
        label: 'Redo',
        group: 'Edit',
        keys: 'Mod+Y Mod+Shift+Z',
        run: () => showStep(state().redo()),
      },
      {
        id: 'find',
        label: 'Find in this agreement',
        group: 'Edit',
        keys: 'Mod+F',
        run: () => openFind(scroller.current),
      },
      {
        id: 'replace',
        label: 'Replace in this agreement',
        group: 'Edit',
        keys: REPLACE_KEYS,
        run: () => openFind(scroller.current, true),
      },
      {
        id: 'preview',
        label: 'Preview',
        group: 'View',
        keys: 'Mod+Shift+P',
        run: togglePreview,
      },
      {
        id: 'guidance',
        label: 'Guidance',
        group: 'View',
        keys: 'Mod+Shift+G',
        run: () => showTab('guidance'),
      },
      {
        id: 'missing',
        label: 'What is missing',
        group: 'View',
        keys: 'Mod+Shift+M',
        run: () => showTab('missing'),
      },
      {
        id: 'review',
        label: 'Review',
        group: 'View',
        keys: 'Mod+Shift+E',
        run: () => showTab('review'),
      },
      {
        id: 'steps',
        label: 'Show or hide the steps',
        group: 'View',
        keys: 'Mod+\\',
        run: toggleSteps,
      },
      {
        id: 'back',
        label: 'Back to where you came from',
        group: 'Go to',
        keys: BACK_KEYS,
        isEnabled: hasTrail,
        run: () => {
          const view = takeLastView();
          if (view === null) return;
          state().setView(view);
          if (scroller.current) returnTo(scroller.current, view);
        },
      },
      {
        id: 'next-step',
        label: 'Next step',
        group: 'Go to',
        keys: 'Alt+PageDown',
        run: () => step(1),
      },
      {
        id: 'previous-step',
        label: 'Previous step',
        group: 'Go to',
        keys: 'Alt+PageUp',
        run: () => step(-1),
      },
      {
        id: 'step details',
        label: 'Agreement details',
        group: 'Go to',
        keys: null,
        run: () => open(null),
      },
      ...tools.map(({ id, label }): Command => ({
        id: `tool ${id}`,
        label,
        group: 'Go to',
        keys: null,
        run: () => state().setView({ tool: id, scroll: 0, cursor: null }),
      })),
      ...state().agreement.sections.map(({ id, title }): Command => ({
        id: `step ${id}`,
        label: title,
        group: 'Go to',
        keys: null,
        run: () => open(id),
      })),
    ];
    // oxlint-disable-next-line react/exhaustive-deps -- only the sections' names and order matter
  }, [session, platform, flush, tools, scroller, titles]);
  useCommandList('draft', commands);
}
