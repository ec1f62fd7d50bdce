import type { Text, Wording } from '@rynek/shared/core/language.ts'
import { allStrings } from '@rynek/shared/core/strings.ts'
import { describe, expect, test } from 'vitest'
import { filesBelow, read } from './tree.ts'

const sources = ['shared', 'server', 'client']
  .flatMap(filesBelow)
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('strings.ts'))
const code = sources.map(read).join('\n')

/** Keys that code puts together from a known beginning and a value: `problems.${reason}`. */
const beginnings = [...code.matchAll(/[`']([a-zA-Z-]+(?:\.[a-zA-Z-]+)*[.-])\$\{/g)].map(
  ([, beginning]) => `${beginning}`,
)

describe('the texts people read', () => {
  test('stand in both languages, with every plural form that Polish has', () => {
    for (const [key, { pl, en }] of Object.entries<Wording>(allStrings)) {
      if (typeof pl === 'string') {
        expect(pl.trim(), key).not.toBe('')
        expect(typeof en === 'string' ? en.trim() : en.other, key).not.toBe('')
      } else expect(Object.keys(pl).sort(), key).toEqual(['few', 'many', 'one', 'other'])
    }
  })

  test('name the same holes in both languages', () => {
    for (const [key, wording] of Object.entries<Wording>(allStrings)) {
      expect(holes(wording.pl), key).toEqual(holes(wording.en))
    }
  })

  test('are all used', () => {
    const unused = Object.keys(allStrings).filter(
      (key) => !code.includes(`'${key}'`) && !beginnings.some((beginning) => key.startsWith(beginning)),
    )
    expect(unused).toEqual([])
  })

  test('stand in strings.ts and never in a component', () => {
    const loose = sources
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((path) =>
        [...read(path).matchAll(/(?<!=)>\s*([A-ZĄĆĘŁŃÓŚŹŻ]?[a-ząćęłńóśźż]{3,}[^<>{}=;()]*)\s*</gu)].map(
          ([, text]) => `${path}: ${text}`,
        ),
      )
    expect(loose).toEqual([])
  })
})

function holes(text: Text): string[] {
  const all = typeof text === 'string' ? text : Object.values(text).join(' ')
  return [...new Set([...all.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}`))].sort()
}
