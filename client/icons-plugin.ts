import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'
import type { Plugin } from 'vite'
import { icons } from './ui/icons.ts'

type Shape = [tag: string, attributes: Record<string, string>]

/**
 * `virtual:icons` is the address of one sprite with the icons we use: they cost a page no script, and the browser
 * fetches them once. Their shapes are read from Lucide's modules without loading its components.
 */
export function iconsPlugin(): Plugin {
  let sprite = ''
  let address = ''
  return {
    name: 'icons',
    async buildStart() {
      sprite = await makeSprite()
      const hash = createHash('sha256').update(sprite).digest('base64url').slice(0, 8)
      address = `assets/icons-${hash}.svg`
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url !== `/${address}`) return next()
        response.setHeader('content-type', 'image/svg+xml')
        response.end(sprite)
      })
    },
    resolveId: (id) => (id === 'virtual:icons' ? `\0${id}` : undefined),
    load(id) {
      if (id !== '\0virtual:icons') return
      const { command } = this.environment.config
      if (command === 'build' && this.environment.name === 'client') {
        this.emitFile({ type: 'asset', fileName: address, source: sprite })
      }
      return `export const iconsAddress = ${JSON.stringify(`/${address}`)}`
    },
  }
}

async function makeSprite(): Promise<string> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-solid')), '../source/icons')
  const symbols = await Promise.all(
    icons.map(async (name) => symbolOf(name, await shapesOf(join(folder, `${name}.jsx`)))),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg"><!-- Lucide, ISC licence -->${symbols.join('')}</svg>`
}

async function shapesOf(file: string): Promise<Shape[]> {
  const literal = /__iconData = (\{[\s\S]*?\n\});/.exec(await readFile(file, 'utf8'))?.[1]
  if (!literal) throw new Error(`${file} has no shapes: is it a former name?`)
  const { node } = runInNewContext(`(${literal})`) as { node: Shape[] }
  return node
}

function symbolOf(name: string, shapes: readonly Shape[]): string {
  const drawn = shapes.map(([tag, { key: _key, ...attributes }]) => {
    const written = Object.entries(attributes).map(([attribute, value]) => `${attribute}="${value}"`)
    return `<${tag} ${written.join(' ')}/>`
  })
  const pen =
    'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
  return `<symbol id="${name}" viewBox="0 0 24 24"><g ${pen}>${drawn.join('')}</g></symbol>`
}
