import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('prints the journal of the world under a failing payerboxTest, and nothing under a passing one', async () => {
  const folder = await mkdtemp(join('test', 'vitest', 'tmp-'))
  await writeFile(
    join(folder, 'failing.served.test.ts'),
    `import { payerboxTest } from 'payerbox/vitest'
import { expect } from 'vitest'
const test = payerboxTest()
test('fails', async ({ payerbox: { urls, credentials } }) => {
  const headers = { Authorization: 'Bearer ' + credentials.taiga }
  await fetch(urls.taiga + '/api/v1/partner/sessions/secret-' + 'session', { headers })
  expect(1).toBe(2)
})
test('passes', async ({ payerbox: { urls, credentials } }) => {
  await fetch(urls.stedi + '/nowhere', { method: 'POST', headers: { Authorization: credentials.stedi } })
})
`,
  )
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'served', folder]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  await rm(folder, { recursive: true })

  expect(stdout + stderr).toMatch(
    /payerbox: calls that reached world test-fails-\S+:\n {2}\d+ {2}GET \/api\/v1\/partner\/sessions\/\*\*\*\w* {2}404 {2}taiga\.sessionStatus\n/,
  )
  expect(stdout + stderr).not.toContain('secret-session')
  expect(stdout + stderr).not.toContain('world test-passes')
  expect(status).toBe(1)
})
