import { ChartNoAxesCombined, Gauge, History, Waypoints } from 'lucide-react';
import { lazy } from 'react';
import type { DraftTool } from '#renderer/features/draft/tool.ts';

const ExposurePage = lazy(() =>
  import('#renderer/features/exposure/ExposurePage.tsx').then((it) => ({
    default: it.ExposurePage,
  })),
);
const FeasibilityPage = lazy(() =>
  import('#renderer/features/feasibility/FeasibilityPage.tsx').then((it) => ({
    default: it.FeasibilityPage,
  })),
);
const ReplayPage = lazy(() =>
  import('#renderer/features/replay/ReplayPage.tsx').then((it) => ({ default: it.ReplayPage })),
);
const ObligationsPage = lazy(() =>
  import('#renderer/features/obligations/ObligationsPage.tsx').then((it) => ({
    default: it.ObligationsPage,
  })),
);

/** What one can do with the figures of an open draft, in the order of the list beside it. */
export const TOOLS: readonly DraftTool[] = [
  { id: 'feasibility', label: 'Feasibility', icon: Gauge, View: FeasibilityPage },
  { id: 'replay', label: 'Replay', icon: History, View: ReplayPage },
  { id: 'exposure', label: 'Exposure', icon: ChartNoAxesCombined, View: ExposurePage },
  { id: 'obligations', label: 'Obligations', icon: Waypoints, View: ObligationsPage },
];
