// Generated from src/law/packs by npm run generate.
export const compiled = {
  'us': () => import('./us.json', { with: { type: 'json' } }),
  'us-ca': () => import('./us-ca.json', { with: { type: 'json' } }),
  'us-fl': () => import('./us-fl.json', { with: { type: 'json' } }),
  'us-ga': () => import('./us-ga.json', { with: { type: 'json' } }),
  'us-il': () => import('./us-il.json', { with: { type: 'json' } }),
  'us-mi': () => import('./us-mi.json', { with: { type: 'json' } }),
  'us-mn': () => import('./us-mn.json', { with: { type: 'json' } }),
  'us-mo': () => import('./us-mo.json', { with: { type: 'json' } }),
  'us-nc': () => import('./us-nc.json', { with: { type: 'json' } }),
  'us-ne': () => import('./us-ne.json', { with: { type: 'json' } }),
  'us-ny': () => import('./us-ny.json', { with: { type: 'json' } }),
  'us-oh': () => import('./us-oh.json', { with: { type: 'json' } }),
  'us-pa': () => import('./us-pa.json', { with: { type: 'json' } }),
  'us-tx': () => import('./us-tx.json', { with: { type: 'json' } }),
  'us-vt': () => import('./us-vt.json', { with: { type: 'json' } }),
  'us-wa': () => import('./us-wa.json', { with: { type: 'json' } }),
};
