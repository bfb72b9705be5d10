import { create } from 'zustand';
import { useSettings, type Settings } from '#renderer/store/settings.ts';

/** Below this width (much enlarged, or a tiny window) one pane at a time lies over the section. */
const NARROW_PX = 720;

type Tab = Settings['panes']['panelTab'];

const useOverlay = create<{
  readonly isNarrow: boolean;
  readonly open: 'steps' | 'panel' | null;
}>(() => ({ isNarrow: false, open: null }));

/** The draft screen tells its width in CSS pixels. */
export function setFrameWidth(width: number): void {
  const isNarrow = width < NARROW_PX;
  if (isNarrow !== useOverlay.getState().isNarrow) useOverlay.setState({ isNarrow, open: null });
}

export interface Panes {
  readonly stepsOpen: boolean;
  readonly panelOpen: boolean;
  readonly tab: Tab;
  /** The panes lie over the section instead of beside it. */
  readonly isNarrow: boolean;
}

const panesOf = (
  { panes }: Pick<Settings, 'panes'>,
  { isNarrow, open }: { readonly isNarrow: boolean; readonly open: 'steps' | 'panel' | null },
): Panes => ({
  stepsOpen: isNarrow ? open === 'steps' : panes.stepsOpen,
  panelOpen: isNarrow ? open === 'panel' : panes.panelOpen,
  tab: panes.panelTab,
  isNarrow,
});

export function usePanes(): Panes {
  const settings = useSettings();
  const overlay = useOverlay();
  return panesOf(settings, overlay);
}

const current = (): Panes => panesOf(useSettings.getState(), useOverlay.getState());

const remember = (panes: Partial<Settings['panes']>): void => {
  const { panes: before, change } = useSettings.getState();
  change({ panes: { ...before, ...panes } });
};

export function toggleSteps(): void {
  const { stepsOpen, isNarrow } = current();
  if (isNarrow) useOverlay.setState({ open: stepsOpen ? null : 'steps' });
  else remember({ stepsOpen: !stepsOpen });
}

export function togglePanel(): void {
  const { panelOpen, isNarrow } = current();
  if (isNarrow) useOverlay.setState({ open: panelOpen ? null : 'panel' });
  else remember({ panelOpen: !panelOpen });
}

export function showTab(tab: Tab): void {
  if (current().isNarrow) useOverlay.setState({ open: 'panel' });
  remember({ panelTab: tab, ...(current().isNarrow ? {} : { panelOpen: true }) });
}

/** Opens the preview, or closes it where it is open. */
export function togglePreview(): void {
  const { panelOpen, tab } = current();
  if (panelOpen && tab === 'preview') togglePanel();
  else showTab('preview');
}

/** A choice in a pane that lies over the section uncovers the section. */
export const uncover = (): void => useOverlay.setState({ open: null });
