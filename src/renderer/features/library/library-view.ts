import { create } from 'zustand';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { Filter, Order } from './library-order.ts';

/** How the library is looked at; kept while one is in a draft. */
interface LibraryView {
  readonly filter: Filter;
  readonly order: Order;
  readonly query: string;
  /** The row that the keys act on. */
  readonly active: AgreementId | null;
  readonly scroll: number;
}

export const useLibraryView = create<LibraryView>(() => ({
  filter: { shelf: 'drafts', kind: null, status: null },
  order: { by: 'updatedAt', descending: true },
  query: '',
  active: null,
  scroll: 0,
}));

export const changeLibraryView = (view: Partial<LibraryView>): void =>
  useLibraryView.setState(view);
