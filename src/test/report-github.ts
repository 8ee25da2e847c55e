import { annotation } from '../report/annotation.ts'
import type { Run, Verdict } from './outcome.ts'
import { complaintsOf, nameOf, totalsOf } from './report-words.ts'

const commands: Readonly<Partial<Record<Verdict, 'error' | 'warning' | 'notice'>>> = {
  failed: 'error',
  warned: 'warning',
  informed: 'notice',
  'not-arranged': 'warning',
}

/** A run as workflow commands of GitHub Actions, which shows each beside the case in the file. */
export function githubReport(run: Run): string {
  const lines = run.outcomes.flatMap((outcome) => {
    const command = commands[outcome.verdict]
    if (command === undefined) return []
    const { title, evidence, source, place } = outcome.case
    const text = [title, ...complaintsOf(outcome), `${evidence}: ${source}`].join('\n')
    return [annotation(command, place, nameOf(outcome), text)]
  })
  return `${[...lines, `${run.target}  ${totalsOf(run)}`].join('\n')}\n`
}
