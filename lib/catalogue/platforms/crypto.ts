import { defineSector } from '../source';

export const crypto = defineSector({
  id: 'crypto',
  name: 'Crypto and web3',
  about: 'Exchanges, chains, tokens and their wallets',
  platforms: {
    Arweave: {
      'Privacy Policy': 'https://www.arweave.org/legal-policies',
      'Trackers Policy': { see: 'arweave/privacy-policy' },
      Imprint: { see: 'arweave/privacy-policy' },
    },
    Base: {
      'Terms of Service': 'https://docs.base.org/docs/terms-of-service/',
      'Privacy Policy': 'https://docs.base.org/docs/privacy-policy/',
      'Trackers Policy': 'https://docs.base.org/docs/cookie-policy/',
    },
    Binance: {
      'Terms of Service': { at: 'https://www.binance.com/en/terms', scripted: true },
      'Privacy Policy': { at: 'https://www.binance.com/en/privacy', scripted: true },
    },
    Blockworks: {
      'Privacy Policy': 'https://blockworks.co/privacy-policy',
      'Editorial Policy': 'https://blockworks.co/trust-ethics',
    },
    Coinbase: {
      'Terms of Service': { at: 'https://www.coinbase.com/legal/user_agreement/ireland_europe', scripted: true },
      'Privacy Policy': { at: 'https://www.coinbase.com/legal/privacy', scripted: true },
      'Trackers Policy': { at: 'https://www.coinbase.com/legal/cookie', scripted: true },
    },
    Coindesk: {
      'Terms of Service': 'https://www.coindesk.com/terms/',
      'Privacy Policy': 'https://www.coindesk.com/privacy/',
      'Editorial Policy': 'https://www.coindesk.com/ethics/',
    },
    Dune: {
      'Terms of Service': { at: 'https://dune.com/terms', scripted: true },
      'Privacy Policy': { at: 'https://dune.com/privacy', scripted: true },
    },
    Ethereum: {
      'Terms of Service': 'https://ethereum.org/en/terms-of-use/',
      'Privacy Policy': 'https://ethereum.org/en/privacy-policy/',
      'Trackers Policy': 'https://ethereum.org/en/cookie-policy/',
    },
    Kraken: {
      'Terms of Service': { at: 'https://www.kraken.com/en-us/legal#complete-tos', scripted: true },
      'Privacy Policy': { at: 'https://www.kraken.com/en-us/legal/privacy/', scripted: true },
      'Trackers Policy': { at: 'https://www.kraken.com/en-us/legal/cookies', scripted: true },
    },
    OKX: {
      'Terms of Service': 'https://www.okx.com/help/terms-of-service-eea',
      'Privacy Policy': 'https://www.okx.com/help/privacy-policy-statement-eea',
      'Law Enforcement Guidelines': 'https://www.okx.com/help/okx-law-enforcement-request-guide',
    },
    OpenSea: {
      'Terms of Service': { at: 'https://opensea.io/tos', scripted: true },
      'Privacy Policy': { at: 'https://opensea.io/privacy', scripted: true },
    },
    Solana: {
      'Terms of Service': 'https://solana.com/tos',
      'Privacy Policy': 'https://solana.com/privacy-policy',
    },
    Zora: {
      'Terms of Service': 'https://support.zora.co/en/articles/6171073',
      'Privacy Policy': 'https://support.zora.co/en/articles/1369025',
    },
  },
});
