import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** How a bundle says it, in whatever quotation marks. */
const CLOSED = /(?<=attachShadow\(\{mode:["'`])closed/gu;

/**
 * A copy of a build, beside it, whose one difference is that our shadow root is open: pages can't look into the one that
 * ships, and neither can tests or accessibility checkers. (`hostile.spec.ts` tries the build as it is.)
 */
export function openRoots(build: string): string {
  const copy = `${build}-open`;
  const files = readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => path.relative(build, path.join(parentPath, name)));
  const script = path.join('content-scripts', 'policy.js');
  const contents = new Map(files.map((file) => [file, opened(path.join(build, file))]));
  if (contents.get(script)?.equals(readFileSync(path.join(build, script))))
    throw new Error(`${build}: its content script has no closed root.`);
  // Left as it is where it is right: a browser may be running on it.
  const isThere = ([file, bytes]: [string, Buffer]) => {
    const there = path.join(copy, file);
    return existsSync(there) && readFileSync(there).equals(bytes);
  };
  if ([...contents].every(isThere)) return copy;
  rmSync(copy, { recursive: true, force: true });
  for (const [file, bytes] of contents) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    writeFileSync(path.join(copy, file), bytes);
  }
  return copy;
}

function opened(file: string): Buffer {
  const bytes = readFileSync(file);
  return file.endsWith('.js') ? Buffer.from(bytes.toString('utf8').replace(CLOSED, 'open')) : bytes;
}
