// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readDocument } from '../../../lib/reading/read-document';
import { lines, parse, sentence } from './sample-page';

const NAMES =
  'nodeType localName nextSibling firstChild firstElementChild ownerDocument shadowRoot getAttribute hasAttribute textContent childNodes'.split(
    ' ',
  );

/** As browsers do it, and jsdom does not: fields stand in front of their form's properties. (A real browser: hostile.spec.ts.) */
function parseClobbered(html: string): Document {
  const document = parse(html);
  for (const form of document.forms)
    for (const field of form.elements)
      Object.defineProperty(form, field.getAttribute('name') ?? '', { value: field, configurable: true });
  return document;
}

test('a form is read whatever its fields are called', () => {
  const fields = NAMES.map((name) => `<input name="${name}">`).join('');
  const html = `<p>${sentence(0)}</p><form>${fields}<p>${sentence(1)}</p></form><p>${sentence(2)}</p>`;
  expect(lines(readDocument(parseClobbered(html)).blocks)).toEqual([0, 1, 2].map((n) => `p ${sentence(n)}`));
});

test('a field before its form does not lead round in circles', () => {
  const html = `<p>${sentence(0)}</p><input name="nextSibling" form="f"><form id="f"><p>${sentence(1)}</p></form><p>${sentence(2)}</p>`;
  const { blocks, cut } = readDocument(parseClobbered(html));
  expect(cut).toBe(false);
  expect(lines(blocks)).toEqual([0, 1, 2].map((n) => `p ${sentence(n)}`));
});
