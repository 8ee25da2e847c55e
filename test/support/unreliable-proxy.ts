import { connect, createServer, type Socket } from 'node:net'

/** A connection to a server that can be cut. */
export interface UnreliableProxy {
  readonly port: number
  /** Ends every connection. */
  cut(): void
  /** Ends each connection when the server replies: what was asked takes place, and the client does not hear of it. */
  loseReplies(milliseconds: number): Promise<void>
  /** Refuses every connection, and ends those that are open. */
  refuse(milliseconds: number): Promise<void>
  close(): void
}

/** Forwards connections to a port of this machine. */
export async function startUnreliableProxy(port: number): Promise<UnreliableProxy> {
  const open = new Set<Socket>()
  let mode: 'forward' | 'lose' | 'refuse' = 'forward'
  const cut = (): void => {
    for (const socket of open) socket.destroy()
  }
  const server = createServer((client) => {
    if (mode === 'refuse') {
      client.destroy()
      return
    }
    const upstream = connect(port, '127.0.0.1')
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        open.delete(socket)
        other.destroy()
      })
    }
    client.pipe(upstream)
    upstream.on('data', (data) => {
      if (mode === 'lose') client.destroy()
      else client.write(data)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const during = async (next: typeof mode, milliseconds: number): Promise<void> => {
    mode = next
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    mode = 'forward'
  }
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cut,
    loseReplies: (milliseconds) => during('lose', milliseconds),
    refuse(milliseconds) {
      cut()
      return during('refuse', milliseconds)
    },
    close() {
      server.close()
      cut()
    },
  }
}
