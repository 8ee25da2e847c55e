import { access, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleKind } from '../../src/bundle/bundle-file.ts'
import { writeChecked } from '../../src/store/checked-lines.ts'
import { joined } from '../../src/text/text-pieces.ts'
import { run, unwrapped } from '../support/cli-program.ts'
import { onboarding, submission } from '../support/samples.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerbox-bundle-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A client that onboards a provider, submits a session of a patient and asks for it, and then ends with an exit code. */
function client(exitCode: number): readonly string[] {
  const script = `
    const url = process.env.PAYERBOX_TAIGA_URL
    const headers = { authorization: 'Bearer ' + process.env.PAYERBOX_TAIGA_KEY, 'content-type': 'application/json' }
    const post = async (path, body) => (await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) })).json()
    await post('/api/v1/partner/providers', ${JSON.stringify(onboarding)})
    const { sessionId } = await post('/api/v1/partner/sessions', ${JSON.stringify(submission)})
    const admin = process.env.PAYERBOX_ADMIN_URL + '/worlds/' + process.env.PAYERBOX_WORLD
    for (let day = 0; day < 3; day++) {
      await fetch(url + '/api/v1/partner/sessions/' + sessionId, { headers })
      await fetch(admin + '/clock/advance', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"by":"10d"}' })
    }
    process.exit(${exitCode})`
  return [process.execPath, '--input-type=module', '--eval', script]
}

const frozen = ['--clock', 'frozen@2026-04-01T18:30:00Z'] as const

/** A folder of its own for a test. */
async function clean(name: string): Promise<string> {
  const path = join(folder, name)
  await mkdir(path)
  return path
}

describe('payerbox exec', () => {
  it('writes a bundle to the folder of the reports when the command fails, and replay repeats it', async () => {
    const cwd = await clean('reports')
    const { code, err } = await run(['exec', ...frozen, '--report', 'out', '--', ...client(7)], {}, cwd)
    expect(code).toBe(7)
    const file = join('out', 'client.bundle.ndjson')
    expect(unwrapped(err)).toContain(`payerbox: 5 calls can be repeated: payerbox replay ${file}`)

    const replayed = await run(['replay', file], {}, cwd)
    expect(replayed.out).toContain('5 calls repeated; all replies are equal')
    expect(replayed.code).toBe(0)
    const text = await readFile(join(cwd, file), 'utf8')
    const { firstName, lastName, dateOfBirth, insurance } = submission.patient
    for (const value of [firstName, lastName, dateOfBirth, insurance.memberId]) expect(text).not.toContain(value)
    expect((await stat(join(cwd, file))).mode & 0o777).toBe(0o600)
  })

  it('names a temporary file where there is no folder, and leaves the current one as it is', async () => {
    const cwd = await clean('temporary')
    const temporary = await clean('tmp')
    const { code, err } = await run(['exec', ...frozen, '--', ...client(3)], { TMPDIR: temporary }, cwd)
    expect(code).toBe(3)
    const name = (await readdir(temporary)).find((each) => each.endsWith('.ndjson')) ?? ''
    expect(unwrapped(err)).toContain(`payerbox replay ${join(temporary, name)}`)
    expect(await readdir(cwd)).toEqual([])
    expect((await run(['replay', join(temporary, name)], {}, cwd)).code).toBe(0)
  })

  it('keeps the exit code of the command when there is no place for a temporary file', async () => {
    const file = join(folder, 'not-a-folder')
    await writeFile(file, '')
    const { code, err } = await run(['exec', ...frozen, '--', ...client(5)], { TMPDIR: file })
    expect(code).toBe(5)
    expect(unwrapped(err)).toContain(`payerbox: no replay bundle: cannot write ${file}`)
  })

  it('writes none when the command succeeds, except for --bundle', async () => {
    const cwd = await clean('success')
    const { code, err } = await run(['exec', ...frozen, '--report', 'out', '--', ...client(0)], {}, cwd)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    await expect(access(join(cwd, 'out', 'client.bundle.ndjson'))).rejects.toThrow()

    await run(['exec', ...frozen, '--bundle', 'calls.ndjson.gz', '--', ...client(0)], {}, cwd)
    const replayed = await run(['replay', 'calls.ndjson.gz', '--format', 'json'], {}, cwd)
    expect(JSON.parse(replayed.out)).toMatchObject({ verb: 'replay', passed: true, counts: { calls: 5, differing: 0 } })
  })

  it('writes none without calls, and says why where one is wanted', async () => {
    const silent = await run(['exec', ...frozen, '--', 'sh', '-c', 'exit 4'])
    expect({ code: silent.code, err: silent.err }).toEqual({ code: 4, err: '' })
    const cwd = await clean('no-calls')
    const { code, err } = await run(['exec', ...frozen, '--bundle', 'none.ndjson', '--', 'sh', '-c', 'exit 4'], {}, cwd)
    expect(code).toBe(4)
    expect(await readdir(cwd)).toEqual([])
    expect(unwrapped(err)).toContain(
      'payerbox: no replay bundle: no call reached a world, so there is nothing to replay',
    )
  })

  it('refuses to replace another file before the command runs', async () => {
    const cwd = await clean('other-file')
    await writeFile(join(cwd, 'notes.txt'), 'my notes')
    const { code, err } = await run(['exec', '--bundle', 'notes.txt', '--', 'sh', '-c', 'touch ran'], {}, cwd)
    expect(unwrapped(err)).toContain('payerbox: notes.txt exists and is not a bundle; name another file, or delete it')
    expect(code).toBe(2)
    expect(await readdir(cwd)).toEqual(['notes.txt'])
  })
})

describe('payerbox replay', () => {
  let cwd = ''
  let lines: readonly string[] = []
  beforeAll(async () => {
    cwd = await clean('own')
    await mkdir(join(cwd, 'scenarios'))
    await writeScenario(5)
    await run(
      ['exec', ...frozen, '--scenarios', 'scenarios', '--bundle', 'own.ndjson', '--', ...client(0)],
      { PAYERBOX_SCENARIO: 'own' },
      cwd,
    )
    lines = (await readFile(join(cwd, 'own.ndjson'), 'utf8')).split('\n')
  })

  async function writeScenario(days: number): Promise<void> {
    const text = `scenario: own
summary: Own.
claims: { visit: { charge: 200.00 } }
steps:
  - after: 1m
    visit: coded
  - after: 29m
    visit: submitted
  - after: 1h
    visit: accepted
  - after: ${days}d
    visit: paid
`
    await writeFile(join(cwd, 'scenarios', 'own.yaml'), text)
  }

  it('needs no file of the user: own scenarios are in the bundle', async () => {
    const { out, code } = await run(['replay', 'own.ndjson'], {}, cwd)
    expect(out).toContain('all replies are equal')
    expect(code).toBe(0)
  })

  it('refuses scenarios with another text, names them, and replays with the text that is chosen', async () => {
    await writeScenario(25)
    const files = ['--scenarios', 'scenarios']
    const refused = await run(['replay', 'own.ndjson', ...files], {}, cwd)
    expect(unwrapped(refused.err)).toContain(
      'payerbox: scenario own is not as in the bundle; use the text in the bundle (--use-scenarios bundle) or the present one (--use-scenarios current)',
    )
    expect(refused.code).toBe(2)
    expect((await run(['replay', 'own.ndjson', ...files, '--use-scenarios', 'bundle'], {}, cwd)).code).toBe(0)

    const { out, code } = await run(['replay', 'own.ndjson', ...files, '--use-scenarios', 'current'], {}, cwd)
    expect(code).toBe(1)
    expect(unwrapped(out)).toContain('✗ call 4, GET /api/v1/partner/sessions/{sessionId}')
    expect(unwrapped(out)).toContain('/status was "paid", now "accepted"')
    const reports = await run(
      ['replay', 'own.ndjson', ...files, '--use-scenarios', 'current', '--format', 'junit'],
      {},
      cwd,
    )
    expect(reports.out).toContain('failures="1"')
    await writeScenario(5)
  })

  const damage: readonly (readonly [string, (lines: readonly string[]) => readonly string[], string])[] = [
    [
      'is empty',
      () => [''],
      'line 1: this is not a replay bundle of payerbox; name a file that payerbox exec --bundle wrote',
    ],
    [
      'is a snapshot',
      () => ['{"type":"snapshot","program":"payerbox","format":1}', ''],
      'line 1: this is not a replay bundle',
    ],
    [
      'is newer',
      (lines) => lines.with(0, (lines[0] ?? '').replace('"format":1', '"format":2')),
      'in format 2, and this version reads 1; use payerbox',
    ],
    [
      'was cut in a line',
      (lines) => [lines.join('\n').slice(0, -40)],
      'the file was cut or altered here: its last line is not complete',
    ],
    ['lacks a line', (lines) => lines.toSpliced(3, 1), 'line 4: from here on, lines are missing or added'],
    [
      'has an altered reply',
      (lines) => lines.map((line) => line.replace('\\"paid\\"', '\\"Paid\\"')),
      'it is not as it was saved; copy the file again, or write a new one',
    ],
    ['was converted to CR LF', (lines) => lines.join('\r\n').split('\n'), 'its line end was converted to CR LF'],
    [
      'counts other calls',
      (lines) => lines.map((line) => line.replace('"calls":5', '"calls":6')),
      'this line is not as it was saved',
    ],
  ]

  it.each(damage)('refuses a bundle that %s', async (_, change, message) => {
    await writeFile(join(cwd, 'damaged.ndjson'), change(lines).join('\n'))
    const { code, out, err } = await run(['replay', 'damaged.ndjson'], {}, cwd)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(unwrapped(err)).toContain(message)
    expect(err).toMatch(/^payerbox: damaged\.ndjson, line \d+:/)
  })

  it.each([
    [
      'a line that is no action',
      (line: string) => line.replace('"type":"clock"', '"type":"sleep"'),
      'this is neither a call nor an action',
    ],
    [
      'a call without a reply',
      (line: string) => line.replace('"reply":', '"other":'),
      'this is neither a call nor an action',
    ],
    ['a world with too many lines', (line: string) => line.replace(/"inputs":\d+/, '"inputs":99'), 'and fewer follow'],
    [
      'a scenario with another revision',
      (line: string) => line.replace(/"revision":"./, '"revision":"x'),
      'this is not a scenario with its revision',
    ],
  ])('refuses %s, whatever its check values say', async (_, change, message) => {
    const text = await joined(writeChecked(lines.slice(0, -2).map(change), bundleKind))
    await writeFile(join(cwd, 'wrong.ndjson'), text)
    const { code, err } = await run(['replay', 'wrong.ndjson'], {}, cwd)
    expect(unwrapped(err)).toContain(message)
    expect(code).toBe(2)
  })

  it('refuses a file that is not there, and words that it does not know', async () => {
    expect(unwrapped((await run(['replay', 'none.ndjson'])).err)).toContain('there is no file none.ndjson')
    const { code, err } = await run(['replay', 'own.ndjson', '--use-scenarios', 'mine'], {}, cwd)
    expect(unwrapped(err)).toContain('--use-scenarios must be bundle or current, not "mine"')
    expect(code).toBe(2)
  })
})
