import { Command } from 'commander'
import type { ProxyFlags } from './proxy/choices.ts'

/** `payerbox proxy`. What it imports it imports when it runs, so that `--help` is quick. */
export function proxyCommand(): Command {
  return new Command('proxy')
    .description('Stand between any client and any server, and hold both sides to the contracts.')
    .usage('--target <url> [options] [-- command...]')
    .helpOption('-h, --help', 'print this help')
    .option('--target <url>', 'the server that requests are passed on to: a mock, or one of yours')
    .option('--live', "the target may be a vendor's own host, where calls are real")
    .option('-p, --port <n>', 'port; 0 takes any free one (default 4277)')
    .option('--host <address>', 'address; 0.0.0.0 lets other machines in (default 127.0.0.1)')
    .option('--edition <edition>', "2025-01 or 2026-08 of Stedi's contract (default 2025-01)")
    .option('--fail-on <tier>', 'which broken rules fail: documented, observed or inferred (default documented)')
    .option('--report <dir>', 'a folder to write every report to, beside what is printed')
    .option(
      '--format <format>',
      'what is printed: pretty, json, junit, sarif, markdown, github or html (default pretty)',
    )
    .option('--verbose', 'a line for each exchange on stderr, as on a terminal')
    .argument('[command...]')
    .configureHelp({ visibleArguments: () => [] })
    .addHelpText('after', explanations)
    .action((command: readonly string[], flags: ProxyFlags) => proxy(command, flags))
}

async function proxy(command: readonly string[], flags: ProxyFlags): Promise<void> {
  const { readProxyChoices } = await import('./proxy/choices.ts')
  const choices = readProxyChoices(command, flags)
  const { runProxy } = await import('./proxy/run-proxy.ts')
  process.exitCode = await runProxy(choices)
}

const explanations = `
Passes on every byte as it is, both ways, until SIGINT or SIGTERM or until the command ends; then
prints what was asked for and what broke a contract. The command finds the proxy's address in
PAYERBOX_PROXY_URL: let your client use it as the base URL, in place of the server's.

A broken rule fails when the vendor documents it; --fail-on observed, or inferred, asks for more.
Bodies up to 16 MiB are judged. A target that does not answer becomes a 502, or a 504 after 65
seconds of silence. No body, name, id or key is printed, and nothing is kept.

Exit codes: 0 nothing failed; 1 a rule was broken that fails; 2 when a flag is wrong or the command
cannot be started; otherwise the command's own.

Examples:
  payerbox proxy --target http://127.0.0.1:4276 -- npm test
  payerbox proxy --target http://127.0.0.1:4276 --edition 2026-08 --report reports -- pytest
  payerbox proxy --target https://sandbox-apigw.optum.com --live --verbose
`
