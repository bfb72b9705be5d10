import { lazy, Suspense, useRef, useState, useLayoutEffect, type ComponentType } from 'react';
import { useSettings, type Settings } from '#renderer/store/settings.ts';
import { useAssembly, useDraft, useFindings } from '#renderer/store/session/draft-session.ts';
import type { SaveStatus } from '#renderer/store/session/session-store.ts';
import { SplitPane } from '#renderer/ui/page/split-pane.tsx';
import { Tabs } from '#renderer/ui/page/tabs.tsx';
import { DraftHeader } from './DraftHeader.tsx';
import styles from './draft-frame.module.css';
import { FindBar } from './find/FindBar.tsx';
import { MissingList } from './MissingList.tsx';
import { setFrameWidth, usePanes } from './panes.ts';
import { SaveProblem } from './SaveProblem.tsx';
import { StepList } from './StepList.tsx';
import type { DraftTool } from './tool.ts';
import { useDraftCommands } from './use-draft-commands.ts';
import { useKeptPlace } from './use-kept-place.ts';

const SectionPane = lazy(() =>
  import('./SectionPane.tsx').then((it) => ({ default: it.SectionPane })),
);
const GuidancePanel = lazy(() =>
  import('./GuidancePanel.tsx').then((it) => ({ default: it.GuidancePanel })),
);

/** What the middle column keeps however wide the others are. */
const MIDDLE_MIN = 440;
const STEPS = { min: 160, max: 360, usual: 232 } as const;
/** The panel's tabs are all read at its least. */
const PANEL = { min: 256, usual: 340 } as const;
const PREVIEW = { min: 320, usual: 520 } as const;

/** The three columns of an open draft: steps, the step's section, and the panel beside it. */
export function DraftFrame({
  preview: Preview,
  review: Review,
  tools,
  flush,
  continues,
}: {
  readonly preview: ComponentType;
  readonly review: ComponentType;
  readonly tools: readonly DraftTool[];
  readonly flush: () => Promise<SaveStatus>;
  /** Go to where one was when the draft was last open. */
  readonly continues: boolean;
}) {
  const section = useDraft((session) => session.view.section);
  const toolId = useDraft((session) => session.view.tool);
  const tool = tools.find(({ id }) => id === toolId);
  const { panes, change } = useSettings();
  const { stepsOpen, panelOpen, isNarrow } = usePanes();
  // The count alone: the frame need not be drawn anew after each keystroke.
  const missing = useAssembly((assembly) => assembly.stops.length);
  const findings = useFindings(({ active }) => active.length);
  const { frame, width } = useWidth();
  const scroller = useKeptPlace(continues);
  useDraftCommands(flush, tools, scroller);

  const set = (next: Partial<Settings['panes']>) => change({ panes: { ...panes, ...next } });
  const isPreview = panes.panelTab === 'preview';
  const limits = isPreview ? PREVIEW : PANEL;
  const steps = !stepsOpen
    ? 0
    : isNarrow
      ? panes.stepsWidth
      : Math.min(panes.stepsWidth, width * 0.26);
  const panelMax = isNarrow ? width : Math.max(limits.min, width - steps - MIDDLE_MIN);
  const panel = Math.min(isPreview ? panes.previewWidth : panes.panelWidth, panelMax);

  return (
    <div ref={frame} className={styles['screen']}>
      <DraftHeader />
      <SaveProblem flush={flush} />
      <SplitPane
        label="Section"
        isOverlaid={isNarrow}
        start={{
          label: 'Steps',
          isOpen: stepsOpen,
          width: Math.max(STEPS.min, Math.round(steps)),
          ...STEPS,
          onWidth: (stepsWidth) => set({ stepsWidth }),
          content: <StepList tools={tools} />,
        }}
        end={{
          label: 'Panel',
          isOpen: panelOpen,
          width: Math.max(limits.min, Math.round(panel)),
          min: limits.min,
          max: Math.round(panelMax),
          usual: limits.usual,
          onWidth: (next) => set(isPreview ? { previewWidth: next } : { panelWidth: next }),
          content: (
            <Tabs
              label="Panel"
              className={styles['panel'] ?? ''}
              value={panes.panelTab}
              onChange={(panelTab) => set({ panelTab })}
              tabs={[
                {
                  id: 'guidance',
                  label: 'Guidance',
                  content: (
                    <Suspense>
                      <GuidancePanel sectionId={section} tool={tool ?? null} />
                    </Suspense>
                  ),
                },
                {
                  id: 'missing',
                  label: 'Missing',
                  count: missing,
                  content: <MissingList />,
                },
                {
                  id: 'review',
                  label: 'Review',
                  count: findings,
                  content: (
                    <Suspense>
                      <Review />
                    </Suspense>
                  ),
                },
                {
                  id: 'preview',
                  label: 'Preview',
                  content: (
                    <Suspense>
                      <Preview />
                    </Suspense>
                  ),
                },
              ]}
            />
          ),
        }}
      >
        <FindBar scroller={scroller} />
        <div ref={scroller} className={styles['section']} data-scroller="section">
          <Suspense>
            {tool ? <tool.View /> : <SectionPane key={section ?? ''} sectionId={section} />}
          </Suspense>
        </div>
      </SplitPane>
    </div>
  );
}

/** The frame's width in CSS pixels, kept up to date. */
function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(window.innerWidth);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      setWidth(entry.contentRect.width);
      setFrameWidth(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, width };
}
