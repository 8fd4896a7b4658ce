// Generated from src/law/packs by npm run generate.
export const compiledTranslations = {
  'es/us': () => import('./es/us.json', { with: { type: 'json' } }),
};
