/**
 * Where in a list of dated entries a new one goes: behind those of its day and before. At the end, where the list is not in the
 * order of its dates.
 */
export function placeByDate(list: readonly { date: string }[] | undefined, date: string): number | undefined {
  const dates = (list ?? []).map((entry) => entry.date);
  if (dates.some((day, index) => index > 0 && day < (dates[index - 1] as string))) return undefined;
  const later = dates.findIndex((day) => day > date);
  return later === -1 ? undefined : later;
}
