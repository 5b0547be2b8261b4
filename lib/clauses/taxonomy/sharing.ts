import { defineFamily } from './define';

export const sharing = defineFamily({
  id: 'sharing',
  name: 'Who gets your data',
  types: [],
});
