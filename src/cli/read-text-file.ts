import { Buffer } from 'node:buffer'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { CliError } from './cli-error.ts'
import { gzipMark, hasDigest, headLength, isHeadOf, newDigest } from './gzip-form.ts'
import { firstInvalidByte } from './read-input.ts'

const otherMarks: readonly (readonly [string, Buffer])[] = [
  ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
  ['xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a])],
  ['bzip2', Buffer.from('BZh')],
  ['ZIP', Buffer.from('PK\u0003\u0004', 'latin1')],
]

/** A text file, compressed or not. It is read piece by piece, once. */
export interface TextFile {
  readonly isCompressed: boolean
  /** How many bytes were read so far. */
  readonly bytes: number
  /** Whether it can be read again: a pipe cannot. */
  readonly isRegular: boolean
  /** Throws a CliError where the file cannot be read, is not UTF-8, or is not as it was compressed. */
  readonly pieces: AsyncGenerator<string>
}

/** Opens a text file, compressed or not. It is closed when its pieces are read, or their generator is closed. @throws CliError */
export async function openTextFile(file: string): Promise<TextFile> {
  const handle = await open(file).catch((cause) => {
    throw unreadable(file, cause)
  })
  try {
    const head = await readHead(handle)
    const other = otherMarks.find(([, mark]) => head.subarray(0, mark.length).equals(mark))
    if (other !== undefined) throw usageError(`${file} is compressed with ${other[0]}; decompress it, or use gzip`)
    const isCompressed = head.subarray(0, gzipMark.length).equals(gzipMark)
    const size = { bytes: 0 }
    const chunks = chunksOf(file, handle, head, size)
    const isRegular = (await handle.stat()).isFile()
    const pieces = decoded(file, isCompressed ? decompressed(file, chunks, head) : chunks)
    return {
      isCompressed,
      isRegular,
      pieces,
      get bytes() {
        return size.bytes
      },
    }
  } catch (cause) {
    await handle.close()
    throw cause instanceof CliError ? cause : unreadable(file, cause as NodeJS.ErrnoException)
  }
}

/**
 * Checks a file whose content is not as it was saved, before that is reported: in a compressed file, another line can be a consequence of
 * a byte that was altered. @throws CliError
 */
export async function checkCompressed(file: string): Promise<void> {
  const { isCompressed, isRegular, pieces } = await openTextFile(file)
  if (isCompressed && isRegular) for await (const _ of pieces);
  else await pieces.return(undefined)
}

async function readHead(handle: FileHandle): Promise<Buffer> {
  const head = Buffer.alloc(headLength)
  let length = 0
  for (let isEnd = false; length < headLength && !isEnd; ) {
    const { bytesRead } = await handle.read(head, length, headLength - length, null)
    length += bytesRead
    isEnd = bytesRead === 0
  }
  return head.subarray(0, length)
}

async function* chunksOf(
  file: string,
  handle: FileHandle,
  head: Buffer,
  size: { bytes: number },
): AsyncGenerator<Buffer> {
  try {
    size.bytes = head.length
    yield head
    for await (const chunk of handle.createReadStream({ autoClose: false })) {
      size.bytes += chunk.length
      yield chunk
    }
  } catch (cause) {
    throw unreadable(file, cause as NodeJS.ErrnoException)
  } finally {
    await handle.close()
  }
}

async function* decompressed(file: string, chunks: AsyncGenerator<Buffer>, head: Buffer): AsyncGenerator<Buffer> {
  const digest = newDigest()
  const digested = async function* (): AsyncGenerator<Buffer> {
    let isHead = true
    for await (const chunk of chunks) {
      if (!isHead) digest.update(chunk)
      isHead = false
      yield chunk
    }
  }
  const gunzip = createGunzip()
  const fed = pipeline(digested, gunzip)
  // It fails together with the loop.
  fed.catch(() => {})
  try {
    for await (const chunk of gunzip) yield chunk
    await fed
  } catch (cause) {
    throw cause instanceof CliError ? cause : altered(file, cause)
  }
  if (hasDigest(head) && !isHeadOf(head, digest.digest())) throw altered(file)
}

async function* decoded(file: string, chunks: AsyncGenerator<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let before: Buffer = Buffer.alloc(0)
  let lines = 0
  for await (const chunk of chunks) {
    let text: string
    try {
      text = decoder.decode(chunk, { stream: true })
    } catch (cause) {
      const bytes = Buffer.concat([before, chunk])
      throw notText(file, lines + linesIn(bytes.subarray(0, firstInvalidByte(bytes))), cause)
    }
    lines += linesIn(chunk)
    before = lastCharacter(chunk)
    yield text
  }
  try {
    decoder.decode()
  } catch (cause) {
    throw notText(file, lines, cause)
  }
}

function linesIn(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count++
  return count
}

/** The bytes at the end that belong to a character of several bytes, which can be incomplete. */
function lastCharacter(bytes: Buffer): Buffer {
  const isLead = (byte: number) => byte >= 0xc0
  const tail = bytes.subarray(-3)
  const lead = tail.findLastIndex(isLead)
  return lead === -1 ? Buffer.alloc(0) : tail.subarray(lead)
}

function notText(file: string, linesBefore: number, cause: unknown): CliError {
  const problem = 'a byte here is not UTF-8; copy the file again, or save a new one'
  return usageError(`${file}, line ${linesBefore + 1}: ${problem}`, cause)
}

function altered(file: string, cause?: unknown): CliError {
  return usageError(`${file} is compressed, and it was cut or altered; copy the file again, or save a new one`, cause)
}

function unreadable(file: string, cause: NodeJS.ErrnoException): CliError {
  const { code, message } = cause
  if (code === 'ENOENT') return usageError(`there is no file ${file}`, cause)
  if (code === 'EISDIR') return usageError(`${file} is a directory; name a file`, cause)
  if (code === 'EACCES') return usageError(`no permission to read ${file}`, cause)
  return usageError(`cannot read ${file}: ${message}`, cause)
}

function usageError(message: string, cause?: unknown): CliError {
  return new CliError(message, { exitCode: 2, cause })
}
