import type { Rule } from '../../core/visible.ts'
import { visibleWork } from '../practices/visible.ts'

/** Documents of practices that the reader sees; join `practices`. Everybody's once it is public, before that its makers'. */
export const visibleDocument: Rule = visibleWork
