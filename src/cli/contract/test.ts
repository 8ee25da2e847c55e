import { Command } from 'commander'
import { readTestChoices, type TestChoices, type TestFlags } from './choices.ts'

/** `payerbox contract test`. What it imports it imports when it runs, so that `--help` is quick. */
export function contractTestCommand(): Command {
  return new Command('test')
    .description('Ask a server what the contract cases ask, and judge what it answers.')
    .option('--api <name...>', 'only the cases of taiga, stedi or optum')
    .option('--target <target>', 'mock, the URL of a server, or live: the vendors (default mock)')
    .option('--case <glob...>', 'only cases with such a name: stedi/unknown-*, or unknown-* of any API')
    .option('--edition <edition...>', "2025-01 or 2026-08 of Stedi, live or sandbox of Optum's profiles")
    .option('--concurrency <n>', 'how many cases are under way at once (default 4)')
    .option('--cases <dir>', 'a folder of cases, instead of those that come with payerbox')
    .option('--report <dir>', 'a folder to write every report to, beside what is printed')
    .option(
      '--format <format>',
      'what is printed: pretty, json, junit, sarif, markdown, github or html (default pretty)',
    )
    .option('--verbose', 'print what was sent and answered, masked, where a rule is broken')
    .option('--yes', 'ask the vendors without asking you first')
    .option('--allow-billing', 'let live run cases that begin billing; the environment has to let it, too')
    .addHelpText('after', explanations)
    .action((flags: TestFlags) => test(readTestChoices(flags)))
}

async function test(choices: TestChoices): Promise<void> {
  const { testContracts } = await import('./run-test.ts')
  const { passed } = await testContracts(choices)
  if (!passed) process.exitCode = 1
}

const explanations = `
Targets:
  mock      a sandbox in this process; whatever a case needs is arranged
  URL       payerbox arranges what a case needs there, too. Any other server is asked only what
            needs nothing arranged; a server on another machine only what begins nothing. What a
            case needs can also come from the environment (contracts/cases/README.md).
  live      the vendors, as far as the environment has credentials: PAYERBOX_LIVE_TAIGA_KEY,
            PAYERBOX_LIVE_STEDI_KEY, PAYERBOX_LIVE_OPTUM_CLIENT_ID and _CLIENT_SECRET; _URL names
            another base URL. Only what reads, at the vendors' pace. What begins billing takes two
            switches: --allow-billing, and PAYERBOX_LIVE_ALLOW_BILLING with the name of the host.

A broken rule that the vendor documents fails. On a server that is not payerbox, one that was only
observed warns, and one that was inferred informs. Values are shown only where they tell nothing of
a person; no body, name, id or key is printed.

Exit codes: 0 nothing failed; 1 something failed, or no case was judged; 2 when a flag or a case
file is wrong, or nobody answers.

Examples:
  payerbox contract test
  payerbox contract test --api stedi --edition 2026-08
  payerbox contract test --target http://127.0.0.1:4276 --case 'taiga/key-*'
  payerbox contract test --format github --report reports
`
