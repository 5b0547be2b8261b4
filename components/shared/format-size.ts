const MEGA = 1_000_000;

/** Bytes → "0.4 MB", "12 MB": rough, as sizes of stores are. */
export function formatSize(bytes: number): string {
  if (bytes === 0) return '0 MB';
  const size = bytes / MEGA;
  if (size < 0.1) return 'less than 0.1 MB';
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} MB`;
}
