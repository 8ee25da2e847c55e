import { code as codeSpan, plain } from '../report/markdown-text.ts'
import { replaceUnprintable } from '../x12/explain/words.ts'
import { type Comparison, type Drift, isBreaking } from './drift.ts'
import { type Group, type Part, sectionsOf } from './sections.ts'
import { partiesOf, sayingOf, sourceOf, totalsOf } from './words.ts'

/** A comparison as Markdown, for a pull request or a summary of a CI job. */
export function driftMarkdown(comparison: Comparison): string {
  const { ours, theirs, drifts, notes, unseen } = comparison
  return [
    `# ${code(ours)} compared with ${code(theirs)}`,
    '',
    `${totalsOf(comparison)}.`,
    '',
    ...notes.map((note) => `> ${plain(note)}\n`),
    ...sectionsOf(drifts).flatMap(({ operation, parts }) => [`## ${code(operation)}`, '', ...parts.flatMap(linesOf)]),
    ...(unseen.length === 0 ? [] : ['## Not seen', '', ...unseen.map((place) => `- ${code(place)}`), '']),
  ].join('\n')
}

function linesOf({ name, groups, drifts, sameAs }: Part): readonly string[] {
  const head = name === '' ? [] : [`### ${code(name)}`, '']
  if (sameAs !== undefined) return [...head, `The same ${drifts.length} differences as ${code(sameAs)}.`, '']
  return [
    ...head,
    '| Breaks | What | Where | Our side |',
    '| --- | --- | --- | --- |',
    ...groups.map((group) => `| ${cellsOf(group).join(' | ')} |`),
    '',
  ]
}

function cellsOf({ first, drifts }: Group): readonly string[] {
  const places = drifts.filter(({ pointer }) => pointer !== '').map(({ pointer }) => cell(code(pointer)))
  return [breaksOf(first), cell(code(sayingOf(first))), places.join('<br>'), plain(sourceOf(first))]
}

function breaksOf(drift: Drift): string {
  const parties = partiesOf(drift.breaks)
  if (drift.breaks.length === 0) return parties
  return isBreaking(drift) ? `**${parties}**` : `${parties}, if inferred rightly`
}

/** A table takes a bar for the end of a cell, even in code. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

/** A code span in which nothing moves the cursor of whoever prints it. */
function code(text: string): string {
  return codeSpan(replaceUnprintable(text))
}
