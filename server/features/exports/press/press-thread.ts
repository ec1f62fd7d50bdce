import { parentPort } from 'node:worker_threads'
import type { Paper } from '../paper/paper.ts'
import { printDocx } from './docx.ts'
import { printPdf } from './pdf.ts'

export type Format = 'pdf' | 'docx'
export type Job = { format: Format; paper: Paper; pageWords: string }
/** Without bytes it could not be printed. */
export type Printed = { id: number; bytes?: Uint8Array }

const print = { pdf: printPdf, docx: printDocx }

parentPort?.on('message', async ({ id, format, paper, pageWords }: Job & { id: number }) => {
  try {
    answer({ id, bytes: await print[format](paper, pageWords) })
  } catch {
    answer({ id })
  }
})

const answer = (printed: Printed) => parentPort?.postMessage(printed)
