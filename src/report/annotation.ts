/** Where something stands in a file; line and column are counted from 1. */
interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A workflow command of GitHub Actions, which shows a text beside a line. */
export function annotation(
  command: 'error' | 'warning' | 'notice',
  { file, line, column }: Place,
  title: string,
  text: string,
): string {
  const place = `file=${property(file)},line=${line},col=${column},title=${property(title)}`
  return `::${command} ${place}::${data(text)}`
}

/** Text of a workflow command. */
export function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The value of a property of a workflow command. */
export function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
