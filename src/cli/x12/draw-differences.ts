import { wrap } from '../../text/phrases.ts'
import type { ResponseDifference } from '../../x12/compare/compare-responses.ts'
import { replaceUnprintable } from '../../x12/explain/words.ts'
import type { Canvas } from './canvas.ts'

/** Differences as lines: whom they are about, and below it in what. */
export function* drawDifferences(
  differences: readonly ResponseDifference[],
  { width, paint }: Canvas,
): Generator<string> {
  for (const [index, { about, changes }] of differences.entries()) {
    if (index > 0) yield ''
    yield paint('bold', replaceUnprintable(about))
    for (const sentence of changes) {
      for (const [place, line] of wrap([replaceUnprintable(sentence)], width - 4, '').entries()) {
        yield `${place === 0 ? '  ' : '    '}${line}`
      }
    }
  }
}
