import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feed, run } from '../support/cli-program.ts'

const inquiry = JSON.stringify({ inquiries: [] })
const openapi = 'openapi: 3.1.0\ninfo: { title: A document, version: "1" }\npaths: {}\n'
const exchange = {
  ...{ at: '2026-04-01T18:30:00Z', operation: 'taiga.sessionStatus', edition: '' },
  request: { method: 'GET', path: '/api/v1/partner/sessions/one', headers: {}, body: null },
  response: { status: 404, headers: { 'content-type': 'application/json' }, body: { error: 'Session not found' } },
}
const har = {
  log: {
    entries: [
      {
        startedDateTime: exchange.at,
        request: { method: 'GET', url: `https://api.example.com${exchange.request.path}` },
        response: { status: 404, content: { mimeType: 'application/json', text: '{"error":"Session not found"}' } },
      },
    ],
  },
}

let folder = ''
const at = (name: string) => join(folder, name)
const utf8 = (text: string) => Buffer.from(`\uFEFF${text}`)
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerbox-marks-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe.each([
  ['UTF-8', utf8],
  ['UTF-16', utf16],
])('a byte order mark of %s is skipped by', (encoding, encoded) => {
  const write = async (name: string, text: string) => {
    const path = at(`${encoding}-${name}`)
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, encoded(text))
    return path
  }

  it('contract diff, in a document and in recorded exchanges', async () => {
    const documents = [
      await write('a.yaml', openapi),
      await write('b.json', JSON.stringify({ openapi: '3.1.0', paths: {} })),
    ]
    expect(await run(['contract', 'diff', ...documents])).toMatchObject({ code: 0, err: '' })
    await write('recorded/one.json', JSON.stringify([exchange]))
    expect(await run(['contract', 'diff', 'taiga', at(`${encoding}-recorded`)])).toMatchObject({ code: 0, err: '' })
  })

  it('record, in a HAR file and in a list', async () => {
    for (const [name, content] of Object.entries({ har, list: [exchange] })) {
      const file = await write(`${name}.json`, JSON.stringify(content))
      expect(await run(['record', '--from', file, '--out', at(`${encoding}-of-${name}`)])).toMatchObject({
        code: 0,
        err: '',
      })
    }
    const input = JSON.stringify(har)
    const args = ['record', '--from', '-', '--out', at(`${encoding}-of-input`)]
    expect(await feed(`\uFEFF${input}`, args)).toMatchObject({ code: 0, err: '' })
  })

  it('x12', async () => {
    const file = await write('inquiry.json', inquiry)
    const { code, out, err } = await run(['x12', 'encode', file])
    const plain = await feed(inquiry, ['x12', 'encode', '-'])
    expect({ code, err }).toEqual({ code: plain.code, err: plain.err.replaceAll('standard input', file) })
    expect(out.replaceAll(/\d/g, '')).toBe(plain.out.replaceAll(/\d/g, ''))
    expect(err).not.toContain('not valid JSON')
  })

  it('scenario check and contract test, with the same positions', async () => {
    const scenario = await readFile('scenarios/paid.yaml', 'utf8')
    const paid = await write('scenarios/paid.yaml', scenario)
    expect(await run(['scenario', 'check', paid])).toMatchObject({ code: 0, err: '' })
    const broken = await write('scenarios/broken.yaml', 'oops: 1\n')
    const { err, out } = await run(['scenario', 'check', broken])
    expect(err + out).toContain('broken.yaml:1:1')
    await write('cases/one.yaml', await readFile('contracts/cases/taiga/status.yaml', 'utf8'))
    const cases = await run(['contract', 'test', '--cases', at(`${encoding}-cases`)])
    expect(cases).toMatchObject({ code: 0, err: '' })
  })
})
