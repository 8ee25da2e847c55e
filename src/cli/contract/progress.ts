import type { WriteStream } from 'node:tty'
import type { Outcome } from '../../kit/index.ts'

/** Says how far a run is, on one line of a terminal; nothing where there is none. */
export function progressOn(stream: WriteStream): {
  readonly tell: (outcome: Outcome, all: number) => void
  readonly end: () => void
} {
  if (!stream.isTTY) return { tell: () => {}, end: () => {} }
  let done = 0
  let broken = 0
  let shown = 0
  return {
    tell(outcome, all) {
      done++
      if (outcome.verdict === 'failed') broken++
      // Ten times a second is as often as anybody sees.
      if (performance.now() - shown < 100 && done < all) return
      shown = performance.now()
      stream.write(`\r${done} of ${all} cases${broken === 0 ? '' : `, ${broken} failed`}\u001b[K`)
    },
    end: () => void stream.write('\r\u001b[K'),
  }
}
