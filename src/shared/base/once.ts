/**
 * What is loaded by the first who asks, for all who ask later. A failure goes to those who wait for it
 * and is forgotten: the next who asks tries again.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
