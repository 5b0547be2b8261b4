import { expect, test } from 'vitest';
import { isDocumentOf } from '../../../lib/watch/background';

test.each([
  ['discord/terms-of-service', 'https://discord.com/terms'],
  // After a client-side navigation the browser still names the address that was loaded.
  ['discord/privacy-policy', 'https://discord.com/terms'],
  ['discord/terms-of-service', 'https://discord.com/channels/1'],
  ['lanternlake.example/terms', 'https://www.lanternlake.example/terms'],
  ['lanternlake.example/privacy', 'https://lanternlake.example/terms'],
])('%s belongs to %s', (id, url) => expect(isDocumentOf(id, url)).toBe(true));

test.each([
  ['discord/terms-of-service', 'https://stripe.com/privacy'],
  ['discord/terms-of-service', 'https://discord.com.example/terms'],
  ['discord/terms-of-service', 'file:///discord.com/terms'],
  ['lanternlake.example/terms', 'https://lanternlake.example.org/terms'],
  ['nobody/terms-of-service', 'https://discord.com/terms'],
])('%s does not belong to %s', (id, url) => expect(isDocumentOf(id, url)).toBe(false));
