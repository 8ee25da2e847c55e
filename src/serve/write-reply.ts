import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Reply, ReplyStream } from '../http/call.ts'
import { realTimers } from '../text/real-time.ts'
import { announcedLength, dribble, pauseBeforeBreak } from './answer.ts'
import type { BodyBudget } from './limits.ts'

/** What responses may take of a server. */
export interface ReplyService {
  /** What the bodies that are being received, and the responses that are not read yet, may take. */
  readonly bodies: BodyBudget
  /** Milliseconds that a client may read nothing of a response; 0 for no limit. */
  readonly readTimeout: number
  /** Milliseconds after which a fault that keeps a connection open ends; 0 for never. */
  readonly faultTimeout: number
  /** The responses in pieces that are being sent. */
  readonly streams: Set<ReplyStream>
}

/**
 * Writes a reply, or does to the connection what a fault asks for. A client that has left does not matter: in Node, writing
 * to a closed connection is not an error.
 *
 * After a body that is not as announced, the connection is closed, so that no later reply is taken for a part of it.
 */
export function writeReply(reply: Reply, response: ServerResponse, service: ReplyService): void {
  const { broken, dribble: over, body, ended, stream } = reply
  if (ended !== undefined) whenClosed(response, ended)
  // A body that cannot be completed must not look complete.
  if (stream !== undefined) writeStream(reply, stream, response, service).catch(() => response.destroy())
  else if (broken === undefined && over === undefined) {
    writeHead(reply, response, Buffer.byteLength(body))
    response.end(body)
    if (response.socket !== null) limitUnread(response, response.socket, service)
    else limitUnreadLater(response, service)
  } else if (broken === 'reset') {
    inItsTurn(response, (socket) => socket.resetAndDestroy())
  } else {
    limitDuration(response, service.faultTimeout)
    if (broken !== 'hang') writeSpoiled(reply, response, Buffer.from(body))
  }
}

/** Writes a body in pieces, each when the client has read the one before. */
async function writeStream(
  { status, headers }: Reply,
  stream: ReplyStream,
  response: ServerResponse,
  { streams, bodies, readTimeout }: ReplyService,
): Promise<void> {
  streams.add(stream)
  whenClosed(response, () => {
    streams.delete(stream)
    stream.close()
  })
  response.sendDate = false
  response.writeHead(status, { ...headers })
  response.flushHeaders()
  for (;;) {
    const piece = await stream.next()
    if (piece === undefined || response.destroyed) break
    if (response.write(piece)) continue
    const share = bodies.share()
    const isRead = share.take({ length: response.writableLength }) && (await drained(response, readTimeout))
    share.release()
    if (!isRead) {
      response.destroy()
      break
    }
  }
  response.end()
}

/** Whether a client reads what was written before the time is over, and does not leave; 0 for any time. */
function drained(response: ServerResponse, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isRead: boolean) => (): void => {
      if (timer !== undefined) realTimers.clearTimeout(timer)
      response.off('drain', read).off('close', left)
      resolve(isRead)
    }
    const [read, left] = [end(true), end(false)]
    const timer = milliseconds > 0 ? realTimers.setTimeout(left, milliseconds) : undefined
    response.once('drain', read).once('close', left)
  })
}

/** Bytes that a connection may hold for a client that does not read, without being counted. */
const smallResponse = 64 * 1024

/** Breaks the connection of a client that does not read its response for too long, or while too many others do not. */
function limitUnread(response: ServerResponse, socket: Socket, { bodies, readTimeout }: ReplyService): void {
  const { writableLength: length } = socket
  if (length < smallResponse) return
  const share = bodies.share()
  if (!share.take({ length })) {
    socket.resetAndDestroy()
    return
  }
  response.once('close', () => share.release())
  // After the response, the time-out of an idle connection takes its place.
  if (readTimeout > 0) socket.setTimeout(readTimeout)
}

/** The same for a pipelined response, which is written just after it gets the socket. */
function limitUnreadLater(response: ServerResponse, service: ReplyService): void {
  response.once('socket', (socket) => queueMicrotask(() => limitUnread(response, socket, service)))
}

/** Breaks the connection of a response that is not complete after so many milliseconds; 0 for never. */
function limitDuration(response: ServerResponse, milliseconds: number): void {
  if (milliseconds === 0) return
  const reset = (): void => inItsTurn(response, (socket) => socket.resetAndDestroy())
  const timer = realTimers.setTimeout(reset, milliseconds)
  response.once('close', () => realTimers.clearTimeout(timer))
}

function writeSpoiled(reply: Reply, response: ServerResponse, bytes: Buffer<ArrayBuffer>): void {
  const { broken, dribble: over } = reply
  if (broken === 'short' || broken === 'long') response.shouldKeepAlive = false
  writeHead(reply, response, announcedLength(reply, bytes.length))
  if (over !== undefined) void writeSlowly(bytes, over, response)
  else if (broken === 'middle') breakOff(bytes, response)
  else response.end(bytes)
}

function writeHead({ status, headers }: Reply, response: ServerResponse, length: number): void {
  // The machine's date would contradict the world's clock.
  response.sendDate = false
  // An object, not a list of names and values: middleware that wraps `writeHead` often misreads a list.
  const fields: Record<string, string | number> = { ...headers }
  if (status !== 204 && status !== 304) fields['content-length'] = length
  response.writeHead(status, fields)
}

/** The first half leaves before the connection breaks: the client has read a part of the reply by then. */
function breakOff(bytes: Buffer, response: ServerResponse): void {
  inItsTurn(response, (socket) => {
    response.write(bytes.subarray(0, bytes.length / 2), () =>
      realTimers.setTimeout(() => socket.resetAndDestroy(), pauseBeforeBreak),
    )
  })
}

async function writeSlowly(bytes: Buffer<ArrayBuffer>, over: number, response: ServerResponse): Promise<void> {
  response.flushHeaders()
  for await (const piece of dribble(bytes, over)) {
    if (response.destroyed) return
    response.write(piece)
  }
  response.end()
}

/** With pipelining, a response gets the socket only when the responses before it are sent. */
function inItsTurn(response: ServerResponse, use: (socket: Socket) => void): void {
  if (response.socket !== null) use(response.socket)
  else response.once('socket', use)
}

/** Does something when the client has the whole response, or has left. */
export function whenClosed(response: ServerResponse, then: () => void): void {
  if (response.closed) then()
  else response.once('close', then)
}
