import type { ScenarioCheck } from './check-scenarios.ts'
import type { Place, Survey } from './survey.ts'

/**
 * One scenario as a state diagram alone; several as Markdown, with a diagram for each.
 *
 * @param as `markdown` writes Markdown for one as well.
 */
export function mermaidScenarioReport({ checked }: Pick<ScenarioCheck, 'checked'>, as?: 'markdown'): string {
  const surveys = checked.flatMap(({ survey }) => survey ?? [])
  const [only, ...others] = surveys
  if (only !== undefined && others.length === 0 && as === undefined) return stateDiagram(only)
  return surveys
    .map((survey) => `## ${survey.scenario.name}\n\n\`\`\`mermaid\n${stateDiagram(survey)}\`\`\`\n`)
    .join('\n')
}

/**
 * The places of a run as a Mermaid state diagram: the roles' stages and what each API says there; on the arrows what
 * brings it from one to the next. That a hand can do the same is true of every arrow, and not drawn.
 */
function stateDiagram({ places, passages }: Survey): string {
  const all = [...places.values()].sort((a, b) => a.id - b.id)
  return [
    'stateDiagram-v2',
    ...all.map((place) => `  state "${labelOf(place)}" as s${place.id}`),
    ...[...passages.values()].map(({ from, to, label }) => {
      const arrow = `  ${from === undefined ? '[*]' : `s${from}`} --> s${to}`
      return label === '' ? arrow : `${arrow} : ${escaped(label)}`
    }),
    ...all.filter(({ isEnd }) => isEnd).map(({ id }) => `  s${id} --> [*]`),
    '',
  ].join('\n')
}

const names: Readonly<Record<string, string>> = { taiga: 'Taiga', stedi: 'Stedi', optum: 'Optum' }

function labelOf({ stages, says }: Place): string {
  const roles = stages.map(([role, stage]) => `${role} ${stage}`)
  const told = [...says].flatMap(([api, words]) => (words.size === 0 ? [] : `${names[api]} ${[...words].join(', ')}`))
  return [roles.join(', '), ...told].map(escaped).join('<br/>')
}

/** Text in which Mermaid finds nothing to do: what has a meaning for it becomes a character code. */
function escaped(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9 .,/()-]/gu, (character) => `#${character.codePointAt(0)};`)
}
