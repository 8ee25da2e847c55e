import { ReadableStream } from 'node:stream/web'
import { AdminRefusal, toAdminRefusal } from '../admin-client/client.ts'
import type { components } from '../contract/generated/admin.ts'
import { routeOf } from '../contract/routes.ts'
import type { ReplyStream } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'
import { joined, type TextPieces } from '../text/text-pieces.ts'

/** Saves the worlds of a sandbox and loads worlds into it, in pieces: a snapshot can be longer than any text. */
export interface SnapshotCalls {
  /** All worlds, or one. @throws AdminRefusal */
  save(world: string | undefined): AsyncGenerator<string>
  /** @throws AdminRefusal */
  load(pieces: TextPieces, replace: boolean): Promise<components['schemas']['LoadedSnapshot']>
}

/** Sends a request, with a body in pieces or none. The response comes in pieces. */
type Send = (
  method: string,
  path: string,
  body?: TextPieces,
) => Promise<{ readonly status: number; readonly pieces: TextPieces }>

/** The calls of a sandbox of this process. */
export function callsOf(sandbox: Sandbox): SnapshotCalls {
  return callsWith(async (method, target, pieces) => {
    const [path = '', query = ''] = target.split('?')
    const headers = pieces === undefined ? {} : contentType
    const call = { method, path, query, host: '', headers, body: '', pieces, onClose: () => {} }
    const { status, body, stream } = await sandbox.answer(call)
    return { status, pieces: stream === undefined ? [body] : piecesOf(stream) }
  })
}

/** The calls of a sandbox that is served. @param token of its admin API, or empty */
export function callsTo(url: string, token: string): SnapshotCalls {
  const authorization = token === '' ? {} : { authorization: `Bearer ${token}` }
  return callsWith(async (method, path, pieces) => {
    const headers = { ...authorization, ...(pieces !== undefined && contentType) }
    const body = pieces && { body: ReadableStream.from(encoded(pieces)), duplex: 'half' }
    // The type of a body in pieces is Node's own.
    const response = await fetch(url + path, { method, headers, ...body } as RequestInit)
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    return { status: response.status, pieces: reader === undefined ? [] : piecesFrom(reader) }
  })
}

const contentType = { 'content-type': 'application/x-ndjson' }

function callsWith(send: Send): SnapshotCalls {
  return {
    async *save(world) {
      const operation = world === undefined ? 'saveSnapshot' : 'saveWorldSnapshot'
      const { method, path } = routeOf(`admin.${operation}`)
      const { status, pieces } = await send(method, path.replace('{world}', encodeURIComponent(world ?? '')))
      if (status !== 200) throw toAdminRefusal(operation, status, await joined(pieces))
      yield* pieces
    },
    async load(pieces, replace) {
      const { method, path } = routeOf('admin.loadSnapshot')
      const { status, pieces: response } = await send(method, `${path}${replace ? '?replace=true' : ''}`, pieces)
      const text = await joined(response)
      if (status !== 200) throw toAdminRefusal('loadSnapshot', status, text)
      return JSON.parse(text) as components['schemas']['LoadedSnapshot']
    },
  }
}

async function* encoded(pieces: TextPieces): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const piece of pieces) yield encoder.encode(piece)
}

/** What a reader of a stream of texts does, whichever types of streams are in use. */
interface TextReader {
  read(): Promise<{ readonly done: boolean; readonly value?: string | undefined }>
  cancel(): Promise<void>
}

async function* piecesFrom(reader: TextReader): AsyncGenerator<string> {
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value ?? ''
  } finally {
    await reader.cancel()
  }
}

async function* piecesOf(stream: ReplyStream): AsyncGenerator<string> {
  try {
    for (let piece = await stream.next(); piece !== undefined; piece = await stream.next()) yield piece
  } finally {
    stream.close()
  }
}

/** The error that names the file where a sandbox refused its content; any other error as it is. */
export function namingFile(file: string, error: unknown): unknown {
  const isContent = error instanceof AdminRefusal && error.code === 'INVALID_SNAPSHOT'
  if (!isContent) return error
  return new AdminRefusal(error.status, error.code, `${file}, ${error.message}`, error.pointer)
}
