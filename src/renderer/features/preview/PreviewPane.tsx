import { FileWarning, Minus, MoveHorizontal, Plus, RotateCw, TriangleAlert } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '#shared/ipc/failure.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Banner, EmptyState } from '#renderer/ui/page/surface.tsx';
import { PageList } from './PageList.tsx';
import { ACTUAL_SIZE, MAX_ZOOM, MIN_ZOOM, nextZoom, type Zoom } from './page-layout.ts';
import styles from './preview.module.css';
import { usePreview } from './use-preview.ts';

/** The agreement's PDF as it would be exported now. A click on a passage leads to where it is set. */
export function PreviewPane() {
  const { version, failure, retry, onDrawn, onSeen } = usePreview();
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [view, setView] = useState({ page: 1, scale: ACTUAL_SIZE });
  const onView = useCallback((page: number, scale: number) => setView({ page, scale }), []);
  const scale = useRef(view.scale);
  useEffect(() => {
    scale.current = view.scale;
  }, [view.scale]);
  const onZoom = useCallback(
    (direction: 'in' | 'out') => setZoom(nextZoom(scale.current, direction)),
    [],
  );

  if (!version) return failure ? <Failed failure={failure} onRetry={retry} /> : <Waiting />;
  const percent = Math.round((view.scale / ACTUAL_SIZE) * 100);
  return (
    <div className={styles['pane']}>
      <div className={styles['bar']}>
        <span className={styles['where']}>
          Page {view.page} of {version.file.pages}
        </span>
        <IconButton
          size="small"
          label="Smaller"
          icon={<Minus size={15} />}
          isDisabled={view.scale <= MIN_ZOOM * ACTUAL_SIZE}
          onPress={() => onZoom('out')}
        />
        <output className={styles['percent']} aria-label="Zoom">
          {percent}%
        </output>
        <IconButton
          size="small"
          label="Larger"
          icon={<Plus size={15} />}
          isDisabled={view.scale >= MAX_ZOOM * ACTUAL_SIZE}
          onPress={() => onZoom('in')}
        />
        <IconButton
          size="small"
          label="Fit to width"
          icon={<MoveHorizontal size={15} />}
          isPressed={zoom === 'fit'}
          onPress={() => setZoom('fit')}
        />
      </div>
      {failure && (
        <div className={styles['banner']}>
          <Banner
            tone="warning"
            icon={<TriangleAlert size={16} />}
            title="These pages are not up to date."
            actions={
              <Button size="small" onPress={retry}>
                Try again
              </Button>
            }
          >
            {failure.message}
          </Banner>
        </div>
      )}
      <PageList
        version={version}
        zoom={zoom}
        onView={onView}
        onZoom={onZoom}
        onDrawn={onDrawn}
        onSeen={onSeen}
      />
    </div>
  );
}

/** The place of the first page, until it is there. */
const Waiting = () => (
  <div className={styles['pane']} role="status" aria-label="The preview is being made">
    <div className={styles['bar']} />
    <div className={styles['scroller']}>
      <div className={styles['sheet']}>
        <span className={styles['waiting']}>Typesetting the first pages…</span>
      </div>
    </div>
  </div>
);

function Failed({ failure, onRetry }: { readonly failure: Failure; readonly onRetry: () => void }) {
  return (
    <div className={styles['failed']} role="status">
      <EmptyState
        icon={<FileWarning size={28} />}
        title="No preview"
        actions={
          <Button icon={<RotateCw size={15} />} onPress={onRetry}>
            Try again
          </Button>
        }
      >
        {failure.message}
        {failure.problems.length > 0 && (
          <ul className={styles['problems']}>
            {failure.problems.slice(0, 5).map(({ place, message, remedy }) => (
              <li key={`${place.path} ${message}`}>
                {place.label}: {message} {remedy}
              </li>
            ))}
          </ul>
        )}
      </EmptyState>
    </div>
  );
}
