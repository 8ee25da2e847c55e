import type { Traffic } from '../judge/traffic.ts'
import { complaintOf, levelOf, statusWords, subjectOf, totalsOf, unheardLines } from '../judge/traffic-words.ts'
import { knownBy } from '../judge/words.ts'
import { code, plain } from '../report/markdown-text.ts'

/** Traffic as Markdown, for a pull request or a summary of a CI job. */
export function markdownTraffic(traffic: Traffic): string {
  const { target, edition, broken, operations } = traffic
  return [
    `# Calls to ${code(target)}, by the contracts`,
    '',
    `${totalsOf(traffic)}. Stedi's edition is ${edition}.`,
    '',
    ...(broken.length === 0 ? [] : ['## Broken', '']),
    ...broken.flatMap((one) => [
      `- ${levelOf(one, traffic)}: ${code(subjectOf(one))}  `,
      `  ${code(complaintOf(one))}  `,
      `  ${plain(knownBy(one))}`,
    ]),
    ...(broken.length === 0 ? [] : ['']),
    '## Seen',
    '',
    '| Operation | Answers by status |',
    '| --- | --- |',
    ...operations.map((one) => `| ${code(one.operation)} | ${statusWords(one).join(', ')} |`),
    '',
    ...unheardLines(traffic).flatMap((line) => [plain(line), '']),
  ].join('\n')
}
