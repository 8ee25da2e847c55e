import { createInterface } from 'node:readline/promises'
import { type ContractCase, planOf, type Target } from '../../kit/index.ts'
import { Refusal } from '../refusal.ts'
import type { TestChoices } from './choices.ts'

/**
 * Says what would be sent to which vendor, and asks whether it may; on no terminal, `--yes` has to have said so.
 *
 * @throws Refusal when it may not.
 */
export async function confirmLive(
  cases: readonly ContractCase[],
  target: Target,
  { editions, yes }: TestChoices,
): Promise<void> {
  process.stderr.write(planText(planOf(cases, target, editions.length > 0 ? editions : undefined), target))
  if (yes) return
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new Refusal('live asks before it sends, and there is no terminal to ask on; --yes answers beforehand', {
      exitCode: 2,
    })
  }
  const prompt = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await prompt.question('Send them? [y/N] ').finally(() => prompt.close())
  if (!/^y(es)?$/i.test(answer.trim())) throw new Refusal('nothing was sent', { exitCode: 2 })
}

function planText(plan: ReadonlyMap<string, number>, { hosts = [] }: Target): string {
  const lines = hosts.flatMap(({ api, host }) => {
    const own = [...plan].filter(([operation]) => operation.startsWith(`${api}.`))
    const requests = own.map(([operation, count]) => `    ${operation} ×${count}\n`)
    return [`  ${host}\n`, ...(requests.length === 0 ? ['    nothing\n'] : requests)]
  })
  return `live: these requests go to real hosts, with your credentials\n${lines.join('')}`
}
