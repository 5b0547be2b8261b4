// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../lib/reading/read-document';
import { lines, paragraphs, parse, sentence } from './sample-page';

const read = (html: string) => readDocument(parse(html));
const readLines = (html: string) => lines(read(html).blocks);
const texts = (html: string) => read(html).blocks.map((block) => block.text);

describe('structure', () => {
  test('headings give the blocks below them their path', () => {
    const { blocks } = read(
      `<h1>Terms</h1><p>${sentence(0)}</p><h2>Money</h2><h3>Refunds</h3><p>${sentence(6)}</p><h2>Law</h2><p>${sentence(5)}</p>`,
    );
    expect(blocks.map(({ kind, level, path }) => [kind, level, path])).toEqual([
      ['h', 1, []],
      ['p', undefined, ['Terms']],
      ['h', 2, ['Terms']],
      ['h', 3, ['Terms', 'Money']],
      ['p', undefined, ['Terms', 'Money', 'Refunds']],
      ['h', 2, ['Terms']],
      ['p', undefined, ['Terms', 'Law']],
    ]);
  });

  test('nested lists keep their depth, and text after an inner list is no item of its own', () => {
    expect(
      readLines(
        `<p>${sentence(0)}</p><ul><li>${sentence(1)}<ol><li>${sentence(2)}</li><li>${sentence(3)}</li></ol>${sentence(4)}</li><li>${sentence(5)}</li></ul>`,
      ),
    ).toEqual([
      `p ${sentence(0)}`,
      `li1 ${sentence(1)}`,
      `li2 ${sentence(2)}`,
      `li2 ${sentence(3)}`,
      `p ${sentence(4)}`,
      `li1 ${sentence(5)}`,
    ]);
  });

  test('a table of facts is read row by row', () => {
    expect(
      readLines(
        `${paragraphs(0, 3)}<table><thead><tr><th>Cookie</th><th>Kept for</th></tr></thead><tbody><tr><td>basket</td><td><p>14 days</p></td></tr></tbody></table>`,
      ).slice(3),
    ).toEqual(['td Cookie | Kept for', 'td basket | 14 days']);
  });

  test('a table that only places things is read as what is in it', () => {
    expect(readLines(`<table><tr><td><h1>Terms</h1>${paragraphs(0, 2)}</td></tr></table>`)).toEqual([
      'h1 Terms',
      `p ${sentence(0)}`,
      `p ${sentence(1)}`,
    ]);
  });

  test('short definitions are items a level apart, long ones have their term as heading', () => {
    expect(
      readLines(
        `${paragraphs(0, 3)}<dl><dt>Plan</dt><dd>A drawing of a garden.</dd><dt>Key</dt><dd>A secret word.</dd></dl>`,
      ).slice(3),
    ).toEqual(['li1 Plan', 'li2 A drawing of a garden.', 'li1 Key', 'li2 A secret word.']);
    const long = `${sentence(1)} ${sentence(2)} ${sentence(3)} ${sentence(4)}`;
    expect(readLines(`${paragraphs(5, 8)}<dl><dt>Plan</dt><dd>${long}</dd></dl>`).slice(3)).toEqual(['h1 Plan', `p ${long}`]);
  });

  test('headings by bold type and by number', () => {
    const { blocks } = read(
      `<h1>Terms</h1><p><b>Your account</b></p><p>${sentence(0)}</p><p>2. Payment</p><p>${sentence(6)}</p><p>2.1 Refunds</p><p>${sentence(7)}</p><p><b>${sentence(8)}</b> ${sentence(9)}</p>`,
    );
    expect(blocks.filter((block) => block.kind === 'h').map((block) => block.text)).toEqual([
      'Terms',
      'Your account',
      '2. Payment',
      '2.1 Refunds',
    ]);
    expect(blocks.find((block) => block.text === sentence(7))?.path).toEqual(['Terms', '2. Payment', '2.1 Refunds']);
  });

  test('two breaks part paragraphs, one does not', () => {
    expect(
      readLines(
        `<div>${sentence(0)}<br><br>${sentence(1)}</div><p>Brambleworks<br>Garden Street 4<br>Aarhus</p><p>${sentence(2)}</p>`,
      ),
    ).toEqual([`p ${sentence(0)}`, `p ${sentence(1)}`, 'p Brambleworks Garden Street 4 Aarhus', `p ${sentence(2)}`]);
  });

  test('inline markup does not part words, block markup does', () => {
    expect(
      texts(
        `<p>The <b>ser</b>vice and its <a href="/x">rules</a><sup>1</sup> bind you and us alike, all year round.</p><div>Left<div>Right</div></div>${paragraphs(0, 2)}`,
      ),
    ).toEqual(['The service and its rules1 bind you and us alike, all year round.', 'Left', 'Right', sentence(0), sentence(1)]);
  });
});

describe('what unfolds is part of the text', () => {
  test('details', () => {
    expect(readLines(`${paragraphs(0, 3)}<details><summary>Refunds</summary><p>${sentence(6)}</p></details>`).slice(3)).toEqual([
      'h1 Refunds',
      `p ${sentence(6)}`,
    ]);
  });

  test('an accordion whose panel is hidden', () => {
    const page = `${paragraphs(0, 3)}<button aria-expanded="false" aria-controls="p1">Refunds</button><div id="p1" hidden><p>${sentence(6)}</p></div>`;
    expect(readLines(page).slice(3)).toEqual(['h1 Refunds', `p ${sentence(6)}`]);
  });

  test('a collapsed part without a button, if it reads as a policy', () => {
    expect(texts(`${paragraphs(0, 3)}<div style="display:none">${paragraphs(4, 8)}</div>`)).toContain(sentence(7));
    expect(
      texts(
        `${paragraphs(0, 3)}<div style="display: none"><p>Please wait until the little tomato has stopped turning round.</p></div>`,
      ),
    ).toHaveLength(3);
  });
});

describe('what is left out', () => {
  const main = `<main><h1>Terms of Service</h1>${paragraphs(0, 12)}</main>`;
  const around = (before: string, after = '') => texts(`${before}${main}${after}`);
  const expected = ['Terms of Service', ...Array.from({ length: 12 }, (_, n) => sentence(n))];

  test.each([
    ['a menu', '<nav><ul><li><a href="/">Home</a></li><li><a href="/seeds">Seeds and bulbs</a></li></ul></nav>'],
    ['a menu by class', '<div class="main-menu"><a href="/">Home</a> <a href="/b">Bulbs</a></div>'],
    ['a header without a headline', '<header><a href="/">Brambleworks</a><button>Log in</button></header>'],
    [
      'a cookie banner',
      `<div id="cookie-banner"><p>We use cookies to remember your basket and, with your consent, to show adverts. Read our policy.</p><button>Accept all</button></div>`,
    ],
    ['a dialog', `<div role="dialog"><p>Choose the country in which your garden lies, so that we can show you prices.</p></div>`],
    ['a breadcrumb', '<ol class="breadcrumb"><li><a href="/">Home</a></li><li>Legal</li></ol>'],
    ['a skip link', '<a href="#main">Skip to content</a>'],
    [
      'a script and a style',
      '<script>var terms = "You agree to everything that we may think of later.";</script><style>p { color: red }</style>',
    ],
    [
      'a table of contents',
      '<div><p>Contents</p><ul><li><a href="#a">Account</a></li><li><a href="#b">Liability</a></li><li><a href="#c">Law</a></li></ul></div>',
    ],
  ])('%s before the text', (_, furniture) => {
    expect(around(furniture)).toEqual(expected);
  });

  test.each([
    [
      'a footer',
      '<footer><p>Brambleworks grows with you.</p><a href="/a">About</a> <a href="/b">Jobs</a> <p>© 2026 Brambleworks</p></footer>',
    ],
    ['a copyright line', '<div>© 2026 Brambleworks. All rights reserved.</div>'],
    [
      'related links',
      '<section class="related-articles"><h2>Read more</h2><a href="/a">How to grow beans in a bucket</a><a href="/b">Ten plants for shade</a></section>',
    ],
    [
      'links without a name',
      '<div><h3>Company</h3><ul><li><a href="/a">About us</a></li><li><a href="/b">Careers</a></li><li><a href="/c">Press</a></li></ul></div>',
    ],
    [
      'a newsletter form',
      '<form class="newsletter"><label>Get our letter every month</label><input><button>Subscribe</button></form>',
    ],
    ['hidden scraps', '<div hidden>Loading more</div><span style="display:none">Copied!</span>'],
  ])('%s after the text', (_, furniture) => {
    expect(around('', furniture)).toEqual(expected);
  });

  test('a hidden copy for other screens, whichever comes first', () => {
    const copy = (hidden: string) => `<div ${hidden}><h2>Refunds</h2>${paragraphs(3, 6)}</div>`;
    expect(texts(`<h1>Terms</h1>${paragraphs(0, 3)}${copy('')}${copy('style="display:none"')}`)).toHaveLength(8);
    expect(texts(`<h1>Terms</h1>${paragraphs(0, 3)}${copy('style="display:none"')}${copy('')}`)).toHaveLength(8);
  });

  test('what the policy itself says twice stays', () => {
    expect(texts(`<h1>Terms</h1>${paragraphs(0, 4)}<h2>In short</h2>${paragraphs(0, 1)}${paragraphs(4, 6)}`)).toHaveLength(9);
  });

  test('names alone take nothing away from the text', () => {
    expect(texts(`<div class="cookie-policy sidebar-layout"><h1>Cookies</h1>${paragraphs(0, 4)}</div>`)).toHaveLength(5);
    expect(texts(`<main>${paragraphs(0, 12)}<div class="navigation-block"><p>${sentence(12)}</p></div></main>`)).toContain(
      sentence(12),
    );
    expect(
      texts(`<main>${paragraphs(0, 12)}<section id="sharing"><h2>Sharing</h2><p>${sentence(13)}</p></section></main>`),
    ).toContain(sentence(13));
  });

  test('says what it left out', () => {
    expect(read(`<nav><a href="/">Home of beans</a></nav>${main}`).leftOut).toEqual(['Home of beans']);
  });
});

describe('other trees', () => {
  test('open shadow roots, with what is slotted into them in its place', () => {
    const page = parse(`<h1>Terms</h1>${paragraphs(0, 2)}<policy-part><p slot="end">${sentence(3)}</p></policy-part>`);
    const root = (page.querySelector('policy-part') as Element).attachShadow({ mode: 'open' });
    const part = parse(`<p>${sentence(2)}</p><slot name="end"></slot><p>${sentence(4)}</p>`);
    root.append(...part.body.childNodes);
    expect(readDocument(page).blocks.map((block) => block.text)).toEqual(['Terms', ...[0, 1, 2, 3, 4].map(sentence)]);
  });

  test('shadow roots that parsed HTML declares', () => {
    expect(
      texts(
        `${paragraphs(0, 2)}<policy-part><template shadowrootmode="open"><p>${sentence(2)}</p><slot></slot></template><p>${sentence(3)}</p></policy-part>`,
      ),
    ).toEqual([0, 1, 2, 3].map(sentence));
  });

  test('frames of the same origin; others are not ours to read', () => {
    document.body.replaceChildren(...parse(`<h1>Terms</h1>${paragraphs(0, 2)}`).body.childNodes);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    (frame.contentDocument as Document).body.append(...parse(paragraphs(2, 4)).body.childNodes);
    const foreign = document.createElement('iframe');
    document.body.append(foreign);
    Object.defineProperty(foreign, 'contentDocument', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const text = readDocument(document);
    expect(text.blocks.map((block) => block.text)).toEqual(['Terms', ...[0, 1, 2, 3].map(sentence)]);
    expect(text.rangeOf(3, 0, 8)?.toString()).toBe(sentence(2).slice(0, 8));
    document.body.replaceChildren();
  });

  test('an agreement in a text field is read, a field of a form is not', () => {
    const agreement = Array.from({ length: 6 }, (_, n) => sentence(n)).join('\n\n');
    expect(texts(`<textarea readonly>${agreement}</textarea><textarea>Your message to our gardeners</textarea>`)).toEqual(
      [0, 1, 2, 3, 4, 5].map(sentence),
    );
  });
});

describe('strange input', () => {
  test('a page without text', () => {
    expect(read('').blocks).toEqual([]);
    expect(read('<div><img src="x"><script>1</script>   \u200b </div>')).toMatchObject({
      blocks: [],
      title: '',
      language: 'und',
      cut: false,
    });
    expect(readDocument(document.implementation.createDocument(null, null)).blocks).toEqual([]);
  });

  test('malformed markup', () => {
    expect(
      texts(
        `<p>${sentence(0)}<p>${sentence(1)}</div></table><li>${sentence(2)}<b><i>${sentence(3)}</b></i><td>${sentence(4)}`,
      ).join(' '),
    ).toBe(`${sentence(0)} ${sentence(1)} ${sentence(2)}${sentence(3)}${sentence(4)}`);
    expect(texts(`<h2>${sentence(0)} ${sentence(1)} ${sentence(2)} ${sentence(3)}<p>${sentence(4)}`)).toHaveLength(2);
  });

  test('right-to-left text with bidi controls', () => {
    const arabic = 'توافق على أن الخدمة تقدم كما هي وأننا لا نضمن أن تكون متاحة في كل وقت، ويجوز لنا تغيير هذه الشروط.';
    const { blocks, language } = read(
      `<html dir="rtl"><body><h1>شروط الخدمة</h1><p>\u200f${arabic}\u202c</p><p>${arabic.replace('الخدمة', 'المنصة')}</p>`,
    );
    expect(blocks.map((block) => block.text)).toEqual(['شروط الخدمة', arabic, arabic.replace('الخدمة', 'المنصة')]);
    expect(language).toBe('ar');
  });

  test('entities, zero-width characters and odd spaces', () => {
    expect(
      texts(
        `<p>You &amp; we agree&nbsp;&nbsp;that a\u200bny \u2018plan\u2019 may e\u0301nd &lt;soon&gt;,\n\t and that so\u00adft hyphens vanish.</p>`,
      ),
    ).toEqual(['You & we agree that any ‘plan’ may énd <soon>, and that soft hyphens vanish.']);
  });

  test('the title is the page’s, else its first heading', () => {
    expect(read(`<title> Terms |  Brambleworks</title><h1>Terms</h1>${paragraphs(0, 2)}`).title).toBe('Terms | Brambleworks');
    expect(read(`<h1>Terms</h1>${paragraphs(0, 2)}`).title).toBe('Terms');
  });

  test('a block of 100,000 characters', () => {
    const long = Array.from({ length: 1_000 }, (_, n) => sentence(n)).join(' ');
    expect(long.length).toBeGreaterThan(100_000);
    const page = read(`<h1>Terms</h1><p>${long}</p>`);
    expect(page.blocks[1]?.text).toBe(long);
    expect(page.rangeOf(1, 90_000, 90_050)?.toString()).toBe(long.slice(90_000, 90_050));
  });

  test('100,000 nodes in a row', () => {
    const page = parse('');
    for (let n = 0; n < 50_000; n++)
      page.body.append(Object.assign(page.createElement('p'), { textContent: `${n} ${sentence(n)}` }));
    const { blocks, cut } = readDocument(page);
    expect([blocks.length, cut]).toEqual([50_000, false]);
  });

  test('deep nesting does not overflow the stack', () => {
    const page = parse(paragraphs(0, 2));
    // Built from the inside: jsdom takes quadratic time to hang something deep below.
    let inner: Element = Object.assign(page.createElement('p'), { textContent: sentence(2) });
    for (let n = 0; n < 3_000; n++) {
      const outer = page.createElement(n % 2 ? 'div' : 'ul');
      outer.append(inner);
      inner = outer;
    }
    page.body.append(inner);
    expect(readDocument(page).blocks.map((block) => block.text)).toEqual([0, 1, 2].map(sentence));
  });
});
