import { defineFamily } from './define';

export const account = defineFamily({
  id: 'account',
  name: 'Your account',
  types: [],
});
