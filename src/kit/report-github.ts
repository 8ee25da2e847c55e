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
    const { file, line, column } = outcome.case.place
    const place = `file=${property(file)},line=${line},col=${column},title=${property(nameOf(outcome))}`
    return [`::${command} ${place}::${data([outcome.case.title, ...complaintsOf(outcome)].join('\n'))}`]
  })
  return `${[...lines, `${run.target}  ${totalsOf(run)}`].join('\n')}\n`
}

/** Text of a workflow command. */
export function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The value of a property of a workflow command. */
export function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
