import { createContext, useContext } from 'react';
import { invariant } from '#shared/base/invariant.ts';
import type { Platform } from './bridge.ts';

export const PlatformContext = createContext<Platform | null>(null);

export function usePlatform(): Platform {
  const platform = useContext(PlatformContext);
  invariant(platform !== null, 'usePlatform is used outside the app');
  return platform;
}
