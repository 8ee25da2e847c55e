import { Buffer, constants } from 'node:buffer'
import { createHash } from 'node:crypto'
import { access, constants as accessModes, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { SnapshotContent } from '../store/snapshot.ts'
import { CliError } from './cli-error.ts'
import { firstInvalidByte } from './terminal.ts'

/** The longest text that Node can hold, in characters. */
const longest = constants.MAX_STRING_LENGTH

/** The marks with which compressed files begin. */
const gzipMark = Buffer.from([0x1f, 0x8b])
const otherMarks: readonly (readonly [string, Buffer])[] = [
  ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
  ['xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a])],
  ['bzip2', Buffer.from('BZh')],
  ['ZIP', Buffer.from('PK\u0003\u0004', 'latin1')],
]

/**
 * The header of a compressed snapshot (RFC 1952): no time, no name, and an extra field `PB` of 32 bytes with the SHA-256 of the
 * rest of the file, since gzip's own checksum does not include its header.
 */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 36, 0, 0x50, 0x42, 32, 0])
const digestEnd = gzipHeader.length + 32
/** The bit of gzip's flags for an extra field. */
const hasExtraField = 4
/** The length of the header that Node writes. */
const nodeHeader = 10

/** A snapshot as a file has it. */
export interface SnapshotFile {
  readonly text: string
  readonly snapshot: SnapshotContent
  readonly bytes: number
  readonly isCompressed: boolean
}

/** Reads a snapshot, compressed or not. @throws CliError unless every byte is as it was saved */
export async function readSnapshotFile(file: string): Promise<SnapshotFile> {
  const { text, ...size } = await readTextFile(file)
  return { text, snapshot: await checkSnapshot(file, text), ...size }
}

/** Reads a text, compressed or not. @throws CliError */
export async function readTextFile(file: string): Promise<Omit<SnapshotFile, 'snapshot'>> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw usageError(unreadable(file, cause), cause)
  })
  const isCompressed = bytes.subarray(0, gzipMark.length).equals(gzipMark)
  const other = otherMarks.find(([, mark]) => bytes.subarray(0, mark.length).equals(mark))
  if (other !== undefined) throw usageError(`${file} is compressed with ${other[0]}; decompress it, or use gzip`)
  const plain = isCompressed ? decompress(file, bytes) : bytes
  if (plain.length > longest)
    throw usageError(`${file} is too large: ${plain.length} bytes, and ${longest} are possible`)
  const text = toText(file, plain)
  return { text, bytes: bytes.length, isCompressed }
}

/** The content of a snapshot. @throws CliError with the file and the line when it is not valid */
export async function checkSnapshot(file: string, text: string): Promise<SnapshotContent> {
  const { readSnapshot } = await import('../store/snapshot.ts')
  return withFileName(file, readSnapshot(text))
}

/** A content that was read, or the error about it with the name of its file. @throws CliError */
export async function withFileName<T>(file: string, content: Promise<T>): Promise<T> {
  const { SnapshotError } = await import('../store/saved-world.ts')
  return content.catch((cause: Error) => {
    throw cause instanceof SnapshotError ? usageError(`${file}, ${cause.message}`, cause) : cause
  })
}

/**
 * Writes a snapshot with mode 0600, compressed if the name ends in `.gz`. The file is replaced at once, when everything is
 * written.
 *
 * @returns its length in bytes.
 * @throws CliError
 */
export async function writeSnapshotFile(
  file: string,
  text: string,
  type: 'snapshot' | 'bundle' = 'snapshot',
): Promise<number> {
  await checkWritable(file, type)
  const bytes = file.endsWith('.gz') ? compress(text) : Buffer.from(text)
  const draft = `${file}.${process.pid}.tmp`
  try {
    const handle = await open(draft, 'wx', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, file)
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => {})
    throw new CliError(unwritable(file, cause as NodeJS.ErrnoException), { exitCode: 1, cause })
  }
  return bytes.length
}

function compress(text: string): Buffer {
  const rest = gzipSync(text).subarray(nodeHeader)
  return Buffer.concat([gzipHeader, sha256(rest), rest])
}

function decompress(file: string, bytes: Buffer): Buffer {
  const altered = `${file} is compressed, and it was cut or altered; copy the file again, or save a new one`
  if (((bytes[3] ?? 0) & hasExtraField) !== 0) {
    const isOurs = bytes.subarray(0, gzipHeader.length).equals(gzipHeader)
    const digest = bytes.subarray(gzipHeader.length, digestEnd)
    if (!isOurs || !digest.equals(sha256(bytes.subarray(digestEnd)))) throw usageError(altered)
  }
  try {
    return gunzipSync(bytes, { maxOutputLength: longest })
  } catch (cause) {
    const isTooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw usageError(isTooLarge ? `${file} is too large: more than ${longest} bytes when decompressed` : altered, cause)
  }
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}

function toText(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    const at = firstInvalidByte(bytes)
    const line = bytes.subarray(0, at).toString('latin1').split('\n').length
    const problem = 'a byte here is not UTF-8; copy the file again, or save a new one'
    throw usageError(`${file}, line ${line}: ${problem}`, cause)
  }
}

/** Checks that a snapshot can be written, and that no other file is lost. @throws CliError */
export async function checkWritable(file: string, type: 'snapshot' | 'bundle' = 'snapshot'): Promise<void> {
  await access(dirname(file), accessModes.W_OK).catch((cause) => {
    throw usageError(unwritable(file, cause), cause)
  })
  const found = await stat(file).catch(() => undefined)
  if (found === undefined) return
  if (!found.isFile()) throw usageError(`${file} is not a file; name a file`)
  if (found.size === 0) return
  const handle = await open(file)
  try {
    const { buffer } = await handle.read(Buffer.alloc(gzipHeader.length), 0, gzipHeader.length, 0)
    const isOurs = buffer.equals(gzipHeader) || buffer.toString() === `{"type":"${type}"`.slice(0, buffer.length)
    if (!isOurs) throw usageError(`${file} exists and is not a ${type}; name another file, or delete it`)
  } finally {
    await handle.close()
  }
}

function unreadable(file: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `there is no file ${file}`
  if (code === 'EISDIR') return `${file} is a directory; name a file`
  if (code === 'EACCES') return `no permission to read ${file}`
  if (code === 'ERR_FS_FILE_TOO_LARGE') return `${file} is too large: ${longest} bytes are possible`
  return `cannot read ${file}: ${message}`
}

function unwritable(file: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `the folder of ${file} does not exist; create it first`
  if (code === 'EACCES' || code === 'EROFS') return `no permission to write ${file}`
  if (code === 'ENOSPC') return `the disk is full; ${file} was not written`
  return `cannot write ${file}: ${message}`
}

function usageError(message: string, cause?: unknown): CliError {
  return new CliError(message, { exitCode: 2, cause })
}
