import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';

/** Work with the figures of an open draft, shown in the middle in the section's stead. */
export interface DraftTool {
  /** Kept in the draft's view, so it must not change: "feasibility". */
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly View: ComponentType;
}
