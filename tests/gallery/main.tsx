import { render } from 'preact';
import type { State } from './state';
import { dashboardStates } from './states/dashboard';
import { overlayStates } from './states/overlay';
import { popupStates } from './states/popup';
import { welcomeStates } from './states/welcome';

const STATES: readonly State[] = [...overlayStates, ...popupStates, ...dashboardStates, ...welcomeStates];

/** Every state by name; the chosen one beside them. */
function Gallery() {
  return (
    <div class="surface gallery">
      <nav aria-label="States">
        <h1 class="title">Gallery</h1>
        <ul>
          {STATES.map(({ name }) => (
            <li key={name}>
              <a href={`?state=${encodeURIComponent(name)}`} target="stage">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <iframe name="stage" title="The chosen state" src={`?state=${encodeURIComponent(STATES[0]?.name ?? '')}`} />
    </div>
  );
}

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
const chosen = STATES.find(({ name }) => name === query.get('state'));
if (chosen) chosen.show(document.body);
else render(<Gallery />, document.body);
