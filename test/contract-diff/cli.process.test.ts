import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../support/cli-program.ts'

const document = (answer: string, more = '') => `openapi: 3.0.3
info: { title: Theirs, version: '1' }
servers: [{ url: https://theirs.example/v2 }]
paths:
  /claims/{id}:
    get:
      responses:
        '200':
          description: The claim.
          content:
            application/json:
              schema: ${answer}
${more}`

const claim =
  '{ type: object, properties: { status: { type: string, x-evidence: inferred, x-source: a | guess }, paid: { type: string } } }'

let folder = ''
let server: Server
let address = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerbox-drift-'))
  const files: Readonly<Record<string, string>> = {
    'ours.yaml': document(claim),
    'theirs.yaml': document('{ $ref: parts/claim.yaml#/Claim }'),
    'parts/claim.yaml': 'Claim: { type: object, properties: { status: { type: integer }, state: { type: string } } }',
    'guessed.yaml': document('{ type: object, properties: { status: { type: integer }, paid: { type: string } } }'),
    'remote.yaml': document('{ $ref: https://theirs.example/claim.yaml }'),
    'outside.yaml': document('{ $ref: ../secret.yaml }'),
    'missing.yaml': document('{ $ref: parts/nobody.yaml }'),
    'escapes.yaml': document(
      '{ type: object, properties: { paid: { type: string }, status: { type: string, enum: ["\\e[31mred"] }, "\\e[31mred": {} } }',
    ),
  }
  await mkdir(join(folder, 'parts'))
  await mkdir(join(folder, 'recorded'))
  await mkdir(join(folder, 'empty'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const exchange = {
    ...{ at: '2026-04-01T18:30:00Z', operation: 'ours.claim', edition: '' },
    request: { method: 'GET', path: '/v2/claims/1', headers: {}, body: null },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: { paid: 'Jane Doe', extra: 'Jane Doe' },
    },
  }
  await writeFile(join(folder, 'recorded', 'one.json'), JSON.stringify([exchange]))
  server = createServer(({ url }, response) => {
    if (url === '/none') response.statusCode = 404
    response.end(url === '/page' ? '<!doctype html>' : url === '/refers' ? files['theirs.yaml'] : files['guessed.yaml'])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await rm(folder, { recursive: true })
})

const diff = (...args: readonly string[]) =>
  run(['contract', 'diff', ...args.map((arg) => arg.replace(/^@/, `${folder}/`))])

describe('payerbox contract diff', () => {
  it('tells how the two editions of Stedi differ, the same change once, within 100 columns', async () => {
    const { code, out, err } = await diff('stedi', 'stedi-2026-08')

    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('POST /2024-04-01/change/medicalnetwork/claimstatus/v2\n  request\n')
    expect(out).toContain(
      '  ✗ client          enum narrowed: no longer "U" [1]\n                      /subscriber/gender\n                      /dependent/gender\n',
    )
    expect(out).toContain(
      '  ·                 requirement widened: required → optional [1]\n                      /controlNumber\n',
    )
    expect(out).toContain(
      'POST /2024-04-01/change/medicalnetwork/claimstatus/v2/raw-x12\n  200  the same 14 differences as POST /2024-04-01/change/medicalnetwork/claimstatus/v2 · 200\n',
    )
    expect(out).toContain(
      '\nWhere our side is known from\n  [1] documented: Stedi API reference, claim status, January 2025\n',
    )
    expect(out).toMatch(
      /\nstedi → stedi-2026-08 {2}51 differences, 2 operations compared: 30 break a client, 24 a server\n$/,
    )
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it('ends with 0 where nothing differs', async () => {
    expect(await diff('taiga', 'taiga')).toEqual({
      code: 0,
      out: 'taiga → taiga  no differences in 3 operations\n',
      err: '',
    })
  })

  it('follows references to files, and tells where it all stands', async () => {
    const { code, out } = await diff('@ours.yaml', '@theirs.yaml')

    expect(code).toBe(1)
    expect(out).toContain(`GET /v2/claims/{id}
  200
  ✗ client          member removed: string
                      /paid
  ? client, server  type changed: string → integer [1]
                      /status
  ·                 member added: string
                      /state
`)
    expect(out).toContain(
      '3 differences, 1 operation compared: 1 break a client, 0 a server; 1 more would, but our side is only inferred\n',
    )
  })

  it('does not end with 1 for what our side only infers, which it reads from the network as well', async () => {
    const { code, out } = await diff('@ours.yaml', `${address}/openapi.yaml`)

    expect(code).toBe(0)
    expect(out).toContain('1 difference, 1 operation compared: none breaks anybody; 1 more would, but')
  })

  it('tells programs as JSON', async () => {
    const { code, out } = await diff('@ours.yaml', '@theirs.yaml', '--format', 'json')

    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      operations: 1,
      breaking: { client: 1, server: 0, inferred: 1 },
      differences: [
        {
          ...{ where: 'GET /v2/claims/{id} · 200 · /status', operation: 'GET /v2/claims/{id}', part: '200' },
          ...{ pointer: '/status', aspect: 'type', change: 'changed', from: 'string', to: 'integer' },
          ...{ breaks: ['client', 'server'], breaking: false, evidence: 'inferred', source: 'a | guess' },
          origin: '/paths/~1claims~1{id}/get/responses/200/content/application~1json/schema/properties/status',
        },
        { pointer: '/paid', aspect: 'member', change: 'removed', breaks: ['client'], breaking: true },
        { pointer: '/state', change: 'added', breaks: [] },
      ],
      notSeen: [],
      notes: [],
    })
  })

  it('tells code scanning as SARIF, at the lines of our file', async () => {
    const [one] = JSON.parse((await diff('@ours.yaml', '@theirs.yaml', '--format', 'sarif')).out).runs

    expect(one.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'member-added',
      'member-removed',
      'type-changed',
    ])
    expect(one.results.map(({ level }: { level: string }) => level)).toEqual(['warning', 'error', 'note'])
    expect(one.results[1]).toMatchObject({
      ruleId: 'member-removed',
      ruleIndex: 1,
      message: { text: 'GET /v2/claims/{id} · 200 · /paid: member removed: string. Breaks client.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: expect.stringMatching(/ours\.yaml$/) },
            region: { startLine: 12 },
          },
          logicalLocations: [{ fullyQualifiedName: 'GET /v2/claims/{id} · 200 · /paid' }],
        },
      ],
    })
  })

  it('tells pull requests as Markdown', async () => {
    const { out } = await diff('@ours.yaml', '@theirs.yaml', '--format', 'markdown')

    expect(out).toContain(
      '## `GET /v2/claims/{id}`\n\n### `200`\n\n| Breaks | What | Where | Our side |\n| --- | --- | --- | --- |\n',
    )
    expect(out).toContain('| **client** | `member removed: string` | `/paid` |  |\n')
    expect(out).toContain(
      '| client, server, if inferred rightly | `type changed: string → integer` | `/status` | inferred: a \\| guess |\n',
    )
  })

  it('holds recorded exchanges to our contract, and lists what they do not show', async () => {
    const { code, out } = await diff('@ours.yaml', '@recorded')

    expect(code).toBe(0)
    expect(out).toContain('  ·                 member added: string\n                      /extra ×1\n')
    expect(out).toContain(
      'Not seen (1)  declared, and in no exchange; that proves nothing\n  GET /v2/claims/{id} · 200 · /status\n',
    )
    expect(out).not.toContain('Jane')
  })

  it('lets no document speak to the terminal', async () => {
    for (const format of ['table', 'markdown', 'json']) {
      const { out } = await diff('@ours.yaml', '@escapes.yaml', '--format', format)

      expect(out).not.toContain('\u001b')
      expect(out).toContain('31mred')
    }
  })

  it.each<[string, readonly string[], string | RegExp]>([
    [
      'a name near ours',
      ['stedy', 'stedi'],
      'there is no file stedy, and no contract of that name; did you mean "stedi"?',
    ],
    [
      'a wrong format',
      ['stedi', 'stedi', '--format', 'tabel'],
      '--format must be table, json, sarif or markdown, not "tabel"; did you mean "table"?',
    ],
    ['a folder as ours', ['@recorded', 'stedi'], /recorded is a folder; only theirs can be one$/],
    ['a folder of nothing', ['stedi', '@empty'], /empty holds no recorded exchanges \(\*\.json\)$/],
    [
      'a reference into the network',
      ['stedi', '@remote.yaml'],
      /refers to https:\/\/theirs\.example\/claim\.yaml; only files beside it or below are read$/,
    ],
    [
      'a reference out of the folder',
      ['stedi', '@outside.yaml'],
      /refers to \.\.\/secret\.yaml; only YAML and JSON files beside it or below are read$/,
    ],
    [
      'a reference to no file',
      ['stedi', '@missing.yaml'],
      /missing\.yaml refers to .*nobody\.yaml, which cannot be read$/,
    ],
    ['one of two missing', ['stedi'], "missing required argument 'theirs'; see payerbox contract diff --help"],
  ])('ends with 2 at %s', async (_, args, sentence) => {
    const { code, out, err } = await diff(...args)

    expect({ code, out }).toEqual({ code: 2, out: '' })
    const [, said] = /^payerbox: (.*)\n$/.exec(err) ?? []
    if (typeof sentence === 'string') expect(said).toBe(sentence)
    else expect(said).toMatch(sentence)
  })

  it('ends with 2 at an address where no document is', async () => {
    const at = async (path: string) => (await diff('stedi', `${address}${path}`)).err.replaceAll(address, '@')

    expect(await at('/none')).toBe('payerbox: @/none answered 404\n')
    expect(await at('/page')).toBe('payerbox: @/page is a page of HTML; name the address of the YAML or JSON\n')
    expect(await at('/refers')).toBe(
      'payerbox: @/refers refers to parts/claim.yaml#/Claim; download it with what it refers to, and name the file\n',
    )
    expect((await diff('stedi', 'http://127.0.0.1:9/')).err).toBe('payerbox: no response from http://127.0.0.1:9/\n')
  })

  it('helps within 100 columns', async () => {
    const { code, out } = await run(['contract', 'diff', '--help'])

    expect(code).toBe(0)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })
})
