import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readFile } from '../../../lib/cli/read';

const folder = mkdtempSync(path.join(tmpdir(), 'clauselight-read-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};
const read = async (file: string) => {
  const result = await readFile(file);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const complaint = async (file: string, url?: string) => {
  const result = await readFile(file, url === undefined ? {} : { url });
  return result.ok ? null : result.error.message;
};

const PARAGRAPH = 'You may use the planner for your own garden, and we may change it at any time.';

describe('readFile', () => {
  test('reads pages, Markdown and plain text', async () => {
    const blocks = [
      { kind: 'h', text: 'Terms', path: [], level: 1 },
      { kind: 'p', text: PARAGRAPH, path: ['Terms'] },
    ];
    for (const [name, content] of [
      ['a.html', `<!doctype html><title>Terms</title><h1>Terms</h1><p>${PARAGRAPH}</p>`],
      ['b.HTM', `<h1>Terms</h1><p>${PARAGRAPH}`],
      ['c.md', `# Terms\n\n${PARAGRAPH}\n`],
      ['d.txt', `Terms\n=====\n\n${PARAGRAPH}\n`],
    ] as const)
      expect(await read(write(name, content))).toMatchObject({ title: 'Terms', language: 'en', blocks });
  });

  test('runs no script and loads nothing', async () => {
    const text = await read(
      write(
        'script.html',
        `<p>${PARAGRAPH}</p><script>document.body.textContent = 'changed'</script><img src="http://127.0.0.1:1/" onerror="document.body.textContent = 'changed'"><iframe src="http://127.0.0.1:1/"></iframe>`,
      ),
    );
    expect(text.blocks.map((block) => block.text)).toEqual([PARAGRAPH]);
  });

  test('older encodings, by mark, by name and by default', async () => {
    const latin = (text: string) => Buffer.from(text, 'latin1');
    expect((await read(write('latin.html', latin(`<p>Café: ${PARAGRAPH}`)))).blocks[0]?.text).toBe(`Café: ${PARAGRAPH}`);
    expect((await read(write('latin.txt', latin(`Café: ${PARAGRAPH}`)))).blocks[0]?.text).toBe(`Café: ${PARAGRAPH}`);
    const cyrillic = Uint8Array.of(0xd3, 0xf1, 0xeb, 0xee, 0xe2, 0xe8, 0xff);
    const named = Buffer.concat([latin('<meta charset="windows-1251"><p>'), cyrillic, latin(` ${PARAGRAPH}`)]);
    expect((await read(write('cyrillic.html', named))).blocks[0]?.text).toBe(`Условия ${PARAGRAPH}`);
    expect((await read(write('wide.txt', Buffer.from(`\ufeff${PARAGRAPH}`, 'utf16le')))).blocks[0]?.text).toBe(PARAGRAPH);
  });

  test('a page with nothing to read has no blocks', async () => {
    expect(await read(write('blank.html', '<div id="root"></div>'))).toEqual({
      title: '',
      language: 'und',
      blocks: [],
      leftOut: [],
    });
  });

  test('one line says what is wrong', async () => {
    mkdirSync(path.join(folder, 'folder.html'));
    symlinkSync(path.join(folder, 'circle.md'), path.join(folder, 'circle.md'));
    const wrong = {
      'missing.html': /^no such file$/u,
      'folder.html': /directory/u,
      'circle.md': /circle/u,
      [path.basename(write('page.pdf', '%PDF-1.7'))]: /\.pdf.*\.html/u,
      [path.basename(write('page', 'Terms'))]: /extension/u,
      [path.basename(write('image.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])))]: /binary/u,
      [path.basename(write('pdf.txt', '%PDF-1.7 1 0 obj'))]: /binary/u,
      [path.basename(write('empty.md', ''))]: /empty/u,
      [path.basename(write('spaces.html', ' \n '))]: /empty/u,
      [path.basename(write('large.txt', Buffer.alloc(40_000_001, 'a ')))]: /too large: 41 MB, at most 40 MB/u,
    };
    for (const [name, reason] of Object.entries(wrong)) {
      const message = await complaint(path.join(folder, name));
      expect(message, name).toMatch(reason);
      expect(message).not.toContain('\n');
    }
    expect(await complaint(write('good.md', PARAGRAPH), 'not an address')).toMatch(/no web address/u);
    expect(await complaint(write('good.md', PARAGRAPH), 'https://example.org/terms')).toBeNull();
  });

  test('nesting without end', async () => {
    const deep = await read(
      write(
        'deep.html',
        `<p>${PARAGRAPH}</p>${'<div>'.repeat(100_000)}<p>${PARAGRAPH} Twice.</p>${'</div>'.repeat(100_000)}<p>${PARAGRAPH} Thrice.</p>`,
      ),
    );
    expect(deep.blocks.map((block) => block.text)).toEqual([PARAGRAPH, `${PARAGRAPH} Twice.`, `${PARAGRAPH} Thrice.`]);
  });

  test('what was read keeps no page in memory', async () => {
    const text = await read(write('plain.html', `<p>${PARAGRAPH}`));
    expect(Object.keys(text).sort()).toEqual(['blocks', 'language', 'leftOut', 'title']);
  });
});
