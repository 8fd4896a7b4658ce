/**
 * Works on a few items at a time. `take` gets the results in the order of the items, each as soon as it can. After an error
 * nothing new is begun, what was begun is waited for and taken, and the first error is thrown.
 */
export async function pooled<T, R>(
  items: readonly T[],
  size: number,
  work: (item: T) => Promise<R>,
  take: (result: R) => void = () => undefined,
): Promise<R[]> {
  const results = new Map<number, R>();
  const errors: unknown[] = [];
  let next = 0;
  let taken = 0;
  const worker = async () => {
    while (next < items.length && errors.length === 0) {
      const index = next++;
      try {
        results.set(index, await work(items[index] as T));
      } catch (error) {
        errors.push(error);
      }
      for (; results.has(taken); taken++) take(results.get(taken) as R);
    }
  };
  await Promise.all(Array.from({ length: Math.min(size, items.length) }, worker));
  const inOrder = [...results].sort(([a], [b]) => a - b);
  for (const [index, result] of inOrder) if (index >= taken) take(result);
  if (errors.length > 0) throw errors[0];
  return inOrder.map(([, result]) => result);
}
