import { useEffect, useState } from 'react';
import { loadCatalogue } from '#renderer/store/catalogue.ts';
import type { Catalogue } from '#shared/library/catalogue.ts';

/** The bundled templates and clauses; null while they are being read. */
export function useCatalogue(): Catalogue | null {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  useEffect(() => {
    let isHere = true;
    void loadCatalogue().then((loaded) => {
      if (isHere) setCatalogue(loaded);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return catalogue;
}
