/** Our own sentences mark parameters as `**30 days**`; shown strong, never as HTML. An unpaired `**` stays as written. */
export function Emphasis({ text }: { readonly text: string }) {
  const parts = text.split(/\*\*([^*]+)\*\*/u);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <strong key={index}>{part}</strong> : part))}</>;
}

/** The same sentence without its marks, for labels and announcements. */
export const plainText = (text: string): string => text.replace(/\*\*([^*]+)\*\*/gu, '$1');
