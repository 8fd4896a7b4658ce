// Generated from src/law/packs by npm run generate.
export const compiledTranslations = {
  'es/us': () => import('./es/us.json', { with: { type: 'json' } }),
  'es/us-ca': () => import('./es/us-ca.json', { with: { type: 'json' } }),
  'es/us-fl': () => import('./es/us-fl.json', { with: { type: 'json' } }),
  'es/us-ga': () => import('./es/us-ga.json', { with: { type: 'json' } }),
  'es/us-il': () => import('./es/us-il.json', { with: { type: 'json' } }),
  'es/us-mi': () => import('./es/us-mi.json', { with: { type: 'json' } }),
  'es/us-mn': () => import('./es/us-mn.json', { with: { type: 'json' } }),
  'es/us-mo': () => import('./es/us-mo.json', { with: { type: 'json' } }),
  'es/us-nc': () => import('./es/us-nc.json', { with: { type: 'json' } }),
  'es/us-ne': () => import('./es/us-ne.json', { with: { type: 'json' } }),
  'es/us-ny': () => import('./es/us-ny.json', { with: { type: 'json' } }),
  'es/us-oh': () => import('./es/us-oh.json', { with: { type: 'json' } }),
  'es/us-pa': () => import('./es/us-pa.json', { with: { type: 'json' } }),
  'es/us-tx': () => import('./es/us-tx.json', { with: { type: 'json' } }),
  'es/us-vt': () => import('./es/us-vt.json', { with: { type: 'json' } }),
  'es/us-wa': () => import('./es/us-wa.json', { with: { type: 'json' } }),
};
