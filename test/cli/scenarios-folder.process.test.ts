import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run, serve } from '../support/cli-program.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerbox-'))
})
afterEach(() => rm(folder, { recursive: true }))

function write(name: string, ...lines: string[]): Promise<void> {
  return writeFile(join(folder, name), `${lines.join('\n')}\n`)
}

describe('payerbox serve --scenarios', () => {
  it('serves the scenarios of a folder and the built-in ones', async () => {
    await write(
      'quick.yaml',
      'scenario: quick',
      'summary: Submitted within a second.',
      'claims: { visit: {} }',
      'steps:',
      '  - { after: 1s, visit: submitted }',
    )
    const serving = await serve(['-p', '0', '--scenarios', folder])
    const response = await fetch(`${serving.url}/_payerbox/worlds/demo/scenarios/quick/start`, { method: 'POST' })
    expect(response.status).toBe(201)
    expect((await fetch(`${serving.url}/_payerbox/worlds/demo/scenarios/paid/start`, { method: 'POST' })).status).toBe(
      201,
    )
    await serving.stop()
  })

  it('accepts an empty folder, which is the default of the container', async () => {
    const serving = await serve([], { PAYERBOX_PORT: '0', PAYERBOX_SCENARIOS: folder })
    expect((await serving.stop()).code).toBe(0)
  })

  it('exits with 2 and lists every problem of every file with line and column', async () => {
    await write(
      'one.yaml',
      'scenario: one',
      'summary: Wrong twice.',
      'claims: { visit: {} }',
      'steps:',
      '  - { after: 1h, visit: payed }',
      '  - { after: soon, visit: paid }',
    )
    await write(
      'two.yaml',
      'scenario: tow',
      'summary: Wrong once.',
      'claims: { visit: {} }',
      'steps: [{ manual: true, visit: submitted }]',
    )
    const { code, out, err } = await run(['--scenarios', folder])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    const [head, ...all] = err.trimEnd().split('\n')
    const lines = all.filter((line) => !/^ +\d* \| /.test(line))
    expect(all).toHaveLength(lines.length * 3)
    expect(head).toBe(`payerbox: ${lines.length} problems in the scenario files of ${folder}`)
    expect(lines[0]).toBe(`${folder}/one.yaml:5:25 UNKNOWN_STAGE "payed" is not a stage; did you mean "paid"?`)
    expect(lines.every((line) => /^\S+\/(one|two)\.yaml:\d+:\d+ [A-Z_]+ \S/.test(line))).toBe(true)
    expect(lines.some((line) => line.includes('/two.yaml:1:'))).toBe(true)
  })

  it('exits with 2 when the folder does not exist', async () => {
    const { code, err } = await run(['--scenarios', join(folder, 'none')])
    expect(code).toBe(2)
    expect(err).toMatch(/^payerbox: cannot read the scenario folder \S+\/none: ENOENT[^\n]+\n$/)
  })
})
