// Generated from src/law/packs by npm run generate.
export const compiledTranslations = {
  'es/us-ga': () => import('./es/us-ga.json', { with: { type: 'json' } }),
  'es/us-il': () => import('./es/us-il.json', { with: { type: 'json' } }),
  'es/us-tx': () => import('./es/us-tx.json', { with: { type: 'json' } }),
  'es/us': () => import('./es/us.json', { with: { type: 'json' } }),
};
