import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { iconsPlugin } from './icons-plugin.ts'
import { noSchemasPlugin } from './no-schemas-plugin.ts'
import { stringsPlugin } from './strings-plugin.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Small parts that nearly every page uses, or the page that is read most: one file instead of twenty. What only some pages
 * need is not among them, for every guest loads this.
 */
const parts = [
  /client\/ui\/(?!.*(?:Card|choices|Combobox|combobox|EmptyState|Findings|GroupError|money|option-lists|paging|Pieces|ReasonField|span|TableFrame))/,
  /client\/features\/(?:(?:posts|threads|endorsements)\/api|moderation\/report\.ts)/,
  /shared\/core\/(?!folding|pieces|.*strings)/,
  /shared\/features\/(?:topics|threads)\/(?!.*strings)/,
  /shared\/features\/moderation\/kinds/,
]

export default defineConfig(({ isSsrBuild }) => ({
  root: here('.'),
  base: '/',
  publicDir: false,
  appType: 'custom',
  plugins: [solid({ ssr: true }), noSchemasPlugin(), iconsPlugin(), stringsPlugin(here('.'))],
  ssr: { noExternal: true },
  css: { devSourcemap: true },
  build: {
    target: 'es2023',
    // Keeps light-dark() as it is written; the default target would lower it to variables and media queries.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: {
      polyfill: false,
      // A page's module asks for what it imports itself: the list of everything for every page would cost each reader a KB.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files,
    },
    assetsInlineLimit: 0,
    emptyOutDir: true,
    manifest: !isSsrBuild,
    outDir: here(isSsrBuild ? 'dist/server' : 'dist/client'),
    rolldownOptions: {
      ...(isSsrBuild ? {} : { input: here('entry-client.tsx') }),
      output: isSsrBuild
        ? { entryFileNames: 'entry-server.js' }
        : {
            entryFileNames: 'assets/[name]-[hash].js',
            chunkFileNames: 'assets/[name]-[hash].js',
            assetFileNames: 'assets/[name]-[hash][extname]',
            codeSplitting: {
              groups: [
                // Few readers send files.
                { name: 'core', test: /node_modules\/solid-js\/|client\/core\/(?!upload)/ },
                { name: 'parts', test: (id) => parts.some((one) => one.test(id)) },
              ],
            },
          },
    },
  },
}))
