/**
 * The floor: nothing but `node:http`, answering the bytes that payerbox answers. Reads the body of a POST first.
 * Arguments: port, answers as JSON, and a number of ids: a server with ids looks up the last segment of the path of a GET in a `Map`
 * of so many strings.
 */
import { randomUUID } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import { sampleStride } from '../calls.ts'
import { type Answer, type Answers, standReady } from './control.ts'

/** What the bench learns of a raw server when it is ready. */
export interface RawFacts {
  /** Some of the ids that it knows, from all over the map. */
  readonly sessions: readonly string[]
}

const [port, answers = '', count = '0'] = process.argv.slice(2)
const { get, post } = JSON.parse(answers) as Answers
const bodies = new Map<string, string>(
  Array.from({ length: Number(count) }, (_, i) => [randomUUID(), `${get.body}${i}`]),
)

const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
  if (request.method === 'GET') {
    if (bodies.size > 0 && !isKnown(request.url ?? '')) throw new Error('an unknown id')
    send(get, response)
    return
  }
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    Buffer.concat(chunks).toString()
    send(post, response)
  })
})

function isKnown(url: string): boolean {
  return bodies.get(url.slice(url.lastIndexOf('/') + 1)) !== undefined
}

function send({ headers, body }: Answer, response: ServerResponse): void {
  response.sendDate = false
  response.writeHead(200, headers)
  response.end(body)
}

/** As many as payerbox gives. */
function sample(): readonly string[] {
  const stride = sampleStride(bodies.size)
  return [...bodies.keys()].filter((_, i) => i % stride === 0)
}

const facts: RawFacts = { sessions: sample() }
server.listen(Number(port), '127.0.0.1', () => standReady(facts))
