import { defineFamily } from './define';

export const retention = defineFamily({
  id: 'retention',
  name: 'Keeping and protecting data',
  types: [],
});
