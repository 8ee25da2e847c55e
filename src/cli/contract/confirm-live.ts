import { createInterface } from 'node:readline/promises'
import { type ContractCase, planOf, type Target } from '../../kit.ts'
import { CliError } from '../cli-error.ts'
import type { TestChoices } from './choices.ts'

/** Where somebody is asked, and may answer. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean }
}

/**
 * Says what would be sent to which vendor, and asks whether it may; on no terminal, `--yes` has to have said so.
 *
 * @throws CliError when it may not.
 */
export async function confirmLive(
  cases: readonly ContractCase[],
  target: Target,
  { editions, yes }: Pick<TestChoices, 'editions' | 'yes'>,
  { input, output }: Terminal,
): Promise<void> {
  output.write(planText(planOf(cases, target, editions.length > 0 ? editions : undefined), target))
  if (yes) return
  if (!input.isTTY || !output.isTTY) {
    throw new CliError('live asks before it sends, and there is no terminal to ask on; --yes answers beforehand', {
      exitCode: 2,
    })
  }
  const prompt = createInterface({ input, output })
  // Whoever closes the terminal gives no answer.
  const closed = new Promise<string>((resolve) => prompt.once('close', () => resolve('')))
  const answer = await Promise.race([prompt.question('Send them? [y/N] ').catch(() => ''), closed])
  prompt.close()
  if (!/^y(es)?$/i.test(answer.trim())) throw new CliError('nothing was sent', { exitCode: 2 })
}

function planText(plan: ReadonlyMap<string, number>, { hosts = [], leftOut = [] }: Target): string {
  const lines = hosts.flatMap(({ api, host }) => {
    const own = [...plan].filter(([operation]) => operation.startsWith(`${api}.`))
    const requests = own.map(([operation, count]) => `    ${operation} ×${count}\n`)
    return [`  ${host}\n`, ...(requests.length === 0 ? ['    nothing\n'] : requests)]
  })
  const others = leftOut.map((why) => `  ${why}\n`)
  const billing = hosts.filter(({ mayBill }) => mayBill).map(({ host }) => host)
  return [
    'live: these requests go to real hosts, with your credentials\n',
    ...lines,
    ...(others.length === 0 ? [] : ['left out are APIs without credentials\n', ...others]),
    billing.length === 0 ? 'None of them begins billing.\n' : `BILLING MAY BEGIN at ${billing.join(', ')}.\n`,
  ].join('')
}
