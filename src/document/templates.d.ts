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
