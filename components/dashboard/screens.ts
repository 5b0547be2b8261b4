import type { Screen } from './screen';
import { Changes } from './screens/Changes';
import { Compare } from './screens/Compare';
import { Digest } from './screens/Digest';
import { Explore } from './screens/Explore';
import { Library } from './screens/Library';
import { Licences } from './screens/Licences';
import { Methodology } from './screens/Methodology';
import { Print } from './screens/Print';
import { Settings } from './screens/Settings';
import { Storage } from './screens/Storage';
import { Timeline } from './screens/Timeline';

/** Every screen of the dashboard, in the order of the navigation; the first is where it opens. */
export const SCREENS: readonly Screen[] = [
  { route: 'library', title: 'Library', group: 'read', Component: Library },
  { route: 'changes', title: 'Changes', group: 'read', Component: Changes },
  { route: 'digest', title: 'Weekly digest', group: 'read', Component: Digest },
  { route: 'timeline', title: 'Timeline', group: 'read', Component: Timeline },
  { route: 'explore', title: 'Explore', group: 'atlas', Component: Explore },
  { route: 'compare', title: 'Compare', group: 'atlas', Component: Compare },
  { route: 'settings', title: 'Settings', group: 'clauselight', Component: Settings },
  { route: 'storage', title: 'Storage', group: 'clauselight', Component: Storage },
  { route: 'methodology', title: 'How it works', group: 'clauselight', Component: Methodology },
  { route: 'licences', title: 'Licences', group: 'clauselight', Component: Licences },
  { route: 'print', title: 'Report', Component: Print, bare: true },
];
