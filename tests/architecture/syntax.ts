import { parseSync } from 'vite'
import { read } from './tree.ts'

export type Node = { type: string; [part: string]: unknown }

/** Every node of a file, in no order that means anything. */
export function nodesOf(path: string): Node[] {
  const found: Node[] = []
  const left: unknown[] = [parseSync(path, read(path)).program]
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (typeof one !== 'object' || one === null) continue
    if ('type' in one) found.push(one as Node)
    left.push(...Object.values(one))
  }
  return found
}
