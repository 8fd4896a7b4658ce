/** The parts of a short plan that the examples of rules vary. */

export function goalExample(
  part: { addresses?: string; target?: string; observed?: string; achieved?: true } = {},
): string {
  const { addresses = 's-alone, r-shift, n-sitter', target = '2026-07-31', observed = '2026-03-31', achieved } = part;
  return `goals:
  - id: g-night
    statement: A sober adult is with Leo every night.
    addresses: [${addresses}]
    target: ${target}
${achieved ? '    achievementStatus: achieved\n' : ''}    measures:
      - { id: m-nights, indicator: Nights covered, baseline: 0, target: 30, every: P1M, observations: [{ date: ${observed}, value: 12 }] }
`;
}

/** A task of mother and caseworker with these fields, in YAML. */
export const taskExample = (fields: string) => `tasks:
  - { id: t-plan, goals: [g-night], assignee: [ana, kim], description: Write the night plan., ${fields} }
`;

/** A service with these fields, in YAML. */
export const serviceExample = (fields: string) => `services:
  - { id: v-clinic, name: Evening counseling, provider: clinic, ${fields} }
`;
