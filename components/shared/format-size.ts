const MEGA = 1_000_000;

/** Bytes → "0.4 MB", "12 MB": rough, as sizes of stores are. Number and unit stay on one line. */
export function formatSize(bytes: number): string {
  if (bytes === 0) return '0\u00a0MB';
  const size = bytes / MEGA;
  if (size < 0.1) return 'less than 0.1\u00a0MB';
  return `${size < 10 ? size.toFixed(1) : Math.round(size)}\u00a0MB`;
}
