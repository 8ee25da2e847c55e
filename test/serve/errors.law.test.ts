import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, type MockInstance, vi } from 'vitest'
import { routes } from '../../src/contract/routes.ts'
import { createSandbox } from '../../src/index.ts'
import { type Listening, listen } from '../../src/serve/listen.ts'
import { lawRuns } from '../support/law-runs.ts'

let listening: Listening
beforeAll(async () => {
  listening = await listen(createSandbox())
})
afterAll(() => listening.close())

let outputs: readonly MockInstance[] = []
beforeEach(() => {
  outputs = [vi.spyOn(console, 'error'), vi.spyOn(process.stderr, 'write'), vi.spyOn(process, 'emitWarning')]
  for (const output of outputs) output.mockReturnValue(true)
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** The response to one request, whose head is sent as it is. */
async function send(head: string, body = ''): Promise<string> {
  const socket = connect(listening.port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(`${head}\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, 'latin1')
  return text(socket)
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A stack trace, a file of this project or its packages. */
function leaksIn(response: string): readonly string[] {
  return [/^\s+at .*$/m, /node_modules/, /file:\/\//, /\.[cm]?[jt]s:\d+/, /<pre>/]
    .flatMap((leak) => leak.exec(response)?.[0] ?? [])
    .concat(response.includes(root) ? [root] : [])
}

const accepts = fc.oneof(
  fc.constantFrom(
    'image/png',
    ';;;;',
    '*/*',
    'text/html',
    'text/html;q=0',
    ',',
    'application/json;q=x',
    '/',
    '*',
    'text/plain',
    '',
  ),
  fc.stringMatching(/^[\w*/;,=.+ -]{0,40}$/),
)
const targets = fc.oneof(
  fc.constantFrom(
    ...[
      '/',
      '/?a=%',
      '/%',
      '/%ff',
      '//',
      '//x/',
      '/..',
      '/?%',
      '/#x',
      '*',
      'http://[::1/',
      'http://a:b:c/',
      'http://localhost/',
      'http:///',
    ],
    ...routes.map(({ path }) => path.replaceAll(/\{\w+\}/g, '%')),
    // The stream of events of a world does not end.
    ...routes
      .filter(({ operationId }) => operationId !== 'watchWorld')
      .map(({ path }) => path.replaceAll(/\{\w+\}/g, 'demo')),
  ),
  fc.stringMatching(/^\/[!-~]{0,40}$/),
  fc.stringMatching(/^\/_payerbox\/worlds\/[!-~]{0,20}\/(clock|claims|journal\.har)$/),
)
const methods = fc.constantFrom(
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'QUERY',
  'PROPFIND',
  'FOO',
)
const bodies = fc.constantFrom('', '{}', '{', '[]', 'null', '\u0000', '{"__proto__":{}}')

it('no response has a stack trace or a path of the machine, and nothing is written to standard error', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(methods, targets, accepts, bodies, async (method, target, accept, body) => {
      const type = 'Content-Type: application/json\r\nAuthorization: Bearer sandbox_demo'
      const response = await send(
        `${method} ${target} HTTP/1.1\r\nHost: localhost\r\n${type}\r\nAccept: ${accept}`,
        body,
      )
      seen.add(response.slice(9, 12))
      expect(response).toMatch(/^HTTP\/1\.1 [2345]\d\d /)
      expect(leaksIn(response)).toEqual([])
    }),
    // Two of the statuses are rare among what is drawn.
    {
      numRuns: lawRuns(400),
      examples: [
        ['GET', '/', 'text/html', ''],
        ['GET', '/', 'image/png', ''],
      ],
    },
  )
  expect([...seen]).toEqual(expect.arrayContaining(['200', '400', '404', '405', '406']))
  expect(outputs.flatMap(({ mock }) => mock.calls)).toEqual([])
})

it.each([
  ['image/png', /\{"error":\{"code":"NOT_ACCEPTABLE","message":"[^"]*application\/json[^"]*"\}\}$/],
  [';;;;', /"code":"NOT_ACCEPTABLE"/],
])('the start page with Accept: %s is a 406 that says what there is', async (accept, expected) => {
  const response = await send(`GET / HTTP/1.1\r\nHost: localhost\r\nAccept: ${accept}`)
  expect(response).toMatch(/^HTTP\/1\.1 406 /)
  expect(response).toMatch(expected)
  expect(outputs.flatMap(({ mock }) => mock.calls)).toEqual([])
})
