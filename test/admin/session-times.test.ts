import { expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { writeChecked } from '../../src/store/checked-lines.ts'
import { snapshotKind } from '../../src/store/snapshot.ts'
import { joined } from '../../src/text/text-pieces.ts'
import { askAdmin, askTaiga, submit } from '../support/ask.ts'
import { loadSnapshot, saveSnapshot } from '../support/snapshots.ts'

function viewOf(sandbox: Sandbox, session: string): Promise<{ readonly status: number }> {
  return askAdmin(sandbox, 'getSession', `GET /worlds/demo/sessions/${session}`)
}

it('a session and a call of a world before 1970 are shown and explained', async () => {
  const sandbox = createSandbox({ clock: 'frozen@1950-01-01', strict: true })
  const { facts } = await sandbox.world('demo').start('paid')
  const session = facts.session as string
  await askTaiga(sandbox, session)
  expect((await viewOf(sandbox, session)).status).toBe(200)
  const { entries = [] } = (await askAdmin(sandbox, 'journal', 'GET /worlds/demo/journal')).body
  for (const { id } of entries)
    expect((await askAdmin(sandbox, 'explainCall', `GET /worlds/demo/journal/${id}`)).status).toBe(200)
  expect(entries.length).toBeGreaterThan(0)
})

it('a session is shown whose events are not in the order of their times, as those of replicas whose clocks differ', async () => {
  const original = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z' })
  const session = await submit(original, { scenario: 'polled-to-paid' })
  await askTaiga(original, session)
  const at = original.world('demo').now()
  const lines = (await saveSnapshot(original)).split('\n').slice(0, -2)
  const ahead = lines.map((line) =>
    line.startsWith('{"type":"claim.filed"') || line.startsWith('{"type":"run.started"')
      ? line.replaceAll(`"at":${at}`, `"at":${at + 50}`)
      : line,
  )
  expect(ahead).not.toEqual(lines)
  const sandbox = createSandbox({ clock: 'frozen', strict: true })
  const { status } = await loadSnapshot(sandbox, await joined(writeChecked(ahead, snapshotKind)), '?replace=true')
  expect(status).toBe(200)
  expect((await viewOf(sandbox, session)).status).toBe(200)
})
