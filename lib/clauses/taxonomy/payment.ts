import { defineFamily } from './define';

export const payment = defineFamily({
  id: 'payment',
  name: 'Payment',
  types: [],
});
