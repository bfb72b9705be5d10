import { Check } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import {
  useCompleteness,
  useDraft,
  useDraftStore,
  useOutline,
} from '#renderer/store/session/draft-session.ts';
import { ProgressBar } from '#renderer/ui/page/surface.tsx';
import { uncover } from './panes.ts';
import type { DraftTool } from './tool.ts';
import styles from './step-list.module.css';

/** The sections as steps, each with what it still needs, then the tools. Arrow keys move, Enter opens. */
export function StepList({ tools }: { readonly tools: readonly DraftTool[] }) {
  const { percent, steps } = useCompleteness();
  const outline = useOutline();
  const tool = useDraft((session) => session.view.tool);
  // Undefined while a tool is open; null is the agreement's own details.
  const current = useDraft(({ view }) => (view.tool === null ? view.section : undefined));
  const session = useDraftStore();
  const list = useRef<HTMLDivElement>(null);

  const keyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to =
      event.key === 'ArrowDown'
        ? at + 1
        : event.key === 'ArrowUp'
          ? at - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? buttons.length - 1
              : null;
    if (to === null) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(buttons.length - 1, to))]?.focus();
  };

  return (
    <nav className={styles['steps']} aria-label="Steps">
      <div className={styles['progress']}>
        <ProgressBar
          label={percent === 100 ? 'Complete' : 'Completeness'}
          detail={`${percent}%`}
          fraction={percent / 100}
        />
      </div>
      <div ref={list} className={styles['list']}>
        <ol aria-label="Sections">
          {steps.map(({ section, title, missing, isEmpty }) => {
            const number = section === null ? null : outline.sections.get(section)?.label;
            return (
              <li key={section ?? ''}>
                <button
                  type="button"
                  className={styles['step']}
                  aria-current={section === current ? 'step' : undefined}
                  onKeyDown={keyDown}
                  onClick={() => {
                    session.getState().setView({ section, tool: null, scroll: 0, cursor: null });
                    uncover();
                  }}
                >
                  <span className={styles['number']}>{number ?? '·'}</span>
                  <span className={styles['title']}>
                    {section === null ? 'Agreement details' : title || 'Untitled section'}
                  </span>
                  {missing.length === 0 && isEmpty ? (
                    <span className={styles['empty']}>
                      <span aria-hidden="true">–</span>
                      <span className="visually-hidden">nothing in it yet</span>
                    </span>
                  ) : missing.length === 0 ? (
                    <span className={styles['done']}>
                      <Check size={14} aria-hidden="true" />
                      <span className="visually-hidden">complete</span>
                    </span>
                  ) : (
                    <span className={styles['missing']}>
                      {missing.length}
                      <span className="visually-hidden"> missing</span>
                    </span>
                  )}
                </button>
              </li>
            );
          })}
        </ol>
        {tools.length > 0 && <h2 className={styles['group']}>Figures</h2>}
        <ul aria-label="Figures">
          {tools.map(({ id, label, icon: Icon }) => (
            <li key={id}>
              <button
                type="button"
                className={styles['step']}
                aria-current={id === tool ? 'page' : undefined}
                onKeyDown={keyDown}
                onClick={() => {
                  session.getState().setView({ tool: id, scroll: 0, cursor: null });
                  uncover();
                }}
              >
                <span className={styles['number']}>
                  <Icon size={14} aria-hidden="true" />
                </span>
                <span className={styles['title']}>{label}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
