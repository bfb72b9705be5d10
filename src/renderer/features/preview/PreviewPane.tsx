/** Replaced by the preview of the PDF. */
export function PreviewPane() {
  return <p style={{ padding: 16 }}>Preview</p>;
}
