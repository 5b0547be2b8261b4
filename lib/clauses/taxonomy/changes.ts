import { defineFamily } from './define';

export const changes = defineFamily({
  id: 'changes',
  name: 'Changes to the deal',
  types: [],
});
