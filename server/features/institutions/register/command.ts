import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Language } from '@rynek/shared/core/language.ts'
import type { Bytes } from './bytes.ts'
import { RegisterProblem, registerWords, sentenceOf } from './problem.ts'

/** What commands that import speak. */
export const spoken: Language = /^en/.test(process.env['LANG'] ?? '') ? 'en' : 'pl'
const words = registerWords(spoken)

export async function opened(path: string): Promise<Bytes> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw new Error(words('register.noFile', { path }))
  return createReadStream(path)
}

export function explain(fault: unknown): string {
  if (!(fault instanceof RegisterProblem)) return fault instanceof Error ? fault.message : String(fault)
  return `${sentenceOf(fault, spoken)} ${words('register.notImported')}`
}
