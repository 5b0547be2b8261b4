import { defineFamily } from './define';

export const liability = defineFamily({
  id: 'liability',
  name: 'Liability',
  types: [],
});
