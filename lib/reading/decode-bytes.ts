/** Characters in which a page may name its encoding (HTML Standard, "prescan a byte stream"). */
const PRESCAN = 1024;
const NAMED_ENCODING = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
/** Control characters that no text has; above this share, a file is no text. */
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
const MAX_CONTROL = 0.001;

/**
 * A file's text: by byte order mark, else by the encoding that HTML names, else UTF-8, else Windows-1252 as browsers do.
 * Null where the bytes are no text.
 */
export function decodeBytes(bytes: Uint8Array, html: boolean): string | null {
  const text = decode(bytes, html);
  if (/^%PDF-|^\{\\rtf/.test(text)) return null;
  return (text.match(CONTROL)?.length ?? 0) > MAX_CONTROL * text.length ? null : text;
}

function decode(bytes: Uint8Array, html: boolean): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, so an older encoding: the one that the page names, if it is known.
    return decoderFor(html ? bytes.subarray(0, PRESCAN) : null).decode(bytes);
  }
}

function decoderFor(head: Uint8Array | null): TextDecoder {
  const name = head && NAMED_ENCODING.exec(new TextDecoder('latin1').decode(head))?.[1];
  try {
    return new TextDecoder(name && !/^utf-?(?:8|16)/i.test(name) ? name : 'windows-1252');
  } catch {
    // A name that nobody knows says nothing.
    return new TextDecoder('windows-1252');
  }
}
