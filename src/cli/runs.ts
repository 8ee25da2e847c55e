import { Command } from 'commander'
import { pagesOf } from '../admin-client/client.ts'
import type { components } from '../contract/generated/admin.ts'
import { alignRows } from '../text/layout.ts'
import { plural } from '../text/phrases.ts'
import { readChoice } from './cli-error.ts'
import { defaultUrl, reachSandbox, readUrl } from './reach-sandbox.ts'
import { laidOut, minuteOf, print, styleOf, type TextStyle } from './terminal.ts'

type Run = components['schemas']['Run']

interface RunsFlags {
  readonly url?: string
  readonly world?: string
  readonly format?: string
}

/** `payerbox runs`. The admin client is imported when it runs, so that `--help` is fast. */
export function runsCommand(): Command {
  return new Command('runs')
    .summary('list the scenario runs of a running sandbox')
    .description('List the scenario runs of a running sandbox: where each stands, what comes next and when.')
    .helpOption('-h, --help', 'print this help')
    .option('--url <url>', `the sandbox (default ${defaultUrl}) (env: PAYERBOX_URL)`)
    .option('-w, --world <name>', 'the world (default demo) (env: PAYERBOX_WORLD)')
    .option('--format <format>', 'output format: pretty or json (default pretty)')
    .addHelpText('after', () => laidOut(explanations))
    .action(list)
}

const explanations = `
Lists the runs in the order of their start. Times are those of the world's clock. A step that is due
takes place when a call reads the world, as this command does. PAYERBOX_ADMIN_TOKEN has the token of
a sandbox that needs one.

Exit codes: 0 success; 1 no sandbox responds; 2 usage error or unknown world.

Examples:
  payerbox runs
  payerbox runs --world demo --format json
  payerbox runs --url http://127.0.0.1:4000
`

/** @throws CliError when the sandbox does not respond, or does not have the world. */
async function list(flags: RunsFlags): Promise<void> {
  const isJson = readChoice('--format', flags.format ?? 'pretty', ['pretty', 'json']) === 'json'
  const url = readUrl(flags.url)
  const world = flags.world ?? (process.env.PAYERBOX_WORLD || 'demo').split(/[\s,]/, 1)[0] ?? ''
  await reachSandbox(url, async (admin) => {
    const runs: Run[] = []
    for await (const page of pagesOf(admin.listRuns, { world })) runs.push(...page.runs)
    const { now } = await admin.getClock({ world })
    if (isJson) await print([JSON.stringify({ world, now, runs }, undefined, 2)])
    else await print(lines(world, now, runs, styleOf(process.stdout)))
  })
}

function* lines(world: string, now: string, runs: readonly Run[], { width, paint }: TextStyle): Generator<string> {
  yield `${paint('bold', `World ${world}`)} at ${minuteOf(now)}: ${plural(runs.length, 'scenario run')}`
  for (const run of runs) {
    yield ''
    yield `${paint('bold', run.run)}  ${run.scenario}`
    const rows = [
      ...(run.sessionId === undefined ? [] : [['Session', run.sessionId]]),
      ['Claims', run.claims.map(({ role, stage }) => `${role} ${stage}`).join(', ')],
      ['Next', nextText(run)],
    ]
    const label = (text: string, column: number) => (column === 0 ? paint('dim', text) : text)
    yield* alignRows(rows, { width, paint: label }).flat()
  }
}

/** `visit becomes paid on 2026-04-15 12:00, after 14d; 3 steps left`. */
function nextText({ next, left }: Run): string {
  if (next === undefined) return 'nothing: the run is over'
  const { does, when, due, polls } = next
  const time = due === undefined ? '' : ` on ${minuteOf(due)}`
  const missing = polls === undefined ? '' : `, ${plural(polls, 'poll')} missing`
  return `${does}${time}, ${when}${missing}; ${plural(left, 'step')} left`
}
