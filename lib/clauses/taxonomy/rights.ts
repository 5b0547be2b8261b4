import { defineFamily } from './define';

export const rights = defineFamily({
  id: 'rights',
  name: 'Your privacy rights',
  types: [],
});
