import { wrap } from '../../text/phrases.ts'
import type { Difference } from '../../x12/compare/compare-responses.ts'
import { printable } from '../../x12/explain/words.ts'
import type { Canvas } from './canvas.ts'

/** Differences as lines: whom they are about, and below it in what. */
export function* drawDifferences(differences: readonly Difference[], { width, paint }: Canvas): Generator<string> {
  for (const [index, { about, says }] of differences.entries()) {
    if (index > 0) yield ''
    yield paint('bold', printable(about))
    for (const sentence of says) {
      for (const [place, line] of wrap([printable(sentence)], width - 4, '').entries()) {
        yield `${place === 0 ? '  ' : '    '}${line}`
      }
    }
  }
}
