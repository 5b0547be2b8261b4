import { defineFamily } from './define';

export const collection = defineFamily({
  id: 'collection',
  name: 'Data they collect',
  types: [],
});
