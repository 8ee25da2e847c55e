import { Command } from 'commander'
import { reportFormats } from '../report/report.ts'
import { orList } from '../text/phrases.ts'
import { type RecordFlags, readRecordChoices } from './record/choices.ts'

/** `payerbox record`. What it imports it imports when it runs, so that `--help` is quick. */
export function recordCommand(): Command {
  return new Command('record')
    .description('Record exchanges without the people in them: fixtures, scenarios, and a report of what was kept.')
    .usage('(--target <url> | --from <file>) --out <dir> [options] [-- command...]')
    .helpOption('-h, --help', 'print this help')
    .option('--target <url>', 'the server to record: requests to the port below are passed on to it')
    .option('--from <file>', 'record what a HAR file or a list of exchanges holds instead; - is standard input')
    .option('--out <dir>', 'an empty folder, or one that does not exist yet')
    .option('--port <n>', 'port of the proxy on this machine (default 4277; 0 takes a free one)')
    .option('--edition <edition>', "2025-01 or 2026-08 of Stedi's contract (default 2025-01)")
    .option('--amounts <how>', 'keep, scale or replace amounts of money (default keep)')
    .option('--live', "the target may be a vendor's own host, where calls are real")
    .option('--format <format>', `output format: ${orList(reportFormats)} (default pretty)`)
    .argument('[command...]')
    .configureHelp({ visibleArguments: () => [] })
    .addHelpText('after', explanations)
    .action((command: readonly string[], flags: RecordFlags) => record(command, flags))
}

async function record(command: readonly string[], flags: RecordFlags): Promise<void> {
  const choices = readRecordChoices(command, flags)
  const { recordExchanges } = await import('./record/run-record.ts')
  process.exitCode = await recordExchanges(choices)
}

const explanations = `
Records until SIGINT or SIGTERM, or until the command has ended; the command finds the address of the
proxy in the variable PAYERBOX_PROXY_URL. Everything is held in memory until then: what is written and
printed is pseudonymised first. A member that no contract names is left out, and the report says so.

Writes:
  exchanges/<operation>.json   requests and answers, with made-up people and shifted dates
  scenarios/<name>.yaml        all looks at one claim as one story, to be played by payerbox
  record.md, record.json       what was kept, replaced and left out, and which scenarios answer alike

Exit codes: 0 recorded; 1 nothing was recorded, or the command failed; 2 a flag or a file is wrong.

Examples:
  payerbox record --target http://127.0.0.1:4276 --out recorded -- npm test
  payerbox record --target https://healthcare.us.stedi.com --live --out recorded
  payerbox record --from session.har --out recorded --amounts scale
`
