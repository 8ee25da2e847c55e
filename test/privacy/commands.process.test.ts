import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prettyServe, proxy, run, serve } from '../support/cli-program.ts'
import { foundIn, madeUpValues, probes, type RawCall, send } from '../support/made-up-values.ts'

/** Calls with a made-up value each: every seventh place of all. */
function calls(seed: number): ReadonlyMap<string, RawCall> {
  const next = madeUpValues(seed)
  const some = probes('a.made.up.token').filter((_, index) => index % 7 === seed % 7)
  return new Map(
    some.map(({ call }) => {
      const value = next()
      return [value, call(value)]
    }),
  )
}

async function sendAll(url: string, all: ReadonlyMap<string, RawCall>): Promise<void> {
  for (const call of all.values()) await send(url, call)
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerbox-privacy-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** All files of a folder, one after the other. */
async function contents(path: string): Promise<string> {
  const files = await readdir(path)
  return (await Promise.all(files.map((file) => readFile(join(path, file), 'utf8')))).join('\n')
}

describe('a made-up value in a call is in no output of', () => {
  it('serve, with every level of the log', async () => {
    const serving = await serve(['--port', '0', '--log-level', 'trace'])
    const all = calls(1)
    await sendAll(serving.url, all)
    await serving.stop()
    expect(serving.lines.length).toBeGreaterThan(all.size / 2)
    expect(foundIn(JSON.stringify(serving.lines), [...all.keys()])).toEqual([])
  })

  it('serve, with the log for people', async () => {
    const serving = await prettyServe(['--port', '0', '--log-level', 'trace'], { COLUMNS: '500' })
    const all = calls(2)
    await sendAll(serving.url, all)
    expect(foundIn(await serving.stop(), [...all.keys()])).toEqual([])
  })

  it('proxy', async () => {
    const serving = await serve(['--port', '0'])
    const reports = join(folder, 'proxy')
    const proxying = await proxy(['--target', serving.url, '--verbose', '--fail-on', 'inferred', '--report', reports])
    const all = calls(3)
    await sendAll(proxying.url, all)
    const { out, err } = await proxying.stop('SIGINT')
    await serving.stop()
    expect(err.split('\n').length).toBeGreaterThan(all.size / 2)
    expect(foundIn([out, err, await contents(reports)].join('\n'), [...all.keys()])).toEqual([])
  })

  it('exec', async () => {
    const all = calls(4)
    const file = join(folder, 'calls.json')
    await writeFile(file, JSON.stringify([...all.values()]))
    const client = `
      import { readFileSync } from 'node:fs'
      import { send } from '${new URL('../support/made-up-values.ts', import.meta.url)}'
      for (const call of JSON.parse(readFileSync('${file}', 'utf8'))) await send(process.env.PAYERBOX_URL, call)`
    const reports = join(folder, 'exec')
    const args = ['exec', '--fail-on', 'inferred', '--lint', '--report', reports, '--', process.execPath]
    const { out, err } = await run([...args, '--input-type=module', '-e', client])
    const written = await contents(reports)
    expect(written).toContain('taiga.submitSession')
    expect(foundIn([out, err, written].join('\n'), [...all.keys()])).toEqual([])
  })
})
