import type { Plugin as BuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vite';

/** `partials`: the folder that they stand in; that of the program's documents where it is left out. */
interface Where {
  partials?: string;
}

export function templatesPlugin(where?: Where): BuildPlugin;
export function viteTemplates(where?: Where): VitePlugin;
