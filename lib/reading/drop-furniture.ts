import {
  CONSENT_NAMES,
  FURNITURE_ROLES,
  FURNITURE_TAGS,
  LOOSE_NAMES,
  NAVIGATION_NAMES,
  PANEL_NAMES,
  SITE_NAMES,
} from './furniture-names';
import { isHeadingTag, Sums } from './measure-lines';
import { countPolicyWords } from './policy-words';
import type { Steps } from './run-steps';
import type { Box, Line, Page } from './walk-page';

/** A box with this share of the page's prose is never furniture, whatever its name. */
const SPINE = 0.4;
/** Below this share, a box called navigation or footer is that even if it is full of sentences. */
const SITE_SHARE = 0.15;
/** Share of prose in a box's characters above which it reads as text. */
const READS = 0.5;
/** Share of links and buttons above which a box is there to be clicked, not read. */
const BUSY = 0.3;
/** What a hidden box must hold in prose, and in different policy words, to be part of the text. */
const HIDDEN_PROSE = 140;
const HIDDEN_POLICY_WORDS = 3;
const BOXES_PER_STEP = 256;

/** Takes out navigation, banners, footers, dialogs, forms and hidden scraps, outermost first. */
export function* dropFurniture({ boxes, lines, controlled }: Page, prose: Float64Array, kept: Uint8Array): Steps<void> {
  const sums = new Sums(lines, prose, kept);
  const total = sums.between('prose', 0, lines.length);
  let seen = 0;
  for (let index = 0; index < boxes.length; ) {
    if (++seen % BOXES_PER_STEP === 0) yield;
    const box = boxes[index] as Box;
    if (box.firstLine === box.endLine) {
      index = box.end;
      continue;
    }
    const own = sums.of('prose', box);
    if ((own < SPINE * total || total === 0) && isFurniture(box, own)) {
      kept.fill(0, box.firstLine, box.endLine);
      index = box.end;
    } else {
      index++;
    }
  }

  function isFurniture(box: Box, own: number): boolean {
    const reads = own > READS * sums.of('raw', box);
    if (CONSENT_NAMES.test(box.names)) return true;
    const heading = isHeadingTag(box.tag);
    if (FURNITURE_TAGS.has(box.tag) || FURNITURE_ROLES.has(box.role) || (!heading && SITE_NAMES.test(box.names))) {
      return !reads || own < SITE_SHARE * total;
    }
    if (!reads && !heading && NAVIGATION_NAMES.test(box.names)) return true;
    if (!reads && !heading && (own === 0 || sums.busy(box) > BUSY) && LOOSE_NAMES.test(box.names)) return true;
    if (box.tag === 'form' && !reads) return true;
    if (box.hidden && !box.parent?.hidden && !isPanel(box))
      return own < HIDDEN_PROSE || countPolicyWords(textOf(box)) < HIDDEN_POLICY_WORDS;
    return (box.tag === 'header' || box.role === 'banner') && !hasHeadline(box);
  }

  function isPanel(box: Box): boolean {
    return PANEL_NAMES.test(box.names) || box.role === 'tabpanel' || box.role === 'region' || controlled.has(box.element.id);
  }

  function textOf(box: Box): string {
    let text = '';
    for (let at = box.firstLine; at < box.endLine && text.length < 4000; at++) text += ` ${(lines[at] as Line).text}`;
    return text;
  }

  /** A header with a heading that is no link is the document's; one without, the site's. */
  function hasHeadline(box: Box): boolean {
    if (sums.busy(box) > 0.5) return false;
    for (let at = box.firstLine; at < box.endLine; at++) {
      if (isHeadingTag((lines[at] as Line).box.tag)) return true;
    }
    return false;
  }
}
