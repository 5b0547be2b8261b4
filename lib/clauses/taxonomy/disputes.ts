import { defineFamily } from './define';

export const disputes = defineFamily({
  id: 'disputes',
  name: 'Disputes',
  types: [],
});
