import type { WriteStream } from 'node:tty'

/** Shows progress on one line of a terminal; does nothing where there is no terminal. */
export interface Progress {
  /** Counts one more that is done, of a total. */
  readonly add: (failed: boolean, total: number) => void
  readonly end: () => void
}

/** @param noun What is counted: `cases`. */
export function progressOn(stream: WriteStream, noun: string): Progress {
  if (!stream.isTTY) return { add: () => {}, end: () => {} }
  let done = 0
  let failures = 0
  let shown = 0
  return {
    add(failed, total) {
      done++
      if (failed) failures++
      // At most ten updates a second.
      if (performance.now() - shown < 100 && done < total) return
      shown = performance.now()
      stream.write(`\r${done} of ${total} ${noun}${failures === 0 ? '' : `, ${failures} failed`}\u001b[K`)
    },
    end: () => void stream.write('\r\u001b[K'),
  }
}
