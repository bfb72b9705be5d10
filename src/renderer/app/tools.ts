import {
  CalendarDays,
  ChartNoAxesCombined,
  ClipboardCheck,
  FileClock,
  FileDiff,
  Gauge,
  History,
  Layers,
  Link2,
  Waypoints,
} from 'lucide-react';
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

const RecordPage = lazy(() =>
  import('#renderer/features/record/RecordPage.tsx').then((it) => ({ default: it.RecordPage })),
);
const DatesPage = lazy(() =>
  import('#renderer/features/dates/DatesPage.tsx').then((it) => ({ default: it.DatesPage })),
);

const SuppliersPage = lazy(() =>
  import('#renderer/features/suppliers/SuppliersPage.tsx').then((it) => ({
    default: it.SuppliersPage,
  })),
);
const LevelsPage = lazy(() =>
  import('#renderer/features/levels/LevelsPage.tsx').then((it) => ({ default: it.LevelsPage })),
);

const RedlinePage = lazy(() =>
  import('#renderer/features/redline/RedlinePage.tsx').then((it) => ({ default: it.RedlinePage })),
);

const VersionsPage = lazy(() =>
  import('#renderer/features/redline/VersionsPage.tsx').then((it) => ({
    default: it.VersionsPage,
  })),
);

/** What one can do with the figures of an open draft, in the order of the list beside it. */
export const TOOLS: readonly DraftTool[] = [
  { id: 'feasibility', label: 'Feasibility', icon: Gauge, View: FeasibilityPage },
  { id: 'replay', label: 'Replay', icon: History, View: ReplayPage },
  { id: 'exposure', label: 'Exposure', icon: ChartNoAxesCombined, View: ExposurePage },
  { id: 'obligations', label: 'Obligations', icon: Waypoints, View: ObligationsPage },
  { id: 'record', label: 'Record', icon: ClipboardCheck, View: RecordPage },
  { id: 'dates', label: 'Dates', icon: CalendarDays, View: DatesPage },
  { id: 'suppliers', label: 'Suppliers', icon: Link2, View: SuppliersPage },
  { id: 'levels', label: 'Levels', icon: Layers, View: LevelsPage },
  { id: 'redline', label: 'Redline', icon: FileDiff, View: RedlinePage },
  { id: 'versions', label: 'Versions', icon: FileClock, View: VersionsPage },
];
