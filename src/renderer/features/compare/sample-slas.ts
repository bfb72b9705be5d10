/** The bundled SLAs of two invented providers, as files. */
export async function loadSampleSlas(): Promise<
  readonly { readonly name: string; readonly text: string }[]
> {
  const files = import.meta.glob('#assets/samples/*.{html,txt}', {
    query: '?raw',
    import: 'default',
  });
  return Promise.all(
    Object.entries(files).map(async ([path, load]) => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      text: String(await load()),
    })),
  );
}
