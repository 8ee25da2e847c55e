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
    const { title, evidence, source, place: where } = outcome.case
    const { file, line, column } = where
    const place = `file=${property(file)},line=${line},col=${column},title=${property(nameOf(outcome))}`
    return [`::${command} ${place}::${data([title, ...complaintsOf(outcome), `${evidence}: ${source}`].join('\n'))}`]
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
