import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { CliError } from '../cli-error.ts'

/**
 * The text of a file, or of standard input for `-`.
 *
 * @throws CliError when it cannot be read.
 */
export async function readText(name: string): Promise<string> {
  try {
    return name === '-' ? await text(process.stdin) : await readFile(name, 'utf8')
  } catch (error) {
    throw new CliError(whyNot(error as NodeJS.ErrnoException, name), { exitCode: 2, cause: error })
  }
}

/** How messages call what was read. */
export function nameOf(name: string): string {
  return name === '-' ? 'standard input' : name
}

function whyNot({ code, message }: NodeJS.ErrnoException, name: string): string {
  if (code === 'ENOENT') return `there is no file ${name}; - reads standard input`
  if (code === 'EISDIR') return `${name} is a directory; name a file, or - for standard input`
  if (code === 'EACCES') return `${name} may not be read by this user`
  return `${nameOf(name)} cannot be read: ${message}`
}
