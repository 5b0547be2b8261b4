/** How robots.txt may name us. */
const AGENT = 'clauselight';

/**
 * Does a robots.txt let us read a path? The rules of RFC 9309: the group that names us, else that of `*`; the longest matching
 * rule decides, `allow` where two are equally long.
 * @param path with its query string
 */
export function isAllowed(robots: string, path: string): boolean {
  const groups = readGroups(robots);
  const own = groups.filter(({ agents }) => agents.includes(AGENT));
  const rules = (own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))).flatMap((group) => group.rules);
  let decisive: Rule | null = null;
  for (const rule of rules) {
    if (!fits(rule.pattern, path)) continue;
    const longer = rule.pattern.length - (decisive?.pattern.length ?? -1);
    if (longer > 0 || (longer === 0 && rule.allow)) decisive = rule;
  }
  return decisive?.allow ?? true;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
}

function readGroups(robots: string): Group[] {
  const groups: Group[] = [];
  for (const line of robots.split(/\r\n?|\n/u)) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/u.exec(line) ?? [];
    const field = name.toLowerCase();
    let group = groups.at(-1);
    if (field === 'user-agent') {
      if (!group || group.rules.length > 0) {
        group = { agents: [], rules: [] };
        groups.push(group);
      }
      group.agents.push(value.toLowerCase());
    } else if ((field === 'allow' || field === 'disallow') && group) {
      // An empty `Disallow:` forbids nothing, but it ends the group's list of names.
      group.rules.push(value === '' ? { allow: true, pattern: '' } : { allow: field === 'allow', pattern: value });
    }
  }
  return groups;
}

/** `*` is anything, a closing `$` the end. Walks piece by piece: a hostile pattern costs no more than its length. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const [start = '', ...pieces] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(start)) return false;
  let at = start.length;
  const last = anchored ? (pieces.pop() ?? null) : null;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!anchored) return true;
  return last === null ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
