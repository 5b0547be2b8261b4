import { EXTENSION } from './open-browser';
import { openRoots } from './open-roots';

/** Before all browser tests: two of them at once must not both make the copy that they run on. */
export default function prepareBuild(): void {
  openRoots(EXTENSION);
}
