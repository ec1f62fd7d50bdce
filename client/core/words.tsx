import { createWords, type Dictionary, type Language, type Words } from '@rynek/shared/core/language.ts'
import type { StringKey } from '@rynek/shared/core/strings.ts'
import { createContext, type ParentProps, useContext } from 'solid-js'

export type SiteWords = Words<StringKey>
type Speech = { words: SiteWords; language: Language }

const SpeechContext = createContext<Speech>()

export function WordsProvider(props: ParentProps<{ dictionary: Dictionary; language: Language }>) {
  // A document has one language for its whole life: changing it is a new document.
  const speech = { words: createWords<StringKey>(props.dictionary, props.language), language: props.language }
  return <SpeechContext.Provider value={speech}>{props.children}</SpeechContext.Provider>
}

export const useWords = (): SiteWords => useSpeech().words
export const useLanguage = (): Language => useSpeech().language

function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('Words are used outside of WordsProvider')
  return speech
}
