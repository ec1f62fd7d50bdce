import { piecesOf } from '@rynek/shared/core/pieces.ts'
import type { Description, PartComparison } from '@rynek/shared/features/practices/description.ts'
import { partsThatDiffer, writeOut } from '@rynek/shared/features/practices/template.ts'

/** Parts that differ, in the order of the template, each word by word; empty where nothing changed. */
export function compareDescriptions(older: Description, newer: Description): PartComparison[] {
  return partsThatDiffer(older, newer).map((part) => ({
    part,
    pieces: piecesOf(writeOut(older, part), writeOut(newer, part)),
  }))
}
