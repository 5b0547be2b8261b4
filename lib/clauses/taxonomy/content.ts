import { defineFamily } from './define';

export const content = defineFamily({
  id: 'content',
  name: 'Your content',
  types: [],
});
