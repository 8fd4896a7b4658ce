import type { PlainDate } from '../calendar/plain-date.ts';
import type { CheckContext } from '../check/check.ts';
import { type Laws, type LawsAsked, loadLaws, noLaws, withClosedDays } from '../check/laws.ts';
import { type Settings, usualSettings } from '../check/settings.ts';
import type { Applied } from '../config/applied.ts';
import type { Config } from '../config/config.ts';
import { usualSoon } from '../law/index.ts';
import type { PlanFile } from '../plan/read.ts';
import type { Configurations } from './configurations.ts';

/** A context with the law of its files. */
export type LoadedContext = CheckContext & { laws: Laws };

/** What plans are looked at for. */
export interface ContextAsked {
  /** The day that counts as today. */
  day: PlainDate;
  /** false where no clock of the law is asked for. */
  clocks?: boolean;
  /** true where clocks that are far ahead are told, too. */
  allComing?: boolean;
}

/**
 * What the files are checked with: configurations, the law, what was approved, and the day. The only place where these come together.
 * @throws EngineMistake where a configuration or a pack is wrong.
 */
export async function contextFor(
  files: readonly PlanFile[],
  configurations: Configurations,
  { day, clocks = true, allComing = false }: ContextAsked,
): Promise<LoadedContext> {
  const groups = new Map<Config | null, PlanFile[]>();
  for (const file of files) {
    const config = await configurations.of(file.file);
    const group = groups.get(config);
    if (group) group.push(file);
    else groups.set(config, [file]);
  }
  const ofNone = groups.get(null);
  const asked = { today: day, clocks, allComing };
  const laws = ofNone === undefined ? noLaws : await lawsOf(null, ofNone, asked);
  const settings = new Map<string, Settings>();
  for (const [config, group] of groups) {
    if (config === null) continue;
    const { settingsOf } = await import('../config/applied.ts');
    for (const { file } of group) settings.set(file, settingsOf((await configurations.appliedTo(file)) as Applied));
    const ahead = group.map(({ file }) => settings.get(file)?.dueSoon ?? usualSoon);
    const own = await lawsOf(config, group, { ...asked, dueSoon: Math.max(...ahead) });
    for (const { file } of group) settings.set(file, { ...(settings.get(file) as Settings), laws: own });
  }
  const context: LoadedContext = { ...asked, laws, ...(await approvalsOf(files)) };
  return settings.size === 0 ? context : { ...context, settings: (file) => settings.get(file) ?? usualSettings };
}

/** Only a plan that says what was approved is compared with it. */
async function approvalsOf(files: readonly PlanFile[]): Promise<Pick<CheckContext, 'changedSinceApproval'>> {
  const approved = files.filter(({ plan }) => plan?.approvedTerms !== undefined);
  if (approved.length === 0) return {};
  const { termsFingerprint } = await import('../compare/terms-fingerprint.ts');
  const changed = approved.filter(({ plan }) => plan !== null && plan.approvedTerms !== termsFingerprint(plan));
  const names = new Set(changed.map(({ file }) => file));
  return { changedSinceApproval: (file) => names.has(file) };
}

async function lawsOf(config: Config | null, files: readonly PlanFile[], asked: Omit<LawsAsked, 'own'>): Promise<Laws> {
  const laws = await loadLaws(files, { ...asked, own: config?.packs });
  return config === null ? laws : withClosedDays(laws, closedDays(config));
}

const closedDays = ({ layers }: Config) =>
  new Set(layers.flatMap(({ says }) => (says.holidays ?? []).map(({ date }) => date)));
