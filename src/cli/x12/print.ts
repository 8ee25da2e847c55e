import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Lines that are written at once: enough to be quick, and little enough to hold. */
const atOnce = 1000

/** Writes lines to standard output, as fast as it takes them. Ends quietly when nobody reads any further, as in `| head`. */
export async function print(lines: Iterable<string>): Promise<void> {
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  let held: string[] = []
  for (const line of lines) {
    held.push(`${line}\n`)
    if (held.length < atOnce) continue
    await write(process.stdout, held.join(''))
    held = []
  }
  await write(process.stdout, held.join(''))
}

async function write(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain')
}
