import { Command } from 'commander'
import type { ExecFlags } from './exec/choices.ts'
import { addSetting } from './read-settings.ts'
import { settingsOf } from './sandbox-for.ts'
import { serveSettings } from './settings.ts'

/** What a command can say of its sandbox; the rest is as `serve` has it. */
const settings = [
  serveSettings.clock,
  serveSettings.seed,
  serveSettings.scenarios,
  serveSettings.scenario,
  serveSettings.stediEdition,
  serveSettings.optumProfile,
]

/** `payerbox exec`. What it imports it imports when it runs, so that `--help` is quick. */
export function execCommand(): Command {
  const command = new Command('exec')
    .description('Run a command with a sandbox beside it, and judge the client in it.')
    .usage('[options] -- <command...>')
    .helpOption('-h, --help', 'print this help')
    .option(
      '--env <name=variable...>',
      'also give the command a variable under another name: TAIGA_URL=PAYERBOX_TAIGA_URL',
    )
    .option('--min-coverage <what=percent...>', 'what the client has to meet: statuses=100, errors=20')
    .option('--lint [mode]', 'bad habits of the client: warn (the default) or fail; --lint alone is --lint fail')
    .option(
      '--fail-on <tier>',
      'which broken rules of its requests fail: documented, observed or inferred (default documented)',
    )
    .option('--report <dir>', 'a folder to write every report to, beside what is printed')
    .option(
      '--format <format>',
      'what is printed: pretty, json, junit, sarif, markdown, github or html (default pretty)',
    )
    .argument('[command...]')
    .configureHelp({ visibleArguments: () => [] })
    .addHelpText('after', explanations)
    .action(async (words: readonly string[], flags: ExecFlags) => {
      const isGiven = command.getOptionValueSource('scenario') === 'cli'
      const { readExecChoices } = await import('./exec/choices.ts')
      const choices = readExecChoices(words, flags, settingsOf(command), isGiven)
      const { runExec } = await import('./exec/run-exec.ts')
      process.exitCode = await runExec(choices)
    })
  for (const setting of settings) addSetting(command, setting)
  return command
}

const explanations = `
The command finds the sandbox in its environment:
  PAYERBOX_URL                 where it listens, on a free port; ends with the command
  PAYERBOX_TAIGA_URL, _KEY     base URL and key, and so for Stedi and Optum: PAYERBOX_STEDI_URL,
                               _KEY; PAYERBOX_OPTUM_URL, _CLIENT_ID, _CLIENT_SECRET
  PAYERBOX_WORLD               the world that these credentials open
  PAYERBOX_SESSION_ID          with --scenario: the session of the story, which was begun
  PAYERBOX_STORY               with --scenario: all of it as JSON, with requests ready to send

Afterwards it tells what the client met, its habits, and what its requests broke. No body, name, id
or key is printed. In a GitHub workflow the same goes into the summary of the step.

Exit codes: the command's own when that is not 0; 1 when a demand is not met, a rule was broken that
fails, or with --lint a habit is bad; 2 when a flag is wrong; otherwise 0.

Examples:
  payerbox exec -- npm test
  payerbox exec --scenario denied-then-paid --min-coverage statuses=50 --lint -- pytest
  payerbox exec --env TAIGA_BASE_URL=PAYERBOX_TAIGA_URL --report reports -- go test ./...
`
