import { Buffer } from 'node:buffer'
import { access, constants as accessModes, type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { FileHeader } from '../store/checked-lines.ts'
import type { SnapshotReceiver } from '../store/snapshot.ts'
import type { TextPieces } from '../text/text-pieces.ts'
import { CliError } from './cli-error.ts'
import { gzipHeader, headLength, newDigest } from './gzip-form.ts'
import { checkCompressed, openTextFile, type TextFile } from './read-text-file.ts'

/** Reads a snapshot, compressed or not. @throws CliError unless every byte is as it was saved */
export async function readSnapshotFile(
  file: string,
  receiver: SnapshotReceiver,
): Promise<{ readonly header: FileHeader; readonly text: TextFile }> {
  const { readSnapshot } = await import('../store/snapshot.ts')
  const text = await openTextFile(file)
  return { header: await withFileName(file, readSnapshot(text.pieces, receiver)), text }
}

/** Checks a snapshot before anything is done with it. A pipe can be read only once, and is not checked. @throws CliError */
export async function checkSnapshotFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (found !== undefined && !found.isFile()) return
  const { uninterested } = await import('../store/snapshot.ts')
  await readSnapshotFile(file, uninterested)
}

/** A content that was read from a file, or the error about it with the name of the file. @throws CliError */
export async function withFileName<T>(file: string, content: Promise<T>): Promise<T> {
  const { SnapshotError } = await import('../store/saved-world.ts')
  try {
    return await content
  } catch (cause) {
    if (!(cause instanceof SnapshotError)) throw cause
    await checkCompressed(file)
    throw usageError(`${file}, ${cause.message}`, cause)
  }
}

/**
 * Writes a snapshot with mode 0600, compressed if the name ends in `.gz`. The file is replaced at once, when everything is
 * written.
 *
 * @returns its length in bytes.
 * @throws CliError, and whatever reading the pieces throws
 */
export async function writeSnapshotFile(
  file: string,
  pieces: TextPieces,
  type: 'snapshot' | 'bundle' = 'snapshot',
): Promise<number> {
  await checkWritable(file, type)
  const draft = `${file}.${process.pid}.tmp`
  try {
    const handle = await open(draft, 'wx', 0o600)
    try {
      await (file.endsWith('.gz') ? writeCompressed(handle, pieces) : writePlain(handle, pieces))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, file)
    return (await stat(file)).size
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => {})
    const isSystemError = cause instanceof Error && 'syscall' in cause
    throw isSystemError ? new CliError(unwritable(file, cause as NodeJS.ErrnoException), { exitCode: 1, cause }) : cause
  }
}

async function writePlain(handle: FileHandle, pieces: TextPieces): Promise<void> {
  for await (const piece of pieces) await handle.appendFile(piece)
}

/** The length of the header that Node writes. */
const nodeHeader = 10

async function writeCompressed(handle: FileHandle, pieces: TextPieces): Promise<void> {
  // The digest is known at the end.
  await handle.appendFile(Buffer.alloc(headLength))
  const digest = newDigest()
  await pipeline(pieces, createGzip(), async (chunks: AsyncIterable<Buffer>) => {
    let skipped = 0
    for await (const chunk of chunks) {
      const rest = chunk.subarray(nodeHeader - skipped)
      skipped = Math.min(nodeHeader, skipped + chunk.length)
      digest.update(rest)
      await handle.appendFile(rest)
    }
  })
  await handle.write(Buffer.concat([gzipHeader, digest.digest()]), 0, headLength, 0)
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

function unwritable(file: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `the folder of ${file} does not exist; create it first`
  if (code === 'EACCES' || code === 'EROFS') return `no permission to write ${file}`
  if (code === 'ENOSPC') return `the disk is full; ${file} was not written`
  return `cannot write ${file}: ${message}`
}

function usageError(message: string, cause?: unknown): CliError {
  return new CliError(message, { exitCode: 2, cause })
}
