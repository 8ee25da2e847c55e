/** Runs every `check:*` script of package.json, prints the output of those that fail, and lists them at the end. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const checks = Object.keys(scripts).filter((name) => name.startsWith('check:'))
const failed: string[] = []

for (const check of checks) {
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync(`npm run --silent ${check}`, {
    // A shell finds npm on Windows too. No check calls a service: Redocly would report and ask for its newest version.
    shell: true,
    env: { ...process.env, NO_COLOR: '1', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_TELEMETRY: 'off' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${check} (${seconds} s)`)
  if (status === 0) continue
  failed.push(check)
  console.log(`${stdout}${stderr}`.trimEnd())
}

if (failed.length > 0) {
  console.log(`\n${failed.length} of ${checks.length} checks failed: ${failed.join(', ')}`)
  process.exitCode = 1
}
