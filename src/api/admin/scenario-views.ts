import type { components } from '../../contract/generated/admin.ts'
import type { Scenario, Step } from '../../scenario/format/step.ts'
import { isBuiltIn } from '../../scenario/play/built-in.ts'
import { type DiagramEdge, type DiagramNode, diagramOf, edgeLabel, playedEffect } from '../../scenario/play/diagram.ts'
import { effectOf, waitingOf } from '../../scenario/play/upcoming.ts'
import { toAmount } from '../../world/claim.ts'
import { stages } from '../../world/stage.ts'

type Schemas = components['schemas']

/** A scenario in short. */
export function scenarioView(scenario: Scenario): Schemas['Scenario'] {
  const { name, summary, claims, steps } = scenario
  return {
    name,
    summary,
    roles: Object.keys(claims),
    steps: steps.map(stepView),
    statuses: [...new Set(steps.flatMap((step) => ('to' in step ? [stages[step.to].taiga] : [])))],
    builtIn: isBuiltIn(scenario),
  }
}

/** A step as two short phrases: its trigger and its effect. */
export function stepView(step: Step): Schemas['Step'] {
  return { when: waitingOf(step.when), does: effectOf(step) }
}

/** The branches of a scenario; one that is repeated is listed once. */
export function branchesOf({ steps }: Scenario): Schemas['Branch'][] {
  const branches = new Map<string, Schemas['Branch']>()
  for (const step of steps) {
    if (!('branch' in step)) continue
    const outcomes = step.outcomes.map(({ name, weight }) => ({ outcome: name, weight }))
    branches.set(step.branch, { branch: step.branch, outcomes })
  }
  return [...branches.values()]
}

/** The diagram of a scenario. */
export function diagramView(scenario: Scenario): Schemas['ScenarioDiagram'] {
  const { nodes, edges, isComplete } = diagramOf(scenario)
  return { nodes: nodes.map(nodeView), edges: edges.map((edge) => edgeView(scenario, edge)), complete: isComplete }
}

function nodeView({ claims, isEnd }: DiagramNode, id: number): Schemas['DiagramNode'] {
  return {
    id,
    claims: claims.map(({ role, stage, reason, paid }) => ({
      role,
      stage,
      taiga: stages[stage].taiga,
      ...(reason && { category: reason.category, status: reason.status }),
      ...(paid !== undefined && { paid: toAmount(paid) }),
    })),
    end: isEnd,
  }
}

function edgeView({ steps }: Scenario, { from, to, when, steps: played }: DiagramEdge): Schemas['DiagramEdge'] {
  return {
    ...(from !== undefined && { from }),
    to,
    trigger: triggerOfEdge(when),
    ...(when && { when: waitingOf(when) }),
    ...(when && 'after' in when && { milliseconds: when.after }),
    ...(when && 'polls' in when && { polls: when.polls }),
    does: played.map(({ index, outcome }) => playedEffect(steps[index] as Step, outcome)),
    outcomes: played.flatMap(({ index, outcome }) => {
      const step = steps[index]
      return step !== undefined && 'branch' in step && outcome !== undefined ? [{ branch: step.branch, outcome }] : []
    }),
    label: edgeLabel(steps, played),
  }
}

function triggerOfEdge(when: DiagramEdge['when']): Schemas['DiagramEdge']['trigger'] {
  if (when === undefined) return 'start'
  if ('after' in when) return 'clock'
  return 'polls' in when ? 'polls' : 'manual'
}
