import type { Plugin as BuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vite';

export function templatesPlugin(): BuildPlugin;
export function viteTemplates(): VitePlugin;
