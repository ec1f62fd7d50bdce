import { createWords, dictionaryOf, type Language } from '@rynek/shared/core/language.ts'
import { registerStrings } from '@rynek/shared/features/institutions/strings.ts'

type Reasons<Key> = Key extends `register.refused.${infer Reason}` ? Reason : never
export type RegisterReason = Reasons<keyof typeof registerStrings>

export type Fault = {
  reason: RegisterReason
  /** From 1; without it the fault is in the file as a whole. */
  line?: number | undefined
  /** What stands there, as far as it explains the fault. */
  value?: string | undefined
}

/** Why a file was not taken. One is enough: a register with a hole in it is worse than last year's. */
export class RegisterProblem extends Error {
  readonly reason: RegisterReason
  readonly line: number | undefined
  readonly value: string

  constructor({ reason, line, value = '' }: Fault) {
    super(`${reason}${line === undefined ? '' : ` in line ${line}`}: ${value}`)
    this.reason = reason
    this.line = line
    this.value = shown(value)
  }
}

/** The refusal as a sentence for whoever has to mend the file. */
export function sentenceOf({ reason, line, value }: RegisterProblem, language: Language): string {
  const words = registerWords(language)
  const sentence = words(`register.refused.${reason}`, { value })
  // As text, because a line number is never written with a thousands separator.
  return line === undefined ? sentence : words('register.atLine', { line: String(line), sentence })
}

export const registerWords = (language: Language) =>
  createWords<keyof typeof registerStrings>(dictionaryOf(registerStrings, language), language)

/** A file can hold anything: what is shown of it is short and moves no cursor. */
const shown = (value: string) => value.slice(0, 60).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '·')
