/** What `scripts/templates-plugin.mjs` makes of a template. */
declare module '*.hbs' {
  const render: (view: object) => string;
  export default render;
}

/** A style sheet as text. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}

/** A template as text. */
declare module '*.hbs?raw' {
  const text: string;
  export default text;
}

/** Handlebars with its compiler, without what it does to the module loader of Node. */
declare module 'handlebars/dist/cjs/handlebars.js' {
  export { default } from 'handlebars';
}
