/** Every operation of every API that has a contract; the names are those of the contracts. */
export const operationsOf = {
  taiga: ['onboardProvider', 'submitSession', 'sessionStatus'],
  stedi: ['claimStatus', 'claimStatusRawX12'],
  optum: ['token', 'claimstatus', 'rawX12', 'rawX12Enhanced', 'healthCheck'],
} as const

/** The name of an operation of an API. */
export type OperationName<A extends keyof typeof operationsOf> = (typeof operationsOf)[A][number]

/** All of them, as `stedi.claimStatus`. */
export const operations: readonly string[] = Object.entries(operationsOf).flatMap(([api, names]) =>
  names.map((name) => `${api}.${name}`),
)
