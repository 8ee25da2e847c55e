import { createInterface } from 'node:readline/promises'
import type { ContractCase } from '../../test/case.ts'
import { planOf } from '../../test/run.ts'
import type { TestTarget } from '../../test/target.ts'
import { CliError } from '../cli-error.ts'
import type { ContractTestChoices } from './test.ts'

/** The terminal on which the user is asked. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean }
}

/**
 * Shows which requests each vendor would get, and asks whether to send them. Without a terminal, `--yes` is required.
 *
 * @throws CliError when the answer is not yes.
 */
export async function confirmLive(
  cases: readonly ContractCase[],
  target: TestTarget,
  { editions, yes }: Pick<ContractTestChoices, 'editions' | 'yes'>,
  { input, output }: Terminal,
): Promise<void> {
  output.write(planText(planOf(cases, target, editions.length > 0 ? editions : undefined), target))
  if (yes) return
  if (!input.isTTY || !output.isTTY) {
    throw new CliError('live asks before it sends requests, and there is no terminal; use --yes', { exitCode: 2 })
  }
  const prompt = createInterface({ input, output })
  // A closed terminal counts as no.
  const closed = new Promise<string>((resolve) => prompt.once('close', () => resolve('')))
  const answer = await Promise.race([prompt.question('Send these requests? [y/N] ').catch(() => ''), closed])
  prompt.close()
  if (!/^y(es)?$/i.test(answer.trim())) throw new CliError('no request was sent', { exitCode: 2 })
}

function planText(plan: ReadonlyMap<string, number>, { hosts = [], leftOut = [] }: TestTarget): string {
  const lines = hosts.flatMap(({ api, host }) => {
    const own = [...plan].filter(([operation]) => operation.startsWith(`${api}.`))
    const requests = own.map(([operation, count]) => `    ${operation} ×${count}\n`)
    return [`  ${host}\n`, ...(requests.length === 0 ? ['    no requests\n'] : requests)]
  })
  const others = leftOut.map(({ reason }) => `  ${reason}\n`)
  const billing = hosts.filter(({ mayBill }) => mayBill).map(({ host }) => host)
  return [
    'live: these requests go to the vendors, with your credentials\n',
    ...lines,
    ...(others.length === 0 ? [] : ['skipped, because there are no credentials:\n', ...others]),
    billing.length === 0 ? 'None of them incurs charges.\n' : `CHARGES MAY APPLY at ${billing.join(', ')}.\n`,
  ].join('')
}
