import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Reply } from '../http/call.ts'
import { announcedLength } from './announced.ts'
import { dribble } from './dribble.ts'

/**
 * Writes a reply, or does to the connection what a fault asks for. A client that has left does not matter: in Node,
 * writing to a closed connection is no error.
 *
 * A connection on which a body was not as announced is closed behind it, so that no later reply is read into it.
 */
export function write(reply: Reply, response: ServerResponse): void {
  const { broken, dribble: over, body, ended } = reply
  if (ended !== undefined) whenClosed(response, ended)
  if (broken === undefined && over === undefined) {
    writeHead(reply, response, Buffer.byteLength(body))
    response.end(body)
  } else if (broken === 'reset') {
    inItsTurn(response, (socket) => socket.resetAndDestroy())
  } else if (broken !== 'hang') {
    writeSpoiled(reply, response, Buffer.from(body))
  }
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
  const fields: string[] = []
  for (const name in headers) fields.push(name, headers[name] as string)
  if (status !== 204 && status !== 304) fields.push('content-length', String(length))
  response.writeHead(status, fields)
}

/** The first half leaves before the connection breaks: a client has read a part of its answer by then. */
function breakOff(bytes: Buffer, response: ServerResponse): void {
  inItsTurn(response, (socket) => {
    response.write(bytes.subarray(0, bytes.length / 2), () =>
      setTimeout(() => socket.resetAndDestroy(), pauseBeforeBreak),
    )
  })
}

/** Milliseconds: some systems throw away what they have received when the connection breaks. */
const pauseBeforeBreak = 20

async function writeSlowly(bytes: Buffer<ArrayBuffer>, over: number, response: ServerResponse): Promise<void> {
  response.flushHeaders()
  for await (const piece of dribble(bytes, over)) {
    if (response.destroyed) return
    response.write(piece)
  }
  response.end()
}

/** A client may send a request before the answer to the one before it has come: its socket is the response's in its turn. */
function inItsTurn(response: ServerResponse, use: (socket: Socket) => void): void {
  if (response.socket !== null) use(response.socket)
  else response.once('socket', use)
}

function whenClosed(response: ServerResponse, then: () => void): void {
  if (response.closed) then()
  else response.once('close', then)
}
