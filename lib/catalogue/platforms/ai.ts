import { defineSector } from '../source';

export const ai = defineSector({
  id: 'ai',
  name: 'Artificial intelligence',
  about: 'Assistants, image, voice and code generators, model hosts',
  platforms: {
    Airon: {
      'Terms of Service': { at: 'https://www.airon.ai/legal/terms-and-conditions', scripted: true },
      'Privacy Policy': { at: 'https://www.airon.ai/legal/privacy-policy', scripted: true },
    },
    Bardeen: {
      'Terms of Service': 'https://www.bardeen.ai/terms-of-service',
      'Privacy Policy': 'https://www.bardeen.ai/privacy-policy',
    },
    'Berget AI': {
      'Terms of Service': { at: 'https://berget.ai/terms', scripted: true },
      'Privacy Policy': { at: 'https://berget.ai/privacy', scripted: true },
      'Acceptable Use Policy': { at: 'https://berget.ai/acceptable-use', scripted: true },
      'Data Processor Agreement': { at: 'https://berget.ai/dpa', scripted: true },
      'Service Level Agreement': { at: 'https://berget.ai/sla', scripted: true },
    },
    'Bolt.new': {
      'Terms of Service': { at: 'https://stackblitz.com/terms-of-service', scripted: true },
      'Privacy Policy': { at: 'https://stackblitz.com/privacy-policy', scripted: true },
    },
    'Character.AI': {
      'Terms of Service': ['https://policies.character.ai/tos', 'https://character.ai/tos'],
      'Privacy Policy': ['https://policies.character.ai/privacy', 'https://character.ai/privacy'],
    },
    ChatGPT: {
      'Terms of Service': {
        pages: [
          {
            at: [
              'https://openai.com/policies/terms-of-use/',
              'https://openai.com/policies/eu-terms-of-use/',
              'https://openai.com/policies/row-terms-of-use/',
            ],
            scripted: true,
          },
          { at: 'https://openai.com/policies/service-terms/', scripted: true },
        ],
      },
      'Privacy Policy': {
        pages: [
          {
            at: [
              'https://openai.com/policies/privacy-policy/',
              'https://openai.com/policies/eu-privacy-policy/',
              'https://openai.com/policies/row-privacy-policy/',
              'https://openai.com/policies/us-privacy-policy/',
            ],
            scripted: true,
          },
          { at: 'https://openai.com/policies/how-your-data-is-used-to-improve-model-performance/', scripted: true },
        ],
      },
      'Trackers Policy': { at: 'https://openai.com/policies/cookie-policy/', scripted: true },
      'Acceptable Use Policy': {
        pages: [
          { at: 'https://openai.com/policies/usage-policies/', scripted: true },
          { at: 'https://openai.com/policies/using-chatgpt-agent-in-line-with-our-policies/', scripted: true },
          { at: 'https://openai.com/policies/creating-images-and-videos-in-line-with-our-policies/', scripted: true },
          { at: 'https://openai.com/policies/sharing-publication-policy/', scripted: true },
        ],
      },
      'Developer Terms': { at: 'https://openai.com/policies/connectors-actions-terms/', scripted: true },
      'Commercial Terms': { at: 'https://openai.com/policies/services-agreement/', scripted: true },
      'Data Processor Agreement': { at: 'https://openai.com/policies/data-processing-addendum/', scripted: true },
      'Vulnerability Disclosure Policy': {
        at: 'https://openai.com/policies/coordinated-vulnerability-disclosure-policy/',
        scripted: true,
      },
      'In-App Purchases Policy': { at: 'https://openai.com/policies/service-credit-terms/', scripted: true },
      'Business Privacy Policy': { at: 'https://openai.com/enterprise-privacy/', scripted: true },
    },
    Civitai: {
      'Terms of Service': { at: 'https://civitai.com/content/tos', scripted: true },
      'Privacy Policy': { at: 'https://civitai.com/content/privacy', scripted: true },
    },
    'Claude.ai': {
      'Terms of Service': 'https://www.anthropic.com/legal/consumer-terms',
      'Privacy Policy': {
        pages: ['https://www.anthropic.com/legal/privacy', 'https://www.anthropic.com/legal/non-user-privacy-policy'],
      },
      'Trackers Policy': 'https://www.anthropic.com/legal/cookies',
      'Acceptable Use Policy': {
        pages: [
          'https://www.anthropic.com/legal/aup',
          'https://support.anthropic.com/en/articles/9307344-responsible-use-of-anthropic-s-models-guidelines-for-organizations-serving-minors',
          'https://support.anthropic.com/en/articles/9528712-exceptions-to-our-usage-policy',
        ],
      },
      'Commercial Terms': 'https://www.anthropic.com/legal/commercial-terms',
      'Data Processor Agreement': {
        pages: ['https://www.anthropic.com/legal/data-processing-addendum', 'https://trust.anthropic.com/subprocessors'],
      },
      'Law Enforcement Guidelines': 'https://support.anthropic.com/en/articles/9035075-law-enforcement-requests',
      'Vulnerability Disclosure Policy': 'https://www.anthropic.com/responsible-disclosure-policy',
    },
    Codeium: {
      'Terms of Service': {
        at: ['https://codeium.com/terms-of-service-individual', 'https://windsurf.com/terms-of-service-individual'],
        scripted: true,
      },
      'Privacy Policy': { at: ['https://codeium.com/privacy-policy', 'https://windsurf.com/privacy-policy'], scripted: true },
    },
    Cohere: {
      'Terms of Service': 'https://cohere.com/terms-of-use',
      'Privacy Policy': 'https://cohere.com/privacy',
    },
    'Copy.AI': {
      'Terms of Service': 'https://www.copy.ai/terms-of-service',
      'Privacy Policy': 'https://www.copy.ai/privacy-notice',
    },
    Cursor: {
      'Terms of Service': {
        at: [
          'https://cursor.com/terms-of-service',
          'https://cursor.com/en-US/terms-of-service',
          'https://www.cursor.com/terms-of-service',
        ],
        scripted: true,
      },
      'Privacy Policy': {
        at: ['https://cursor.com/privacy', 'https://cursor.com/en-US/privacy', 'https://www.cursor.com/privacy'],
        scripted: true,
      },
    },
    DALL·E: {
      'Terms of Service': { see: 'chatgpt/terms-of-service' },
      'Privacy Policy': { see: 'chatgpt/privacy-policy' },
      'Acceptable Use Policy': { see: 'chatgpt/acceptable-use-policy' },
      'Developer Terms': { at: 'https://openai.com/policies/plugin-terms', scripted: true },
      'Data Processor Agreement': { see: 'chatgpt/data-processor-agreement' },
      'Platform to Business Notice': { at: 'https://openai.com/policies/business-terms', scripted: true },
    },
    DeepSeek: {
      'Terms of Service': { at: 'https://cdn.deepseek.com/policies/en-US/deepseek-terms-of-use.html', scripted: true },
      'Privacy Policy': { at: 'https://cdn.deepseek.com/policies/en-US/deepseek-privacy-policy.html', scripted: true },
      'Trackers Policy': { at: 'https://cdn.deepseek.com/policies/en-US/cookies-policy.html', scripted: true },
      'Developer Terms': {
        at: 'https://cdn.deepseek.com/policies/en-US/deepseek-open-platform-terms-of-service.html',
        scripted: true,
      },
    },
    Doubao: {
      'Terms of Service': 'https://www.doubao.com/legal/terms',
      'Privacy Policy': 'https://www.doubao.com/legal/privacy',
    },
    ElevenLabs: {
      'Terms of Service': 'https://elevenlabs.io/terms-of-use',
      'Privacy Policy': 'https://elevenlabs.io/privacy-policy',
      'Acceptable Use Policy': 'https://elevenlabs.io/use-policy',
    },
    fal: {
      'Terms of Service': { at: 'https://fal.ai/terms', scripted: true },
      'Privacy Policy': { at: 'https://fal.ai/privacy', scripted: true },
    },
    'Fireworks AI': {
      'Terms of Service': { at: 'https://fireworks.ai/terms-of-service', scripted: true },
      'Privacy Policy': { at: 'https://fireworks.ai/privacy-policy', scripted: true },
    },
    'GitHub Copilot': {
      'Terms of Service': 'https://docs.github.com/en/site-policy/github-terms/github-terms-for-additional-products-and-features',
      'Privacy Policy': { see: 'github/privacy-policy' },
    },
    'Google Antigravity': {
      'Terms of Service': { at: 'https://antigravity.google/terms', scripted: true },
    },
    'Google Generative AI Services': {
      'Terms of Service': 'https://policies.google.com/terms/generative-ai',
      'Acceptable Use Policy': 'https://policies.google.com/terms/generative-ai/use-policy',
    },
    Grok: {
      'Terms of Service': 'https://x.ai/legal/terms-of-service',
      'Privacy Policy': {
        pages: ['https://x.ai/legal/privacy-policy/', 'https://x.ai/legal/europe-privacy-policy-addendum'],
      },
      'Trackers Policy': 'https://x.ai/legal/cookie-policy',
      'Acceptable Use Policy': 'https://x.ai/legal/acceptable-use-policy',
      'Commercial Terms': 'https://x.ai/legal/terms-of-service-enterprise',
      'Brand Guidelines': 'https://x.ai/legal/brand-guidelines',
    },
    'Hugging Face': {
      'Terms of Service': 'https://huggingface.co/terms-of-service',
      'Privacy Policy': 'https://huggingface.co/privacy',
    },
    Incredible: {
      'Terms of Service': { at: 'https://web.incredible.one/policy/terms-and-conditions', scripted: true },
      'Privacy Policy': { at: 'https://web.incredible.one/policy/privacy-policy', scripted: true },
    },
    Intric: {
      'Terms of Service': { at: 'https://intric.ai/en/terms-and-conditions', scripted: true },
      'Privacy Policy': { at: 'https://intric.ai/en/privacy-policy', scripted: true },
    },
    Jasper: {
      'Terms of Service': { at: 'https://www.jasper.ai/legal/terms', scripted: true },
      'Privacy Policy': { at: 'https://www.jasper.ai/legal/privacy', scripted: true },
      'Acceptable Use Policy': { at: 'https://www.jasper.ai/legal/usage-policies', scripted: true },
      'Data Processor Agreement': { at: 'https://www.jasper.ai/legal/dpa', scripted: true },
    },
    'Kimi AI': {
      'Terms of Service': { at: 'https://kimi.ai/user/agreement/modelUse', scripted: true },
      'Privacy Policy': { at: 'https://kimi.ai/user/agreement/userPrivacy', scripted: true },
    },
    'Le Chat': {
      'Terms of Service': {
        pages: [
          ['https://mistral.ai/terms/', 'https://legal.mistral.ai/terms'],
          'https://legal.mistral.ai/terms/row-consumer-terms',
        ],
      },
      'Privacy Policy': 'https://legal.mistral.ai/terms/privacy-policy',
      'Trackers Policy': { see: 'le-chat/terms-of-service' },
      'Commercial Terms': { see: 'le-chat/terms-of-service' },
      'Data Processor Agreement': 'https://trust.mistral.ai/subprocessors',
      Imprint: 'https://mistral.ai/legal/',
    },
    Limitless: {
      'Terms of Service': 'https://www.limitless.ai/terms',
      'Privacy Policy': 'https://www.limitless.ai/privacy-policy',
    },
    'Liquid AI': {
      'Terms of Service': {
        pages: ['https://liquid.ai/terms-conditions', 'https://www.liquid.ai/lfm-license'],
      },
      'Privacy Policy': 'https://liquid.ai/privacy-policy',
    },
    'Llama API': {
      'Terms of Service': 'https://llama.developer.meta.com/legal/terms-of-service',
      'Privacy Policy': 'https://llama.developer.meta.com/docs/trust/data-commitments',
      'Trackers Policy': { see: 'facebook/trackers-policy' },
      'Acceptable Use Policy': { at: 'https://llama.developer.meta.com/legal/acceptable-use-policy', scripted: true },
      'Data Processor Agreement': { at: 'https://forwork.meta.com/fr/en/legal/mfw-subprocessor-list/', scripted: true },
    },
    Lovable: {
      'Terms of Service': { at: 'https://lovable.dev/terms', scripted: true },
      'Privacy Policy': { at: 'https://lovable.dev/privacy', scripted: true },
    },
    'Microsoft Copilot': {
      'Terms of Service': { at: 'https://www.bing.com/new/termsofuse', scripted: true },
      'Privacy Policy': { see: 'microsoft/privacy-policy' },
    },
    Midjourney: {
      'Terms of Service': 'https://docs.midjourney.com/docs/terms-of-service',
      'Privacy Policy': 'https://docs.midjourney.com/docs/privacy-policy',
      'Community Guidelines': 'https://docs.midjourney.com/docs/community-guidelines',
    },
    Murf: {
      'Terms of Service': 'https://murf.ai/resources/terms_of_service/',
      'Privacy Policy': {
        pages: ['https://murf.ai/resources/privacy_policy/', 'https://murf.ai/resources/gdpr_policy/'],
      },
    },
    'Nous Research chat': {
      'Terms of Service': 'https://portal.nousresearch.com/terms',
      'Privacy Policy': 'https://portal.nousresearch.com/privacy',
    },
    OpenRouter: {
      'Terms of Service': { at: 'https://openrouter.ai/terms', scripted: true },
      'Privacy Policy': { at: 'https://openrouter.ai/privacy', scripted: true },
    },
    Perplexity: {
      'Terms of Service': { at: 'https://www.perplexity.ai/hub/legal/terms-of-service', scripted: true },
      'Privacy Policy': {
        at: ['https://www.perplexity.ai/hub/legal/privacy-notice', 'https://www.perplexity.ai/hub/legal/privacy-policy'],
        scripted: true,
      },
      'Acceptable Use Policy': { at: 'https://www.perplexity.ai/hub/legal/aup', scripted: true },
      'Developer Terms': { at: 'https://www.perplexity.ai/hub/legal/perplexity-api-terms-of-service', scripted: true },
      'Data Processor Agreement': { at: 'https://www.perplexity.ai/hub/legal/dpa', scripted: true },
    },
    Pirr: {
      'Terms of Service': { at: 'https://www.pirr.ai/terms-and-conditions', scripted: true },
      'Privacy Policy': { at: 'https://www.pirr.ai/privacy-policy', scripted: true },
    },
    Poe: {
      'Terms of Service': 'https://poe.com/tos',
      'Privacy Policy': 'https://poe.com/privacy',
    },
    'Qwen Chat': {
      'Terms of Service': { at: 'https://chat.qwen.ai/legal-agreement/terms-of-service', scripted: true },
      'Privacy Policy': { at: 'https://chat.qwen.ai/legal-agreement/privacy-policy', scripted: true },
    },
    'Rephrase.ai': {
      'Terms of Service': 'https://www.rephrase.ai/terms-of-service',
      'Privacy Policy': 'https://www.rephrase.ai/privacy-policy',
      'Trackers Policy': { at: 'https://www.rephrase.ai/cookie-policy', scripted: true },
    },
    Replicate: {
      'Terms of Service': { at: 'https://replicate.com/terms', scripted: true },
      'Privacy Policy': { at: 'https://replicate.com/privacy', scripted: true },
    },
    Replika: {
      'Terms of Service': 'https://replika.com/legal/terms',
      'Privacy Policy': 'https://replika.com/legal/privacy',
    },
    Replit: {
      'Terms of Service': { at: 'https://replit.com/terms-of-service', scripted: true },
      'Privacy Policy': { at: 'https://replit.com/privacy-policy', scripted: true },
    },
    Runway: {
      'Terms of Service': 'https://runwayml.com/terms-of-use',
      'Privacy Policy': 'https://runwayml.com/privacy-policy',
    },
    SambaNova: {
      'Terms of Service': { at: 'https://sambanova.ai/terms-and-conditions', scripted: true },
      'Privacy Policy': { at: 'https://sambanova.ai/privacy-policy', scripted: true },
    },
    Sana: {
      'Privacy Policy': { at: 'https://sanalabs.com/legal/privacy-notice/', scripted: true },
    },
    Scribe: {
      'Terms of Service': 'https://scribehow.com/legal/terms',
      'Privacy Policy': 'https://scribehow.com/legal/privacy',
      'Trackers Policy': 'https://scribehow.com/legal/cookies',
    },
    SOUNDRAW: {
      'Terms of Service': 'https://soundraw.io/terms',
      'Privacy Policy': 'https://soundraw.io/privacy',
    },
    Speechify: {
      'Terms of Service': 'https://speechify.com/terms',
      'Privacy Policy': 'https://speechify.com/privacy/',
    },
    'Stability AI': {
      'Terms of Service': { at: 'https://stability.ai/terms-of-service', scripted: true },
      'Privacy Policy': { at: 'https://stability.ai/privacypolicy', scripted: true },
      'Acceptable Use Policy': { at: 'https://stability.ai/use-policy', scripted: true },
    },
    Suno: {
      'Terms of Service': 'https://suno.com/terms',
      'Privacy Policy': 'https://suno.com/privacy',
    },
    'Tempo Labs': {
      'Terms of Service': { at: 'https://tempolabsinc.mintlify.app/tempo-terms', scripted: true },
      'Privacy Policy': { at: 'https://tempolabsinc.mintlify.app/tempo-privacy', scripted: true },
    },
    'Together AI': {
      'Terms of Service': { at: 'https://www.together.ai/terms-of-service', scripted: true },
      'Privacy Policy': { at: 'https://www.together.ai/privacy', scripted: true },
    },
    Wenxinyiyan: {
      'Terms of Service': { at: 'https://passport.baidu.com/static/passpc-account/html/protocal.html', scripted: true },
      'Privacy Policy': { at: 'https://privacy.baidu.com/policy', scripted: true },
    },
    Wordtune: {
      'Terms of Service': 'https://www.wordtune.com/terms-of-use',
      'Privacy Policy': 'https://www.wordtune.com/privacy-policy',
    },
  },
});
