import { defineFamily } from './define';

export const use = defineFamily({
  id: 'use',
  name: 'How they use data',
  types: [],
});
