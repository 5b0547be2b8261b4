import { defineFamily } from './define';

export const general = defineFamily({
  id: 'general',
  name: 'The rest of the agreement',
  types: [],
});
