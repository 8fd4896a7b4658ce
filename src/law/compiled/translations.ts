// Generated from src/law/packs by npm run generate.
export const compiledTranslations = {
  'es/us-ca': () => import('./es/us-ca.json', { with: { type: 'json' } }),
  'es/us-fl': () => import('./es/us-fl.json', { with: { type: 'json' } }),
  'es/us-mi': () => import('./es/us-mi.json', { with: { type: 'json' } }),
  'es/us': () => import('./es/us.json', { with: { type: 'json' } }),
};
