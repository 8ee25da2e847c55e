import { Command } from 'commander'
import type { Bundle } from '../bundle/bundle.ts'
import type { ReplayedWorld } from '../bundle/replay.ts'
import type { Scenario } from '../scenario/format/step.ts'
import { andList } from '../text/phrases.ts'
import { CliError, readChoice } from './cli-error.ts'
import { addReportOptions, type ReportFlags, readReportChoices } from './report-options.ts'
import { laidOut } from './terminal.ts'

interface ReplayFlags extends ReportFlags {
  readonly scenarios?: string
  readonly useScenarios?: string
}

/** `payerbox replay`. What it needs is imported when it runs, so that `--help` is fast. */
export function replayCommand(): Command {
  const command = new Command('replay')
    .summary('repeat the calls of a replay bundle, and report the first reply that differs')
    .description('Repeat the calls of a replay bundle, and report the first reply that differs.')
    .usage('<bundle> [options]')
    .helpOption('-h, --help', 'print this help')
    .argument('<bundle>')
    .configureHelp({ visibleArguments: () => [] })
    .option('--scenarios <dir>', 'own scenarios, in place of those in the bundle')
    .option(
      '--use-scenarios <which>',
      'when scenarios have changed: bundle replays with those in the bundle, current with the present ones',
    )
    .addHelpText('after', () => laidOut(explanations))
    .action(async (file: string, flags: ReplayFlags) => {
      process.exitCode = await replay(file, flags)
    })
  return addReportOptions(command)
}

const explanations = `
payerbox exec writes a bundle when its command fails. It has the seed, the calls, and what was done to
the clock, scenarios, faults and settings in between. It contains no value that a client sent: other
values take their place. The calls are repeated in the same order and at the same times of the
world's clock, in a sandbox of their own; no port is opened.

Own scenarios and payers are in the bundle. Built-in scenarios are those of this version.

Exit codes: 0 all replies are equal; 1 a reply differs; 2 the bundle is damaged or newer, its scenarios
have changed, or usage error.

Examples:
  payerbox replay reports/client.bundle.ndjson
  payerbox replay run.ndjson --scenarios mine --use-scenarios current
`

/** @returns the program's exit code. @throws CliError */
async function replay(file: string, flags: ReplayFlags): Promise<number> {
  const choices = readReportChoices(flags)
  const use = flags.useScenarios === undefined ? undefined : readChoice('--use-scenarios', flags.useScenarios, both)
  const [{ withFileName }, { openTextFile }, { readBundle }, { replayReport }, { outputReport }] = await Promise.all([
    import('./snapshot-file.ts'),
    import('./read-text-file.ts'),
    import('../bundle/bundle-file.ts'),
    import('../bundle/report.ts'),
    import('./write-reports.ts'),
  ])
  const bundle = await withFileName(file, readBundle((await openTextFile(file)).pieces))
  const { scenarios, notes } = await scenariosFor(bundle, flags.scenarios, use)
  const report = replayReport(bundle, await replayWorlds(bundle, scenarios), notes)
  await outputReport(report, 'replay', choices)
  return report.passed ? 0 : 1
}

const both = ['bundle', 'current'] as const

/** The scenarios of the replay. @throws CliError when one has changed, and nothing says which to use */
async function scenariosFor(
  bundle: Bundle,
  folder: string | undefined,
  use: (typeof both)[number] | undefined,
): Promise<{ readonly scenarios: readonly Scenario[]; readonly notes: readonly string[] }> {
  const [{ builtInScenarios }, { changedScenarios, scenarioOf }, { ownOptions }] = await Promise.all([
    import('../scenario/play/built-in.ts'),
    import('../bundle/replay.ts'),
    import('./sandbox-for.ts'),
  ])
  const bundled = bundle.scenarios.filter(({ origin }) => origin === 'own').map(scenarioOf)
  const own = folder === undefined ? bundled : ((await ownOptions({ scenarios: folder })).scenarios ?? [])
  const present = new Map([...builtInScenarios(), ...own].map((scenario) => [scenario.name, scenario]))
  const changed = changedScenarios(bundle, present)
  const names = andList(changed.map(({ name, isMissing }) => (isMissing ? `${name} (missing)` : name)))
  if (changed.length > 0 && use === undefined) {
    const which = changed.length === 1 ? `scenario ${names} is` : `scenarios ${names} are`
    const remedy = 'use the text in the bundle (--use-scenarios bundle) or the present one (--use-scenarios current)'
    throw new CliError(`${which} not as in the bundle; ${remedy}`, { exitCode: 2 })
  }
  const notes =
    changed.length === 0
      ? []
      : [`replayed with the ${use === 'bundle' ? 'scenarios of the bundle' : 'present scenarios'}; changed: ${names}`]
  const all =
    use === 'bundle'
      ? [...present.values(), ...bundle.scenarios.filter(({ origin }) => origin !== 'run').map(scenarioOf)]
      : present.values()
  return { scenarios: [...new Map([...all].map((scenario) => [scenario.name, scenario])).values()], notes }
}

/** @throws CliError when an action of the bundle is not possible. */
async function replayWorlds(bundle: Bundle, scenarios: readonly Scenario[]): Promise<readonly ReplayedWorld[]> {
  const [{ replayBundled }, { openReplay }, { BundleError }, { OptionError }] = await Promise.all([
    import('../bundle/replay.ts'),
    import('../sandbox.ts'),
    import('../store/saved-world.ts'),
    import('../text/option-error.ts'),
  ])
  const replayed: ReplayedWorld[] = []
  try {
    for (const world of bundle.worlds) replayed.push(await replayBundled(openReplay, bundle, world, scenarios))
  } catch (error) {
    const isExpected = error instanceof BundleError || error instanceof OptionError
    throw isExpected ? new CliError(error.message, { exitCode: 2, cause: error }) : error
  }
  return replayed
}
