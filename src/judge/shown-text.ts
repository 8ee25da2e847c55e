import type { ShownExchange } from './show.ts'

/** The request of an exchange over several lines, masked. */
export function requestText({ method, path, request }: ShownExchange): string {
  return `${method} ${path}${bodyText(request)}`
}

/** Its answer in the same way. */
export function answerText({ answer }: ShownExchange): string {
  if (answer === undefined) return 'no answer'
  return `${answer.status} ${answer.mediaType}`.trimEnd() + bodyText(answer.body)
}

/** JSON over several lines; what is none as it is. */
function bodyText(masked: string): string {
  if (masked === '') return ''
  try {
    return `\n\n${JSON.stringify(JSON.parse(masked), undefined, 2)}`
  } catch {
    return `\n\n${masked}`
  }
}
