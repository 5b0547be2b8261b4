import { defineFamily } from './define';

export const conduct = defineFamily({
  id: 'conduct',
  name: 'What you may not do',
  types: [],
});
