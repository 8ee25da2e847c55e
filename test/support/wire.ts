import { connect, type Socket } from 'node:net'

/** What came over one connection, as bytes, and how it ended. */
export interface Heard {
  readonly text: string
  /** `open`: still there when nobody wanted to wait any longer. */
  readonly end: 'closed' | 'reset' | 'open'
}

/** Says something to a server and listens until the connection ends, or until `enough` has been heard. */
export function converse(url: string, said: string, enough: (text: string) => boolean = () => false): Promise<Heard> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(Number(port), hostname, () => socket.write(said))
    const end = (end: Heard['end']) => {
      socket.destroy()
      resolve({ text, end })
    }
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      text += chunk
      if (enough(text)) end('open')
    })
    socket.on('end', () => end('closed'))
    socket.on('error', () => end('reset'))
  })
}

/** The text of a GET request. */
export function get(path: string, headers: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
}

/** A connection that stays open and says nothing back to the test. */
export function openWith(url: string, said: string): Socket {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname, () => socket.write(said))
  socket.on('error', () => {})
  return socket
}
