import { render } from 'preact';
import type { PageParts } from '../../lib/page/start-page';
import base from '../shared/base.css?inline';
import tokens from '../shared/tokens.css?inline';
import { Overlay } from './Overlay';
import overlayCss from './overlay.css?inline';

/** Card, pill and list: what lib/page shows itself with. */
export const renderOverlay: Pick<PageParts, 'css' | 'render'> = {
  css: [tokens, base, overlayCss].join('\n'),
  render(root, store, actions) {
    const home = document.createElement('div');
    root.append(home);
    render(<Overlay store={store} actions={actions} />, home);
    return () => render(null, home);
  },
};
