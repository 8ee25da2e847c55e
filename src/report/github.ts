import { backgroundOf, groupFindings, messagesOf, severityOf, subjectOfGroup } from './finding-group.ts'
import type { FileLocation, Report, Severity } from './report.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

/** A report as workflow commands of GitHub Actions, which shows each group of findings beside its line. */
export function githubReport(report: Report): string {
  const annotations = groupFindings(report).map((group) => {
    const { run, findings } = group
    const file = run?.location ?? findings[0]?.location?.file
    const title = file !== undefined && run === undefined ? findings[0]?.rule : undefined
    const lines = [run?.title ?? '', ...messagesOf(group), backgroundOf(group)].filter((line) => line !== '')
    return annotation(commands[severityOf(group)], file, title ?? subjectOfGroup(group), lines.join('\n'))
  })
  const notes = report.notes.map((note) => `::notice::${escapedText(note)}`)
  const { subject, summary } = report
  return `${[...annotations, ...notes, subject === undefined ? summary : `${subject}  ${summary}`].join('\n')}\n`
}

function annotation(command: string, file: FileLocation | undefined, title: string, text: string): string {
  const place = file && `file=${escapedProperty(file.file)},line=${file.line},col=${file.column},`
  return `::${command} ${place ?? ''}title=${escapedProperty(title)}::${escapedText(text)}`
}

function escapedText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
