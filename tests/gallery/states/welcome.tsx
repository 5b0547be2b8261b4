import { render } from 'preact';
import { Welcome } from '../../../components/welcome/Welcome';
import type { Runs } from '../../../lib/messages/protocol';
import type { State } from '../state';

const state = (name: string, runs: Promise<Runs>, allowed: boolean): State => ({
  name: `welcome/${name}`,
  show: (home) =>
    render(<Welcome parts={{ sample: '#', dashboard: '#', readRuns: () => runs, chooseRuns: async () => allowed }} />, home),
});

export const welcomeStates: readonly State[] = [
  state('on known policies', Promise.resolve('catalogue'), true),
  state('on every site', Promise.resolve('everywhere'), true),
  state('leave is refused', Promise.resolve('catalogue'), false),
  state('settings not read yet', new Promise(() => {}), true),
];
