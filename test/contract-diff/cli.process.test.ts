import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run, unwrapped } from '../support/cli-program.ts'

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
  folder = await mkdtemp(join(tmpdir(), 'payerbox-diff-'))
  const files: Readonly<Record<string, string>> = {
    'ours.yaml': document(claim),
    'theirs.yaml': document('{ $ref: parts/claim.yaml#/Claim }'),
    'parts/claim.yaml': 'Claim: { type: object, properties: { status: { type: integer }, state: { type: string } } }',
    'guessed.yaml': document('{ type: object, properties: { status: { type: integer }, paid: { type: string } } }'),
    'remote.yaml': document('{ $ref: https://theirs.example/claim.yaml }'),
    'outside.yaml': document('{ $ref: ../secret.yaml }'),
    'missing.yaml': document('{ $ref: parts/absent.yaml }'),
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
  it('reports how the two Stedi editions differ, equal changes once, within 100 columns', async () => {
    const { code, out, err } = await diff('stedi', 'stedi-2026-08')

    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('✗ POST /2024-04-01/change/medicalnetwork/claimstatus/v2 · request  26 differences\n')
    expect(out).toContain(
      [
        '    breaks client: enum narrowed: no longer "U" (documented: Stedi API reference, claim status,',
        '      January 2025)',
        '      /subscriber/gender',
        '      /dependent/gender',
        '',
      ].join('\n'),
    )
    expect(out).toContain(
      [
        '    compatible: requirement widened: required → optional (documented: Stedi API reference, claim',
        '      status, January 2025)',
        '      /controlNumber',
        '',
      ].join('\n'),
    )
    expect(out).toContain(
      '✗ POST /2024-04-01/change/medicalnetwork/claimstatus/v2/raw-x12 · 200\n  15 differences, the same as in POST /2024-04-01/change/medicalnetwork/claimstatus/v2 · 200\n',
    )
    expect(out).toContain('\n    documented: Stedi healthcare OpenAPI, January 2025\n')
    expect(out).toMatch(
      /\nstedi → stedi-2026-08 {2}56 differences in 2 operations: 30 break clients, 24 break servers\n$/,
    )
    const lines = out.split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it('exits with 0 without differences', async () => {
    expect(await diff('taiga', 'taiga')).toEqual({
      code: 0,
      out: 'taiga → taiga  no differences in 3 operations\n',
      err: '',
    })
  })

  it('follows references to files, and reports where each difference is', async () => {
    const { code, out } = await diff('@ours.yaml', '@theirs.yaml')

    expect(code).toBe(1)
    expect(out).toContain(`✗ GET /v2/claims/{id} · 200  3 differences
    breaks client: property removed: string
      /paid
    may break client and server (inferred): type changed: string → integer (inferred: a | guess)
      /status
    compatible: property added: string
      /state
`)
    expect(unwrapped(out)).toContain(
      '3 differences in 1 operation: 1 break clients, 0 break servers; 1 more may break, where our side is only inferred ',
    )
  })

  it('exits with 0 when our side is only inferred, also with a document from the network', async () => {
    const { code, out } = await diff('@ours.yaml', `${address}/openapi.yaml`)

    expect(code).toBe(0)
    expect(out).toContain('1 difference in 1 operation: none is breaking; 1 more may break, where our side is only')
  })

  it('writes JSON', async () => {
    const { code, out } = await diff('@ours.yaml', '@theirs.yaml', '--format', 'json')

    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      counts: { operations: 1, differences: 3, client: 1, server: 0, inferred: 1 },
      data: {
        differences: [
          {
            ...{ where: 'GET /v2/claims/{id} · 200 · /status', operation: 'GET /v2/claims/{id}', part: '200' },
            ...{ pointer: '/status', aspect: 'type', change: 'changed', from: 'string', to: 'integer' },
            ...{ breaks: ['client', 'server'], breaking: false, evidence: 'inferred', source: 'a | guess' },
            origin: '/paths/~1claims~1{id}/get/responses/200/content/application~1json/schema/properties/status',
          },
          { pointer: '/paid', aspect: 'property', change: 'removed', breaks: ['client'], breaking: true },
          { pointer: '/state', change: 'added', breaks: [] },
        ],
        unobserved: [],
      },
      notes: [],
    })
  })

  it('writes SARIF with the lines of our file', async () => {
    const [one] = JSON.parse(
      (await run(['contract', 'diff', './ours.yaml', './theirs.yaml', '--format', 'sarif'], {}, folder)).out,
    ).runs

    expect(one.tool.driver.rules.map(({ id }: { id: string }) => id).toSorted()).toEqual([
      'property-added',
      'property-removed',
      'type-changed',
    ])
    expect(one.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note'])
    expect(one.results[0]).toMatchObject({
      ruleId: 'property-removed',
      message: { text: 'GET /v2/claims/{id} · 200: breaks client at /paid: property removed: string' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: expect.stringMatching(/ours\.yaml$/) },
            region: { startLine: 12 },
          },
          logicalLocations: [{ fullyQualifiedName: 'GET /v2/claims/{id}' }],
        },
      ],
    })
    expect(one.tool.driver.rules[one.results[0].ruleIndex].id).toBe('property-removed')
  })

  it('writes Markdown', async () => {
    const { out } = await diff('@ours.yaml', '@theirs.yaml', '--format', 'markdown')

    expect(out).toContain('### failed: `GET /v2/claims/{id} · 200`\n\n3 differences')
    expect(out).toContain('- `breaks client: property removed: string`\n  - `/paid`\n')
    expect(out).toContain(
      '- `may break client and server (inferred): type changed: string → integer (inferred: a | guess)`\n  - `/status`\n',
    )
  })

  it('also writes a file in every format to a folder', async () => {
    const reports = join(folder, 'reports')
    await diff('@ours.yaml', '@theirs.yaml', '--report', reports)

    expect((await readdir(reports)).sort()).toEqual([
      'diff.html',
      'diff.json',
      'diff.junit.xml',
      'diff.md',
      'diff.sarif',
      'diff.txt',
    ])
  })

  it('compares recorded exchanges with our contract, and lists what they do not contain', async () => {
    const { code, out } = await diff('@ours.yaml', '@recorded')

    expect(code).toBe(0)
    expect(out).toContain('    compatible: property added: string (×1)\n      /***\n')
    expect(out).toContain('Not observed  declared, but in no recorded exchange; ')
    expect(out).toContain('  GET /v2/claims/{id}  200   /status\n')
    expect(out).not.toContain('Jane')
  })

  it('prints no control characters of a document', async () => {
    for (const format of ['pretty', 'markdown', 'json', 'html', 'junit', 'github']) {
      const { out } = await diff('@ours.yaml', '@escapes.yaml', '--format', format)

      expect(out).not.toContain('\u001b')
      expect(out).toContain('31mred')
    }
  })

  it.each<[string, readonly string[], string | RegExp]>([
    ['a misspelled name', ['stedy', 'stedi'], 'no contract or file stedy; did you mean "stedi"?'],
    [
      'a wrong format',
      ['stedi', 'stedi', '--format', 'prety'],
      '--format must be pretty, json, junit, sarif, markdown, github or html, not "prety"; did you mean "pretty"?',
    ],
    ['a folder as ours', ['@recorded', 'stedi'], /recorded is a folder; only the second argument can be one$/],
    ['an empty folder', ['stedi', '@empty'], /empty contains no recorded exchanges \(\*\.json\)$/],
    [
      'a reference into the network',
      ['stedi', '@remote.yaml'],
      /refers to https:\/\/theirs\.example\/claim\.yaml; only files in its folder or below are read$/,
    ],
    [
      'a reference out of the folder',
      ['stedi', '@outside.yaml'],
      /refers to \.\.\/secret\.yaml; only YAML and JSON files in its folder or below are read$/,
    ],
    [
      'a reference to a missing file',
      ['stedi', '@missing.yaml'],
      /missing\.yaml refers to .*absent\.yaml, which cannot be read$/,
    ],
    ['a missing argument', ['stedi'], "missing required argument 'theirs'; see payerbox contract diff --help"],
  ])('exits with 2: %s', async (_, args, sentence) => {
    const { code, out, err } = await diff(...args)

    expect({ code, out }).toEqual({ code: 2, out: '' })
    const [, message] = /^payerbox: (.*)\n$/.exec(err) ?? []
    if (typeof sentence === 'string') expect(message).toBe(sentence)
    else expect(message).toMatch(sentence)
  })

  it('exits with 2 for a URL without a document', async () => {
    const at = async (path: string) => (await diff('stedi', `${address}${path}`)).err.replaceAll(address, '@')

    expect(await at('/none')).toBe('payerbox: @/none returned status 404\n')
    expect(await at('/page')).toBe('payerbox: @/page is an HTML page; use the URL of the YAML or JSON document\n')
    expect(await at('/refers')).toBe(
      'payerbox: @/refers refers to parts/claim.yaml#/Claim; download both and use the file\n',
    )
    expect((await diff('stedi', 'http://127.0.0.1:9/')).err).toBe('payerbox: no response from http://127.0.0.1:9/\n')
  })

  it('prints help of at most 100 columns', async () => {
    const { code, out } = await run(['contract', 'diff', '--help'])

    expect(code).toBe(0)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })
})
