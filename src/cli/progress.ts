import type { WriteStream } from 'node:tty'

/** Says how far a run is, on one line of a terminal; nothing where there is none. */
export interface Progress {
  /** One more is done, of so many in all. */
  readonly tell: (isWrong: boolean, all: number) => void
  readonly end: () => void
}

/** @param what What is counted: `cases`. */
export function progressOn(stream: WriteStream, what: string): Progress {
  if (!stream.isTTY) return { tell: () => {}, end: () => {} }
  let done = 0
  let wrong = 0
  let shown = 0
  return {
    tell(isWrong, all) {
      done++
      if (isWrong) wrong++
      // Ten times a second is as often as anybody sees.
      if (performance.now() - shown < 100 && done < all) return
      shown = performance.now()
      stream.write(`\r${done} of ${all} ${what}${wrong === 0 ? '' : `, ${wrong} failed`}\u001b[K`)
    },
    end: () => void stream.write('\r\u001b[K'),
  }
}
