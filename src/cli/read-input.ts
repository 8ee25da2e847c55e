import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { decodeText } from '../text/decode-text.ts'
import { CliError } from './cli-error.ts'

/**
 * The text of a file, or of standard input for `-`. Bytes that are not UTF-8 are read as Latin-1, one character for each byte, and
 * reported on standard error. @throws CliError when it cannot be read.
 */
export async function readInput(file: string): Promise<string> {
  const bytes = await readBytes(file)
  if (isUtf8(bytes) || hasUtf16Mark(bytes)) return decodeText(bytes)
  const at = firstInvalidByte(bytes)
  const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
  process.stderr.write(`${inputName(file)} is not UTF-8: byte ${byte} at offset ${at}; it is read as Latin-1\n`)
  return bytes.toString('latin1')
}

function hasUtf16Mark([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** The index of the first byte that is not part of UTF-8. */
export function firstInvalidByte(bytes: Buffer): number {
  const valid = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  // Everything before the first replacement character that is not in the bytes themselves.
  for (let at = valid.indexOf('\u{fffd}'); at !== -1; at = valid.indexOf('\u{fffd}', at + 1)) {
    const offset = Buffer.byteLength(valid.slice(0, at))
    if (!bytes.subarray(offset, offset + 3).equals(Buffer.from('\u{fffd}'))) return offset
  }
  return 0
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file)
  } catch (error) {
    throw new CliError(unreadable(error as NodeJS.ErrnoException, file), { exitCode: 2, cause: error })
  }
}

/** The name of an input in messages. */
export function inputName(file: string): string {
  return file === '-' ? 'standard input' : file
}

function unreadable({ code, message }: NodeJS.ErrnoException, file: string): string {
  if (code === 'ENOENT') return `there is no file ${file}; - reads standard input`
  if (code === 'EISDIR') return `${file} is a directory; name a file, or - for standard input`
  if (code === 'EACCES') return `no permission to read ${file}`
  return `cannot read ${inputName(file)}: ${message}`
}
