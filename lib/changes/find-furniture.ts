import type { Block } from '../model';
import type { Role } from './tell-policy';

/** Menus, footers, questionnaires and teasers come in runs of at least so many blocks … */
const RUN = 6;
/** … of which at most this share reads like a statement of the policy. */
const STATEMENTS = 1 / 3;

/** What the buttons of a dialog about cookies say. */
const BUTTON =
  /^\W*(?:always (?:active|on|enabled)|(?:(?:accept|reject|refuse|allow|decline|deny|save|confirm|validate)\b.{0,20}\b(?:all|selected|selection|choices?|preferences|settings|cookies|necessary)|cookie settings)(?![^.]*\.))/iu;
const LONGEST_BUTTON = 80;
/** What the dialogs of all who follow the advertisers' common framework call the purposes. */
const PURPOSE =
  /^\W*(?:store and\/or access information on a device|use limited data to select|create (?:a )?(?:profiles?|personali[sz]ed)|use profiles to select|measure (?:advertising|content|ad) performance|understand audiences through|develop and improve (?:services|products)|ensure security, prevent|deliver and present|save and communicate privacy|use precise geolocation data|actively scan device|match and combine data|link different devices|identify devices based on)/iu;
/** So many of these make a dialog, however long its list of companies is. */
const PURPOSES = 4;
/** Such a dialog has this many blocks at least, and at most. */
const DIALOG = { least: 3, most: 30 };

/**
 * Finds what came, went or moved about as a whole and is not the policy's, near as it may be: runs at the page's ends that hardly
 * say anything of the policy, and dialogs about cookies.
 * @param changed is this block one that only this reading has, or has in another place?
 * @returns indices of such blocks
 */
export function findFurniture(
  blocks: readonly Block[],
  changed: (block: number) => boolean,
  roleOf: (block: number) => Role,
): ReadonlySet<number> {
  const isFurniture = (run: readonly number[]) => {
    const atEnd = run[0] === 0 || run.at(-1) === blocks.length - 1;
    const statements = run.filter((at) => roleOf(at) === 'policy').length;
    return atEnd && run.length >= RUN && run.length < blocks.length && statements <= STATEMENTS * run.length;
  };
  const isDialog = (run: readonly number[]) =>
    run.length >= DIALOG.least && run.length <= DIALOG.most && run.some((at) => isButton((blocks[at] as Block).text));
  const isFramework = (run: readonly number[]) =>
    run.filter((at) => PURPOSE.test((blocks[at] as Block).text)).length >= PURPOSES && run.length < blocks.length;
  return new Set(
    runsOf(blocks.length, changed)
      .filter((run) => isFurniture(run) || isDialog(run) || isFramework(run))
      .flat(),
  );
}

const isButton = (text: string) => text.length <= LONGEST_BUTTON && BUTTON.test(text);

function runsOf(count: number, changed: (block: number) => boolean): number[][] {
  const runs: number[][] = [];
  for (let at = 0; at < count; at++) {
    if (!changed(at)) continue;
    if (at > 0 && changed(at - 1)) runs.at(-1)?.push(at);
    else runs.push([at]);
  }
  return runs;
}
