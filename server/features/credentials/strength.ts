import { foldedWords, foldPolish } from '@rynek/shared/core/folding.ts'
import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { wrongFields } from '../accounts/new-person.ts'

/** Beyond this many characters nothing makes a password easier to guess; repeated signs cost time to look at. */
const longestJudged = 64
/** Guesses enough for anybody without the stored hash: zxcvbn's 3 of 4, from a hundred million on. */
const leastScore = 3
/** What is left beside the person's own words has to be a password's beginning, not an ornament. */
const leastOwn = 6

let judge: Promise<ZxcvbnFactory> | undefined

/** The lists of words take 30 MB and a tenth of a second: fetched when the first password is judged. */
async function openJudge(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, polish] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-pl'),
  ])
  const dictionary = { ...common.dictionary, ...polish.dictionary }
  return new ZxcvbnFactory({ dictionary, graphs: common.adjacencyGraphs })
}

/** Why a password is too easy to guess, as a key of `problems.*`; undefined for a good one. `about`: whose it is. */
export async function weaknessOf(password: string, about: readonly string[]): Promise<string | undefined> {
  const own = wordsOf(about)
  const onlyOwn = lengthBeside(password, own) < leastOwn && lengthBeside(password, []) >= leastOwn
  if (onlyOwn) return 'password-personal'
  judge ??= openJudge()
  const { score, sequence } = (await judge).check(password.slice(0, longestJudged), own)
  if (score >= leastScore) return undefined
  const leaked = sequence.some(({ dictionaryName = '' }) => dictionaryName.startsWith('passwords'))
  return leaked ? 'password-leaked' : 'password-easy'
}

export async function requireStrong(
  password: string,
  about: readonly string[],
  field = 'password',
): Promise<void> {
  const weakness = await weaknessOf(password, about)
  if (weakness) throw wrongFields({ field, reason: weakness })
}

/** Names, offices and addresses come apart into words; ours are words that everybody here would think of. */
function wordsOf(about: readonly string[]): string[] {
  const words = foldedWords([...about, 'rynek urząd samorząd'].join(' '))
  return [...new Set(words)].filter((word) => word.length > 2).toSorted((a, b) => b.length - a.length)
}

/** Letters and digits that are left when these words are taken out. */
function lengthBeside(password: string, words: readonly string[]): number {
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), foldPolish(password))
  return rest.replace(/[^\p{L}\p{N}]/gu, '').length
}
