import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.ts'
import { builtInScenarios } from '../../src/scenario/play/built-in.ts'
import { loadScenarios } from '../../src/serve/scenario-files.ts'
import { openStore } from '../../src/store/open-store.ts'
import { ask, askAdmin, askTaiga } from '../support/ask.ts'
import { describeServed } from '../support/served.ts'
import { loadSnapshot, saveSnapshot } from '../support/snapshots.ts'

const source = `scenario: typed-in
summary: Paid after three weeks; a fault makes one poll fail before.
claims: { visit: { charge: 120 } }
steps:
  - visit: submitted
    after: 30m
  - on: taiga.sessionStatus
    times: 1
    match: { path: /sessions/ }
    fails: { status: 503 }
  - branch: end
    after: 21d
    outcomes:
      - outcome: paid
        steps: [{ visit: paid, amount: 80 }]
      - outcome: denied
        steps: [{ visit: denied }]
`
const start = 'POST /worlds/demo/scenarios/start'

describeServed('the text of a scenario', (served) => {
  it.each(['paid', 'denied', 'outcome-by-chance'])('is shown with its states: %s', async (name) => {
    const { status, body } = await askAdmin(served(), 'getScenario', `GET /scenarios/${name}`)
    expect(status).toBe(200)
    expect(body.builtIn).toBe(true)
    expect(body.source).toEqual({
      file: `scenarios/${name}.yaml`,
      text: readFileSync(`scenarios/${name}.yaml`, 'utf8'),
    })
    const { scenarios = [] } = (await askAdmin(served(), 'scenarios', 'GET /scenarios')).body
    expect(body).toMatchObject(scenarios.find((scenario) => scenario.name === name) ?? {})
    expect(body.diagram?.complete).toBe(true)
    expect(body.diagram?.nodes.some(({ end }) => end)).toBe(true)
  })

  it('names an unknown scenario with the most similar one', async () => {
    const { status, body } = await askAdmin(served(), 'getScenario', 'GET /scenarios/denid')
    expect(status).toBe(404)
    expect(body.error).toMatchObject({ code: 'UNKNOWN_SCENARIO', message: expect.stringContaining('"denied"') })
  })

  it('shows the outcomes of branches, and what each step waits for', async () => {
    const { body } = await askAdmin(served(), 'checkScenario', 'POST /scenarios/check', { source, explore: false })
    expect(body).toMatchObject({ valid: true, explored: false, findings: [] })
    expect(body.diagram?.edges).toEqual([
      { to: 0, trigger: 'start', does: [], outcomes: [], label: '' },
      {
        from: 0,
        to: 1,
        trigger: 'clock',
        when: 'after 30m',
        milliseconds: 1_800_000,
        does: ['visit becomes submitted', expect.stringContaining('taiga.sessionStatus')],
        outcomes: [],
        label: expect.stringContaining('after 30m, visit becomes submitted'),
      },
      ...['paid', 'denied'].map((outcome, index) => ({
        from: 1,
        to: 2 + index,
        trigger: 'clock',
        when: 'after 21d',
        milliseconds: 21 * 86_400_000,
        does: [`end is ${outcome}`, `visit becomes ${outcome}`],
        outcomes: [{ branch: 'end', outcome }],
        label: `after 21d, end is ${outcome}, visit becomes ${outcome}`,
      })),
    ])
    expect(body.diagram?.nodes[2]).toEqual({
      id: 2,
      claims: [{ role: 'visit', stage: 'paid', taiga: 'paid', category: 'F1', status: '65', paid: '80' }],
      end: true,
    })
  })

  it.each([
    ['', 'EMPTY_FILE', [1, 1, 1, 2]],
    ['scenario: [', 'YAML_SYNTAX', [1, expect.any(Number), 1, expect.any(Number)]],
    [source.replace('visit: submitted', 'visit: submited'), 'UNKNOWN_STAGE', [5, 12, 5, 20]],
    [source.replace('    after: 30m\n', '    aftr: 30m\n'), 'UNKNOWN_KEY', [6, 5, 6, 9]],
  ])('has findings with their range where it is not valid: %#', async (text, rule, range) => {
    const { status, body } = await askAdmin(served(), 'checkScenario', 'POST /scenarios/check', { source: text })
    expect(status).toBe(200)
    expect(body).toMatchObject({ valid: false, explored: false })
    const [{ line, column, endLine, endColumn, ...finding } = { line: 0 }] = body.findings ?? []
    expect(finding).toMatchObject({ rule, severity: 'error' })
    expect([line, column, endLine, endColumn]).toEqual(range)
  })

  it('is explored as by scenario check', async () => {
    const text = source.replace('claims: { visit: { charge: 120 } }', 'claims: { visit: { charge: 120 }, other: {} }')
    const { body } = await askAdmin(served(), 'checkScenario', 'POST /scenarios/check', { source: text })
    expect(body).toMatchObject({ valid: true, explored: true })
    expect(body.findings).toEqual([
      {
        rule: 'ROLE_NEVER_MOVES',
        severity: 'error',
        line: 3,
        column: 35,
        endLine: 3,
        endColumn: 40,
        message: 'no step moves "other": its claim remains a draft that no API can find',
      },
    ])
    expect((await askAdmin(served(), 'checkScenario', 'POST /scenarios/check', { source })).body.findings).toEqual([])
  })

  it('starts a run without a file, in which faults with patterns apply', async () => {
    const { status, body } = await askAdmin(served(), 'startScenarioText', start, { source, outcomes: { end: 'paid' } })
    expect(status).toBe(201)
    expect(body).toMatchObject({ world: 'demo', scenario: 'typed-in', claims: [{ role: 'visit' }] })
    served().sandbox.world('demo').advance('1h')
    expect((await askTaiga(served(), body.sessionId as string)).status).toBe(503)
    served().sandbox.world('demo').advance('30d')
    expect((await askTaiga(served(), body.sessionId as string)).json.status).toBe('paid')
    const { scenarios = [] } = (await askAdmin(served(), 'scenarios', 'GET /scenarios')).body
    expect(scenarios.map(({ name }) => name)).not.toContain('typed-in')
  })

  it.each([
    [{ source: 'scenario: x' }, 'SCENARIO_PROBLEMS', '/source'],
    [{ source: `# ${'x'.repeat(1024 * 1024)}` }, 'INVALID_BODY', '/source'],
    [{ source: `# ${'ü'.repeat(600_000)}` }, 'SCENARIO_PROBLEMS', '/source'],
    [{ source: `${source}${'# a - b\n'.repeat(60_000)}` }, 'SCENARIO_PROBLEMS', '/source'],
    [{}, 'INVALID_BODY', '/source'],
    [{ source, outcomes: { end: 'payd' } }, 'INVALID_BODY', '/outcomes/end'],
    [{ source, name: 'x' }, 'INVALID_BODY', '/name'],
    [{ source: `${source}payers: [{ id: '00123', name: SAMPLE MUTUAL }]\n` }, 'SCENARIO_PROBLEMS', '/source'],
  ])('is refused, and nothing starts: %#', async (body, code, pointer) => {
    const { status, body: refused } = await askAdmin(served(), 'startScenarioText', start, body)
    expect(status).toBe(400)
    expect(refused.error).toMatchObject({ code, pointer })
    expect((await askAdmin(served(), 'listRuns', 'GET /worlds/demo/runs')).body.runs ?? []).toEqual([])
  })

  it('can have the name of a list operation', async () => {
    const { status } = await ask(served(), 'admin', 'GET', '/_payerbox/scenarios/check')
    expect(status).toBe(404)
    const { status: wrong, headers } = await ask(served(), 'admin', 'PUT', '/_payerbox/scenarios/check', {}, {})
    expect([wrong, headers.get('allow')]).toEqual([405, 'POST, GET'])
  })
})

describe('scenario texts', () => {
  const inFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'payerbox-texts-'))
    await use(folder).finally(() => rmSync(folder, { recursive: true }))
  }
  const create = (options: SandboxOptions = {}): Sandbox => createSandbox({ clock: 'frozen@2026-04-01', ...options })

  it('are those of the files of a folder, also after a reload', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'typed-in.yaml')
      writeFileSync(file, source)
      const sandbox = create(await loadScenarios(folder))
      const shown = async () => (await askAdmin(sandbox, 'getScenario', 'GET /scenarios/typed-in')).body.source
      expect(await shown()).toEqual({ file, text: source })
      writeFileSync(file, `# changed\n${source}`)
      await sandbox.reload()
      expect(await shown()).toEqual({ file, text: `# changed\n${source}` })
    })
  })

  it('are not those of a built-in scenario that data replaces', async () => {
    const [paid] = builtInScenarios().filter(({ name }) => name === 'paid')
    if (paid === undefined) throw new Error('no such scenario')
    const sandbox = create({ scenarios: [{ ...paid, summary: 'mine' }] })
    const { body } = await askAdmin(sandbox, 'getScenario', 'GET /scenarios/paid')
    expect(body).toMatchObject({ builtIn: false, summary: 'mine' })
    expect(body.source).toBe(undefined)
  })

  it('can use the fragments of the folder, and define a payer that the sandbox has', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'fragments'))
      writeFileSync(
        join(folder, 'fragments', 'sent.yaml'),
        'fragment: sent\nsummary: Sent.\nsteps: [{ claim: submitted, after: 30m }]\n',
      )
      writeFileSync(join(folder, 'payers.yaml'), "payers: [{ id: '00123', name: SAMPLE MUTUAL }]\n")
      const sandbox = create(await loadScenarios(folder))
      const text = `scenario: other\nsummary: Uses both.\nclaims: { visit: { payer: '00123' } }\npayers: [{ id: '00123', name: SAMPLE MUTUAL }]\nsteps: [{ use: sent, for: visit }]\n`
      expect((await askAdmin(sandbox, 'checkScenario', 'POST /scenarios/check', { source: text })).body).toMatchObject({
        valid: true,
        findings: [],
      })
      const { status, body } = await askAdmin(sandbox, 'startScenarioText', start, { source: text })
      expect([status, body.claims?.[0]?.claim.payer]).toEqual([201, { id: '00123', name: 'SAMPLE MUTUAL' }])
    })
  })

  it('of runs survive a restart, a fork, a snapshot and a replay', async () => {
    await inFolder(async (folder) => {
      const store = () => openStore(`sqlite:${join(folder, 'sandbox.db')}`)
      const before = create({ store: await store() })
      const { body } = await askAdmin(before, 'startScenarioText', start, { source, outcomes: { end: 'denied' } })
      const session = body.sessionId as string
      await askTaiga(before, session)
      await before.close()

      const after = create({ store: await store() })
      await askAdmin(after, 'fork', 'POST /worlds/demo/fork', { as: 'copy' })
      const text = await saveSnapshot(after, 'demo')
      const other = create()
      await loadSnapshot(other, text, '?replace=true')
      for (const [sandbox, world] of [
        [after, 'demo'],
        [after, 'copy'],
        [other, 'demo'],
      ] as const) {
        sandbox.world(world).advance('2h')
        expect((await askTaiga(sandbox, session, world)).status).toBe(503)
        sandbox.world(world).advance('30d')
        expect((await askTaiga(sandbox, session, world)).json.status).toBe('denied')
        const { entries = [] } = (await askAdmin(sandbox, 'journal', `GET /worlds/${world}/journal`)).body
        const { body } = await askAdmin(sandbox, 'explainCall', `GET /worlds/${world}/journal/${entries.at(-1)?.id}`)
        expect(body.explain?.claims[0]?.stage).toBe('denied')
      }
      await after.close()
    })
  })

  it('are explored one at a time, and not without limit', async () => {
    const sandbox = create()
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => askAdmin(sandbox, 'checkScenario', 'POST /scenarios/check', { source })),
    )
    expect(replies.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(2)
    const { status } = await askAdmin(sandbox, 'checkScenario', 'POST /scenarios/check', { source })
    expect(status).toBe(200)
  })
})
